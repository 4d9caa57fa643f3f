import { type Db, forgetUploads as forget } from '@nianbao/db'
import type { FastifyInstance } from 'fastify'
import { againAndAgain } from './again-and-again.ts'

/** Milliseconds: what was sent is forgotten within the hour after its day. */
const pause = 3_600_000

/** Forgets what was sent to be looked at more than a day ago. */
export const forgetUploads = (app: FastifyInstance, worker: Db): void => againAndAgain(app, pause, 'no upload forgotten', () => forget(worker))
