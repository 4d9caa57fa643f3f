import DataLoader from 'dataloader'
import { type Context, signedIn } from '../context.ts'
import { perRequest } from '../per-request.ts'

type Asker = ReturnType<typeof signedIn>

/** A question about the working record, asked as the person who is signed in. */
export const asked = <Row>(question: (db: Asker['db'], actor: Asker['actor'], ids: string[]) => Promise<Row[]>) =>
  async (context: Context, ids: string[]): Promise<Row[]> => {
    const { db, actor } = signedIn(context)
    return question(db, actor, ids)
  }

/** What hangs on a report is found again by it. */
export const ofReport = ({ reportId }: { reportId: string }): string => reportId

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
