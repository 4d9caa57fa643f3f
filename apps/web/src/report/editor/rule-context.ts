import { cellOf, type Checkable, formats, readCell, type PastReport } from '@nianbao/report'
import type { WorkingReport } from './draft-of.ts'

type Context = WorkingReport['ruleContext']

const made = new WeakMap<Context, Pick<Checkable, 'past' | 'severities' | 'allowedPlaces' | 'divisions'>>()

/** What the rules compare the report with, in the words of the rules; made once of each answer, asked at each key stroke. */
export function ruleContextOf({ ruleContext }: WorkingReport) {
  const known = made.get(ruleContext) ?? {
    past: ruleContext.past.map(pastOf),
    severities: Object.fromEntries(ruleContext.settings.map(({ rule, severity }) => [rule, severity])) as Checkable['severities'],
    allowedPlaces: ruleContext.allowedPlaces,
    divisions: ruleContext.divisions,
  }
  made.set(ruleContext, known)
  return known
}

function pastOf({ agencyName, year, format: id, cells, sections }: Context['past'][number]): PastReport {
  const format = formats[id as keyof typeof formats]
  return {
    agencyName, year, format: format.id,
    cells: Object.fromEntries(cells.flatMap(({ id, raw }) => {
      const cell = cellOf(id, format)
      return cell ? [[id, readCell(cell, raw)]] : []
    })),
    narrative: Object.fromEntries(sections.map(({ id, blocks }) => [id, blocks])) as PastReport['narrative'],
  }
}
