import { type Checkable, check, HasErrors, isBlocking } from '@nianbao/report'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { cellsOf } from '../content.ts'
import type { FilingAgency, ReportRow } from '../facts.ts'
import type { Reader } from '../reader.ts'
import type { FrozenBlock } from '../tables/edition.ts'
import { importTable } from '../tables/import.ts'
import { frozenBlocks } from './frozen-blocks.ts'
import type { Scene } from './perform.ts'

/** A report as the rules read it. */
export function checkable(row: ReportRow, agency: Pick<FilingAgency, 'name' | 'kind'>, blocks: readonly FrozenBlock[], moment: Checkable['moment']): Checkable {
  const at = (place: FrozenBlock['place']) => blocks.filter((block) => block.place === place).map((block) => block.text)
  return {
    agencyName: agency.name, agencyKind: agency.kind, year: row.year, title: at('title')[0] ?? null, cells: cellsOf(row),
    narrative: { overview: at('overview'), problems: at('problems'), otherMatters: at('otherMatters') }, preamble: at('preamble'), moment,
  }
}

/** What the last import that stands was made of; the rules about the document speak of it. */
export async function lastDocument(db: Reader, row: ReportRow): Promise<Checkable['document']> {
  const [last] = await db.select({ recognised: importTable.recognised }).from(importTable)
    .where(and(eq(importTable.agencyId, row.agencyId), eq(importTable.reportId, row.id), isNull(importTable.undoneAt)))
    .orderBy(desc(importTable.at)).limit(1)
  return last?.recognised
}

/** Refuses with HasErrors when the report as it stands has findings that keep it from being signed. */
export async function refuseErrors({ tx, report, agency }: Scene): Promise<void> {
  const errors = check(checkable(report, agency, await frozenBlocks(tx, report), 'signing')).filter(isBlocking)
  if (errors.length > 0) throw new HasErrors(errors)
}
