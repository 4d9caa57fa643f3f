import { bureaus } from './bureaus.ts'
import { leads } from './leads.ts'
import type { Theme } from './theme.ts'
import { townships } from './townships.ts'

export { type DemoYear, inYear, type Theme, yearsOfDemo } from './theme.ts'

/** What each agency of the demo writes about. */
export const themes: Record<string, Theme> = { ...leads, ...bureaus, ...townships }
