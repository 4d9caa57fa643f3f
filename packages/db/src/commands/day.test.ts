import { BadInput } from '@nianbao/report'
import { expect, it } from 'vitest'
import { dayOfReport } from './day.ts'

const now = new Date('2026-01-20T02:00:00Z')
const opened = (at: string) => ({ year: 2025, openedAt: new Date(at) })
const taken = (day: string, at = '2026-01-05T01:00:00Z') => dayOfReport('date', day, opened(at), now)

it('takes the days from the first one after the report\'s year until today in Shanghai', () => {
  expect(['2026-01-01', '2026-01-04', '2026-01-20'].map((day) => taken(day))).toEqual(['2026-01-01', '2026-01-04', '2026-01-20'])
  for (const day of ['2025-12-31', '2020-01-01', '1999-01-01']) expect(() => taken(day)).toThrow(new BadInput('date', 'TOO_EARLY'))
  expect(() => taken('2026-01-21')).toThrow(new BadInput('date', 'FUTURE'))
  expect(() => taken('2026-02-30')).toThrow(new BadInput('date', 'DATE'))
})

it('takes them from the day in Shanghai on which the year was opened, where that was early', () => {
  const early = '2025-12-19T16:30:00Z'
  expect(taken('2025-12-20', early)).toBe('2025-12-20')
  expect(() => taken('2025-12-19', early)).toThrow(new BadInput('date', 'TOO_EARLY'))
})
