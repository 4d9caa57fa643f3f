import { Refusal, TooLarge, Unreadable } from '@nianbao/report'

/** How a reading ended, in a word: `read docx`, the code of the refusal, or `UNTYPED …` for what should never be thrown. */
export const outcomeOf = (reading: Promise<{ kind: string }>): Promise<string> =>
  reading.then(
    ({ kind }) => `read ${kind}`,
    (error: unknown) => (error instanceof Unreadable ? error.reason : error instanceof TooLarge ? error.code : error instanceof Refusal ? `UNEXPECTED ${error.code}` : `UNTYPED ${error instanceof Error ? error.stack : String(error)}`),
  )

/** Outcomes with how often each came, most often first. */
export function counted(outcomes: string[]): string {
  const counts = new Map<string, number>()
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([outcome, count]) => `${count} ${outcome}`).join(', ')
}
