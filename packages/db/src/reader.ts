import type { Db, Tx } from './client.ts'

/** Whatever can be asked: a pool or a transaction under way. */
export type Reader = Db | Tx
