import type { Edition, FileKind } from '@nianbao/documents/write'
import { Refusal, TooMany } from '@nianbao/report'
import { longestQueue, mostAtOnce, retryAfter } from './bounds.ts'
import { type Hand, newHand } from './hand.ts'

/** Writes editions as files, apart from the thread that answers. */
export interface Writer {
  /** @throws MissingGlyph; TooMany{seconds} where too many wait; the signal's reason where it comes before the turn. */
  write(kind: FileKind, edition: Edition, signal?: AbortSignal): Promise<Uint8Array>
  close(): Promise<void>
}

/** A writer of so many threads, started when they are first needed and kept with their fonts; who comes while all are busy waits in turn. */
export function openWriter(start: () => Hand = newHand): Writer {
  const idle: Hand[] = []
  const hands = new Set<Hand>()
  const waiting: (() => void)[] = []
  let busy = 0

  async function turn(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    if (busy < mostAtOnce) {
      busy++
      return
    }
    if (waiting.length >= longestQueue) throw new TooMany(retryAfter)
    await new Promise<void>((come, fail) => {
      const next = () => {
        signal?.removeEventListener('abort', leave)
        come()
      }
      const leave = () => {
        waiting.splice(waiting.indexOf(next), 1)
        fail(signal!.reason)
      }
      waiting.push(next)
      signal?.addEventListener('abort', leave)
    })
  }

  function take(): Hand {
    const hand = idle.pop() ?? start()
    hands.add(hand)
    return hand
  }

  return {
    async write(kind, edition, signal) {
      await turn(signal)
      const hand = take()
      try {
        const bytes = await hand.write({ kind, edition })
        idle.push(hand)
        return bytes
      } catch (error) {
        if (error instanceof Refusal) idle.push(hand)
        else {
          // In what state it is nobody knows.
          hands.delete(hand)
          void hand.end()
        }
        throw error
      } finally {
        // The turn is handed on without being given up, or a newcomer could slip in between.
        const next = waiting.shift()
        if (next) next()
        else busy--
      }
    },
    close: async () => void (await Promise.all([...hands].map((hand) => hand.end()))),
  }
}
