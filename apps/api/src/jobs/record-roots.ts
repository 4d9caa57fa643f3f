import { type Db, recordRoot } from '@nianbao/db'
import type { FastifyInstance } from 'fastify'
import { againAndAgain } from './again-and-again.ts'

/** Milliseconds: a publication is under a root so soon after, and the deadline rush has one root for many. */
const pause = 5_000

/** Draws roots over the books: after publications, and daily. However many gates there are, the database lets one draw at a time. */
export const recordRoots = (app: FastifyInstance, worker: Db): void => againAndAgain(app, pause, 'no root drawn', () => recordRoot(worker))
