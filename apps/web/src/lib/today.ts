import 'server-only'
import { cache } from 'react'
import { identity } from './identity.ts'

/** Which day it is by the database's clock, YYYY-MM-DD, asked once per request; null when nobody can say. */
export const today = cache((): Promise<string | null> => identity().today().catch(() => null))
