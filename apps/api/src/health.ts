import { setTimeout } from 'node:timers/promises'
import { type Db, ping } from '@nianbao/db'
import type { FastifyInstance } from 'fastify'

/** A database that says nothing for so long counts as down. */
const patience = 3_000

const answers = (db: Db): Promise<boolean> =>
  Promise.race([ping(db).then(() => true, () => false), setTimeout(patience, false, { ref: false })])

/** `/health`: 200 while every database answers, 503 when one does not; it says neither which nor why. */
export function healthOf(app: FastifyInstance, databases: readonly Db[]): void {
  app.get('/health', async (_request, reply) => {
    const up = (await Promise.all(databases.map(answers))).every(Boolean)
    return reply.code(up ? 200 : 503).send({ status: up ? 'up' : 'down' })
  })
}
