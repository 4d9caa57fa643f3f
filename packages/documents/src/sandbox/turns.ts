import { TooMany } from '@nianbao/report'
import { longestQueue, mostAtOnce, mostOfOne, retryAfter } from '../bounds.ts'

/** Whose a file is; nobody's is nobody else's either. */
type Whose = string | symbol

export interface Turn {
  signal?: AbortSignal
  /** Whose the file is; without it the file stands for itself. */
  whose?: string
  /** Told how to ask how many come before it, while it waits; null when its turn has come. */
  waits?: (before: (() => number) | null) => void
}

/** Whose file is at work: one of each. */
const atWork = new Set<Whose>()
/** Who waits, by whom: whoever has had a turn goes to the end. */
const waiting = new Map<Whose, (() => void)[]>()

/**
 * Does the work when it is its turn: so many at once, one of each person, the rest one by one of everybody who waits, so that nobody waits for
 * the many files of another. Throws TooMany where too many wait, or too many of one person; the signal's reason where it comes first.
 */
export async function inTurn<Result>(work: () => Promise<Result>, { signal, whose: person, waits }: Turn = {}): Promise<Result> {
  signal?.throwIfAborted()
  const whose: Whose = person ?? Symbol('nobody')
  if ((atWork.has(whose) ? 1 : 0) + (waiting.get(whose)?.length ?? 0) >= mostOfOne) throw new TooMany(retryAfter, 'OWN')
  if (atWork.size < mostAtOnce && !atWork.has(whose)) atWork.add(whose)
  else await turn(whose, signal, waits)
  try {
    return await work()
  } finally {
    atWork.delete(whose)
    callNext()
  }
}

/** Whether anything is at work or waits for its turn. */
export const isBusy = (): boolean => atWork.size > 0

/** The turn is taken before who had it hears of it, or a newcomer could slip in between. */
function callNext(): void {
  for (const [whose, files] of waiting) {
    if (atWork.size >= mostAtOnce) return
    if (atWork.has(whose)) continue
    const next = files.shift()!
    waiting.delete(whose)
    if (files.length > 0) waiting.set(whose, files)
    atWork.add(whose)
    next()
  }
}

async function turn(whose: Whose, signal?: AbortSignal, waits?: Turn['waits']): Promise<void> {
  if ([...waiting.values()].reduce((count, files) => count + files.length, 0) >= longestQueue) throw new TooMany(retryAfter, 'QUEUE')
  try {
    await new Promise<void>((come, fail) => {
      const leave = () => {
        const files = (waiting.get(whose) ?? []).filter((file) => file !== next)
        if (files.length > 0) waiting.set(whose, files)
        else waiting.delete(whose)
        fail(signal!.reason)
      }
      const next = () => {
        signal?.removeEventListener('abort', leave)
        come()
      }
      waiting.set(whose, [...(waiting.get(whose) ?? []), next])
      signal?.addEventListener('abort', leave)
      waits?.(() => before(whose, next))
    })
  } finally {
    waits?.(null)
  }
}

/** How many come before a file that waits: of its own those before it, of the others as many, and one more of who is called first. */
function before(whose: Whose, file: () => void): number {
  const round = waiting.get(whose)?.indexOf(file) ?? 0
  let isBehind = false
  let count = round
  for (const [who, files] of waiting) {
    if (who === whose) isBehind = true
    else count += Math.min(files.length, isBehind ? round : round + 1)
  }
  return count
}
