import type { ChildProcess } from 'node:child_process'
import { TooMany, Unreadable } from '@nianbao/report'
import type { UnreadableReason } from '@nianbao/report'
import { longestAnswer, longestReading, lookEvery, mostMemory, retryAfter } from '../bounds.ts'
import type { Answer, Given } from './answer.ts'
import { holdsMoreThan } from './resident.ts'
import { endChild } from './spawn-child.ts'
import { letters, started } from './started.ts'

/** Signals by which V8 or the operating system end a process that wanted too much memory. */
const outOfMemory = new Set<NodeJS.Signals>(['SIGABRT', 'SIGTRAP', 'SIGSEGV', 'SIGBUS', 'SIGKILL', 'SIGILL'])

/**
 * Gives a child its file, or a text, and waits for its answer. Whatever the child does it is ended at its limits of time, memory and length of
 * answer, and however it ends is told as a refusal: Unreadable{TOO_SLOW, BOMB, DAMAGED}. TooMany where the machine starts no more
 * processes; the signal's reason where it says so; any other error is a child that could not load its code.
 */
export async function askChild(child: ChildProcess, bytes: Uint8Array, { given = 'file', signal }: { given?: Given; signal?: AbortSignal } = {}): Promise<Answer> {
  let ended: UnreadableReason | null = null
  const end = (reason: UnreadableReason) => {
    ended ??= reason
    endChild(child)
  }
  const clock = setTimeout(() => end('TOO_SLOW'), longestReading)
  const look = setInterval(() => {
    if (child.pid !== undefined && holdsMoreThan(mostMemory, child.pid)) end('BOMB')
  }, lookEvery)
  const abort = () => endChild(child)
  signal?.addEventListener('abort', abort)

  const pieces: Buffer[] = []
  let length = 0
  child.stdout!.on('data', (piece: Buffer) => {
    length += piece.length
    if (length > longestAnswer) end('BOMB')
    else pieces.push(piece)
  })
  // A child that ends before it has taken all of its file closes the pipe; its end tells why.
  child.stdin!.on('error', () => {})
  child.stdin!.write(letters[given])
  child.stdin!.end(bytes)

  try {
    const { code, by } = await new Promise<{ code: number | null; by: NodeJS.Signals | null }>((done, fail) => {
      child.once('error', () => fail(new TooMany(retryAfter, 'QUEUE')))
      child.once('close', (code, by) => done({ code, by }))
    })
    signal?.throwIfAborted()
    if (ended) throw new Unreadable(ended)
    const said = Buffer.concat(pieces).toString('utf8')
    if (code === 0) return answerIn(said)
    if (by === 'SIGXCPU') throw new Unreadable('TOO_SLOW')
    if ((by !== null && outOfMemory.has(by)) || code === 134) throw new Unreadable('BOMB')
    if (!said.startsWith(started)) throw new Error(`the reader of documents did not start (exit code ${code})`)
    throw new Unreadable('DAMAGED')
  } finally {
    clearTimeout(clock)
    clearInterval(look)
    signal?.removeEventListener('abort', abort)
    // What it started may have outlived it.
    endChild(child)
  }
}

/** A child that ends well has said all of its answer, or something is wrong with it. */
function answerIn(said: string): Answer {
  try {
    return JSON.parse(said.slice(started.length)) as Answer
  } catch {
    throw new Unreadable('DAMAGED')
  }
}
