import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endChild, holdsMoreThan, longestReading, lookEvery, mostData, mostHeap, mostMemory } from '@nianbao/documents'
import type { UnreadableReason } from '@nianbao/report'
import type { FromWorker, Gives, Outcome, PastAnswer, PastQuestion, Task, ToWorker } from './task.ts'

const program = fileURLToPath(new URL('worker.ts', import.meta.url))
const cache = fileURLToPath(new URL('../../../node_modules/.cache/nianbao-cli', import.meta.url))

/** Seconds of processor time after which the operating system ends a worker that nobody ends; it is replaced long before. */
const mostProcessor = 600

/** Milliseconds that loading its code may take on a machine that has other things to do. */
const longestStart = 120_000

/** Signals by which V8 or the operating system end a process that wanted too much memory. */
const outOfMemory = new Set<NodeJS.Signals>(['SIGABRT', 'SIGTRAP', 'SIGSEGV', 'SIGBUS', 'SIGILL'])

/** What came of a task: an outcome with the bytes and seconds the worker holds by now; why it had to be ended; or that it has gone, nobody knows why. */
export type Reply = { outcome: Outcome<Gives[keyof Gives]>; resident: number; processor: number } | { ended: UnreadableReason } | { gone: NodeJS.Signals | null }

export interface Worker {
  /** Does one task within the bounds of time and memory; `asked` answers for last year's report. */
  work: (task: Task, asked: (question: PastQuestion) => PastAnswer) => Promise<Reply>
  end: () => void
  /** Fulfilled when the process has gone. */
  gone: Promise<void>
}

/** Starts a worker in a process group of its own, without our environment, and waits until it has loaded its code. Throws where it cannot. */
export async function startWorker(): Promise<Worker> {
  const folder = join(tmpdir(), `nianbao-cli-${randomUUID()}`)
  const node = [process.execPath, `--max-old-space-size=${mostHeap}`, program, folder]
  const { PATH, TMPDIR, TEMP, SystemRoot } = process.env
  const options = { env: { PATH, TMPDIR, TEMP, SystemRoot, NODE_COMPILE_CACHE: cache }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] as ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'advanced' as const }
  const child = process.platform === 'win32'
    ? spawn(node[0]!, node.slice(1), options)
    : spawn('/bin/sh', ['-c', `ulimit -c 0; ulimit -t ${mostProcessor}; ulimit -d ${mostData} 2>/dev/null; exec "$0" "$@"`, ...node], { ...options, detached: true })
  let complaint = ''
  child.stderr!.on('data', (piece: Buffer) => { complaint = (complaint + piece.toString()).slice(-2_000) })

  let hear: (message: FromWorker) => void = () => {}
  let lost: (reply: { gone: NodeJS.Signals | null } | { ended: UnreadableReason }) => void = () => {}
  let over: { gone: NodeJS.Signals | null } | { ended: UnreadableReason } | null = null
  const leave = (reply: NonNullable<typeof over>) => {
    over ??= reply
    lost(over)
  }
  const end = () => {
    endChild(child)
    // It makes the folder only for LibreOffice, and one that was ended leaves it behind.
    rmSync(folder, { recursive: true, force: true })
  }
  child.on('message', (message) => hear(message as FromWorker))
  child.on('error', (error) => {
    complaint += error.message
    leave({ gone: null })
  })
  const { promise: gone, resolve: isGone } = Promise.withResolvers<void>()
  child.on('exit', (code, by) => {
    end()
    isGone()
    leave(by === 'SIGXCPU' ? { ended: 'TOO_SLOW' } : (by !== null && outOfMemory.has(by)) || code === 134 ? { ended: 'BOMB' } : { gone: by })
  })

  await new Promise<void>((done, fail) => {
    const clock = setTimeout(end, longestStart)
    hear = () => {
      clearTimeout(clock)
      done()
    }
    lost = () => {
      clearTimeout(clock)
      fail(new Error(`a reading process did not start: ${complaint}`))
    }
  })

  const say = (message: ToWorker) => child.connected && child.send(message, () => {})
  const work: Worker['work'] = async (task, asked) => {
    const stop = (reason: UnreadableReason) => {
      over ??= { ended: reason }
      end()
    }
    const clock = setTimeout(() => stop('TOO_SLOW'), longestReading)
    const look = setInterval(() => holdsMoreThan(mostMemory, child.pid!) && stop('BOMB'), 2 * lookEvery)
    try {
      return await new Promise<Reply>((done) => {
        lost = done
        hear = (message) => {
          if ('question' in message) say({ past: asked(message.question) })
          else if ('outcome' in message) done(message)
        }
        if (over) done(over)
        else say({ task })
      })
    } finally {
      clearTimeout(clock)
      clearInterval(look)
    }
  }
  return { work, end, gone }
}
