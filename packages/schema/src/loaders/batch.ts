import DataLoader from 'dataloader'
import type { Context } from '../context.ts'
import { perRequest } from '../per-request.ts'

/** No question to the database names more ids than this. */
const most = 500

/**
 * A loader of one thing per key: `ask` gets many keys in one question and answers what there is of them, `keyOf` says
 * whose each is; a key without an answer is null.
 */
export const oneEach = <Key extends string | number, Row>(
  ask: (context: Context, keys: Key[]) => Promise<readonly Row[]>, keyOf: (row: Row) => Key,
) =>
  perRequest((context) => new DataLoader<Key, Row | null>(async (keys) => {
    const rows = new Map((await ask(context, [...keys])).map((row) => [keyOf(row), row]))
    return keys.map((key) => rows.get(key) ?? null)
  }, { maxBatchSize: most }))

/** A loader of many things per key, in the order of the answer; a key without an answer has none. */
export const manyEach = <Key extends string | number, Row>(
  ask: (context: Context, keys: Key[]) => Promise<readonly Row[]>, keyOf: (row: Row) => Key,
) =>
  perRequest((context) => new DataLoader<Key, Row[]>(async (keys) => {
    const rows = Map.groupBy(await ask(context, [...keys]), keyOf)
    return keys.map((key) => rows.get(key) ?? [])
  }, { maxBatchSize: most }))
