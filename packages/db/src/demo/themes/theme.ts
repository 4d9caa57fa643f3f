/** The report years that the demo plays. */
export const yearsOfDemo = [2023, 2024, 2025] as const
export type DemoYear = (typeof yearsOfDemo)[number]

/** One phrase for each of the three years, the oldest first. */
export type PerYear = readonly [in2023: string, in2024: string, in2025: string]

/** What an invented agency writes about. Places, media accounts and events are invented, too. */
export interface Theme {
  /** How it speaks of itself. */
  we: string
  account: string
  published: PerYear
  /** A thing done about managing information, platforms and oversight. */
  managed: PerYear
  problem: PerYear
  mend: PerYear
}

/** The phrase of a year. */
export const inYear = (phrases: PerYear, year: DemoYear): string => phrases[yearsOfDemo.indexOf(year)]!
