import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { isUuid } from '../is-uuid.ts'

/** "is one of these", as ONE array parameter: one plan whatever their number. A text with NUL is in no table. */
export const among = (column: AnyPgColumn, values: readonly (string | number)[], type: 'int' | 'text'): SQL =>
  sql`${column} = any(${sql.param(values.filter((value) => !String(value).includes('\0')))}::${sql.raw(type)}[])`

/** The same for ids; what is no uuid is no id of anything, and is left out. */
export const amongIds = (column: AnyPgColumn, ids: readonly string[]): SQL =>
  sql`${column} = any(${sql.param(ids.filter(isUuid))}::uuid[])`
