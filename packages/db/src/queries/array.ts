import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** "is one of these", as ONE array parameter: one plan whatever their number. */
export const among = (column: AnyPgColumn, values: readonly (string | number)[], type: 'int' | 'text' | 'date'): SQL =>
  sql`${column} = any(${sql.param(values)}::${sql.raw(type)}[])`

/** The same for ids; what is no uuid is no id of anything, and is left out. */
export const amongIds = (column: AnyPgColumn, ids: readonly string[]): SQL =>
  sql`${column} = any(${sql.param(ids.filter((id) => uuid.test(id)))}::uuid[])`
