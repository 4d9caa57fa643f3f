import type { Actor } from '@nianbao/report'
import type { Db, Reading } from './client.ts'
import { OneRead } from './one-read.ts'

/** The record as one request has it: the same pool, with one reading for all of this person's questions. Its `request.rest()` is due when the answer is ready. */
export const requestOf = (db: Db, actor: Actor): Db & { request: Reading } => Object.assign(Object.create(db) as Db, { request: new OneRead(db, actor) })
