import { setTimeout } from 'node:timers/promises'
import { type Db, recordRoot } from '@nianbao/db'
import type { FastifyInstance } from 'fastify'
import { described } from '../errors.ts'

/** Milliseconds: a publication is under a root so soon after, and the deadline rush has one root for many. */
const pause = 5_000

/**
 * Draws roots over the books while the gate is open: after publications, and daily. However many gates there are, the
 * database lets one draw at a time. Closing waits for the root that is being drawn.
 */
export function recordRoots(app: FastifyInstance, worker: Db, every = pause): void {
  const closing = new AbortController()
  const work = async () => {
    while (!closing.signal.aborted) {
      try {
        await recordRoot(worker)
      } catch (error) {
        app.log.error({ error: described(error) }, 'no root drawn')
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
