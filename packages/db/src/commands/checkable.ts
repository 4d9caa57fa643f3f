import { check, type Checkable, type Finding, HasErrors, isBlocking, type Stored } from '@nianbao/report'
import { gazetteer } from '@nianbao/report/places'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../client.ts'
import { cellsOf } from '../content.ts'
import type { FilingAgency, ReportRow } from '../facts.ts'
import { type RuleContext, ruleContexts } from '../queries/rule-contexts.ts'
import type { FrozenBlock } from '../tables/edition.ts'
import { importTable } from '../tables/import.ts'
import { frozenBlocks } from './frozen-blocks.ts'
import type { Scene } from './perform.ts'

/** A report as the rules read it, with what they compare it with. */
export function checkable(row: Stored & { year: number }, agency: Pick<FilingAgency, 'name' | 'kind'>, blocks: readonly FrozenBlock[], context: RuleContext, moment: Checkable['moment']): Checkable {
  const at = (place: FrozenBlock['place']) => blocks.filter((block) => block.place === place).map((block) => block.text)
  return {
    agencyName: agency.name, agencyKind: agency.kind, year: row.year, format: row.format, title: at('title')[0] ?? null, cells: cellsOf(row),
    narrative: { overview: at('overview'), problems: at('problems'), otherMatters: at('otherMatters') }, preamble: at('preamble'), closing: at('closing'),
    ...context, places: gazetteer, moment,
  }
}

/** The report as it stands under an act's lock. */
async function standing({ tx, report, agency }: Scene, moment: Checkable['moment']): Promise<Checkable> {
  const context = (await ruleContexts(tx, [report.id])).get(report.id)!
  return checkable(report, agency, await frozenBlocks(tx, report), context, moment)
}

/** The same with what the last import that stands was made of; the rules about the document speak of it. */
export const standingWithDocument = async (scene: Scene, moment: Checkable['moment']): Promise<Checkable> =>
  ({ ...(await standing(scene, moment)), document: await lastDocument(scene.tx, scene.report) })

async function lastDocument(tx: Tx, row: ReportRow): Promise<Checkable['document']> {
  const [last] = await tx.select({ recognised: importTable.recognised }).from(importTable)
    .where(and(eq(importTable.agencyId, row.agencyId), eq(importTable.reportId, row.id), isNull(importTable.undoneAt)))
    .orderBy(desc(importTable.at)).limit(1)
  return last?.recognised
}

/** What looks like personal data in a content of the report, as the office lets the rule speak; a mobile number in a line of contact is none. */
export async function personalDataIn({ tx, report, agency }: Scene, blocks: readonly FrozenBlock[]): Promise<Finding[]> {
  const context = (await ruleContexts(tx, [report.id])).get(report.id)!
  return check(checkable(report, agency, blocks, context, 'signing')).filter(({ rule, severity }) => rule === 'F-PRIV' && severity !== 'notice')
}

/** Refuses with HasErrors when the report as it stands has findings that keep it from being signed; answers which rules the office had set otherwise than they themselves say. */
export async function refuseErrors(scene: Scene): Promise<RuleContext['severities']> {
  const read = await standing(scene, 'signing')
  const errors = check(read).filter(isBlocking)
  if (errors.length > 0) throw new HasErrors(errors)
  return read.severities!
}
