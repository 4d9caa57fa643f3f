import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until the address answers without a fault of its own (below 500); `goOn` is asked between tries; `patience` in ms. */
export async function answers(url, goOn, patience) {
  for (const until = Date.now() + patience; Date.now() < until && goOn(); await sleep(100)) {
    try {
      const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
      if (answer.status < 500) return true
    } catch {
      // Not yet.
    }
  }
  return false
}
