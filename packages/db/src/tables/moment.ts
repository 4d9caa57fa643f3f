import { timestamp } from 'drizzle-orm/pg-core'

/** `timestamptz` as a Date, to the millisecond like `app_now()`. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })
