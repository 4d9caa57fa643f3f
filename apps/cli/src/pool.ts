import type { Gives, Outcome, PastAnswer, PastQuestion, Task } from './task.ts'
import { startWorker } from './spawn-worker.ts'
import type { Reply, Worker } from './spawn-worker.ts'

/** Bytes that a worker may still hold after a file, and seconds it may have worked, before another takes its place: each file finds most of its bounds free. */
const mostKept = 380 * 1024 * 1024
const longestLife = 300

export interface Hearing<Given> {
  done: (index: number, outcome: Outcome<Given>) => void
  asked?: (question: PastQuestion) => PastAnswer
}

export interface Pool {
  /** Does all tasks, each as soon as a worker is free; `done` hears of them in whatever order they end. Throws where no worker can be started. */
  run: <What extends keyof Gives>(tasks: { index: number; task: Task & { what: What } }[], hearing: Hearing<Gives[What]>) => Promise<void>
  /** Ends all workers at once, whatever they do, and waits until they have gone. */
  close: () => Promise<void>
}

const nothingAsked = (): PastAnswer => ({ match: 'NONE', from: null, report: null })

/** So many processes that read files; a worker that a file has ended is replaced, and the others do not notice. */
export function openPool(jobs: number): Pool {
  const idle: Worker[] = []
  const alive = new Set<Worker>()
  const starting = new Set<Promise<Worker>>()
  let closed = false

  async function worker(): Promise<Worker> {
    const found = idle.pop()
    if (found) return found
    // One that somebody ended while it was loading is no reason to give up.
    const begun = startWorker().catch(startWorker).then((worker) => {
      alive.add(worker)
      // The end came while it was loading.
      if (closed) retire(worker)
      return worker
    })
    starting.add(begun)
    return begun.finally(() => starting.delete(begun))
  }
  const retire = (worker: Worker) => {
    alive.delete(worker)
    worker.end()
  }

  async function reply(task: Task, asked: (question: PastQuestion) => PastAnswer): Promise<Reply> {
    const mine = await worker()
    const reply = await mine.work(task, asked)
    if (!('outcome' in reply) || reply.resident > mostKept || reply.processor > longestLife) retire(mine)
    else idle.push(mine)
    return reply
  }

  /** A worker that somebody else ended says nothing about its file: the file is tried once more. */
  async function outcomeOf(task: Task, asked: (question: PastQuestion) => PastAnswer): Promise<Outcome<Gives[keyof Gives]>> {
    const first = await reply(task, asked)
    const last = 'gone' in first && !closed ? await reply(task, asked) : first
    if ('outcome' in last) return last.outcome
    return { unread: 'ended' in last ? last.ended : last.gone === null ? 'DAMAGED' : 'BOMB', detail: null, sha256: null }
  }

  const end = () => [...alive].forEach(retire)
  // However this process ends, none of them outlives it.
  process.on('exit', end)

  return {
    close: async () => {
      closed = true
      const all = [...alive]
      end()
      await Promise.allSettled(starting)
      await Promise.all(all.map(({ gone }) => gone))
      process.removeListener('exit', end)
    },
    run: async (tasks, { done, asked = nothingAsked }) => {
      const waiting = tasks.values()
      type Given = Parameters<typeof done>[1]
      const lane = async () => {
        // The lanes take from one list: whoever is free takes the next.
        for (const { index, task } of waiting) {
          const outcome = (await outcomeOf(task, asked)) as Given
          if (closed) return
          done(index, outcome)
        }
      }
      await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, lane))
    },
  }
}
