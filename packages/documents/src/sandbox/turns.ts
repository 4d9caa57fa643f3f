import { TooMany } from '@nianbao/report'
import { longestQueue, mostAtOnce, retryAfter } from '../bounds.ts'

let running = 0
const waiting: (() => void)[] = []

/** Does the work when it is its turn: so many at once, the rest in the order they came. Throws TooMany where too many wait; the signal's reason where it comes first. */
export async function inTurn<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  signal?.throwIfAborted()
  if (running >= mostAtOnce) await turn(signal)
  else running++
  try {
    return await work()
  } finally {
    // The turn is handed on without being given up, or a newcomer could slip in between.
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

/** Whether anything is at work or waits for its turn. */
export const isBusy = (): boolean => running > 0

async function turn(signal?: AbortSignal): Promise<void> {
  if (waiting.length >= longestQueue) throw new TooMany(retryAfter)
  await new Promise<void>((come, fail) => {
    const leave = () => {
      waiting.splice(waiting.indexOf(next), 1)
      fail(signal!.reason)
    }
    const next = () => {
      signal?.removeEventListener('abort', leave)
      come()
    }
    waiting.push(next)
    signal?.addEventListener('abort', leave)
  })
}
