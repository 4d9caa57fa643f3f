import { signatureAcrossAgencies } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'
import type { Scene } from '../commands/perform.ts'
import type { FrozenBlock } from '../tables/edition.ts'
import { narrativeSignature } from '../tables/narrative-signature.ts'
import { bytesOf } from './minima.ts'

const sections = ['overview', 'problems'] as const

/** Leaves the numbers by which the worker compares an edition's texts with those of other agencies, and no text; of one that is too short, that it is there. */
export async function leaveSignatures({ tx, report: { agencyId, year }, agency }: Pick<Scene, 'tx' | 'report' | 'agency'>, edition: number, blocks: readonly FrozenBlock[]): Promise<void> {
  const governments = await governmentsAbove(tx, agencyId, year)
  for (const section of sections) {
    const text = blocks.filter(({ place }) => place === section).map((block) => block.text).join('\n')
    const signature = signatureAcrossAgencies(text, agency.name, governments)
    const minima = signature && sql.param(bytesOf(signature.minima), narrativeSignature.minima)
    // Staff may write these columns and no others.
    await tx.execute(sql`insert into ${narrativeSignature} (year, section, agency_id, edition, minima, size)
      values (${year}, ${section}, ${agencyId}, ${edition}, ${minima}, ${signature?.size ?? null})`)
  }
}

/** The governments above an agency in a year's tree, and itself where it is one. */
async function governmentsAbove(tx: Tx, agencyId: number, year: number): Promise<string[]> {
  const { rows } = await tx.execute<{ name: string }>(sql`
    select a.name from agency_year y join agency a on a.id = any(y.anc || y.agency_id) where y.year = ${year} and y.agency_id = ${agencyId} and a.kind in ('government', 'township', 'subDistrict')`)
  return rows.map(({ name }) => name)
}
