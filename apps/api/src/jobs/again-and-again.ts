import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { described } from '../errors.ts'

/** Does some work while the gate is open, `every` so many milliseconds; what it throws is logged as `failure`, and it goes on. Closing waits for the work at hand, which is told by the signal. */
export function againAndAgain(app: FastifyInstance, every: number, failure: string, once: (closing: AbortSignal) => Promise<unknown>): void {
  const closing = new AbortController()
  const work = async () => {
    while (!closing.signal.aborted) {
      try {
        await once(closing.signal)
      } catch (error) {
        app.log.error({ error: described(error) }, failure)
      }
      await setTimeout(every, null, { signal: closing.signal, ref: false }).catch(() => {})
    }
  }
  let working: Promise<void> | null = null
  app.addHook('onReady', async () => {
    working = work()
  })
  app.addHook('preClose', async () => {
    closing.abort()
    await working
  })
}
