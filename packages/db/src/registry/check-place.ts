import { type AgencyKind, BadInput } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'
import type { KnownAgency } from './known-agency.ts'

/** Where an agency is to stand. */
export interface Place {
  /** The agency itself; null when it is being made. */
  agencyId: number | null
  kind: AgencyKind
  government: KnownAgency
  /** The office that is to act on it; null for an office that acts on itself. */
  office: KnownAgency | null
}

/**
 * Throws BadInput where an agency cannot stand there: beneath what is no government (NOT_GOVERNMENT), what is abolished
 * (ABOLISHED) or beneath itself (CYCLE); under what is no office (NOT_OFFICE), an office of another tree (OTHER_TREE), or, for
 * governments and offices, one that is not above (NOT_ABOVE); a second office or own-level sheet of one government (kind TAKEN).
 */
export async function checkPlace(tx: Tx, { agencyId, kind, government, office }: Place): Promise<void> {
  if (government.kind !== 'government') throw new BadInput('parent', 'NOT_GOVERNMENT')
  if (government.validTo !== null) throw new BadInput('parent', 'ABOLISHED')
  if (agencyId !== null && government.chain.includes(agencyId)) throw new BadInput('parent', 'CYCLE')
  if ((kind === 'office' || kind === 'ownLevel') && (await another(tx, kind, government.agencyId, agencyId))) throw new BadInput('kind', 'TAKEN')
  if (office === null || office.agencyId === agencyId) {
    if (kind !== 'office') throw new BadInput('office', 'REQUIRED')
    return
  }
  if (office.kind !== 'office') throw new BadInput('office', 'NOT_OFFICE')
  if (office.validTo !== null) throw new BadInput('office', 'ABOLISHED')
  const home = office.parentId
  // One of the two governments stands above the other, or they are one: 生态环境分局 belongs to the city and files with the county.
  if (home === null || !(government.chain.includes(home) || office.chain.includes(government.agencyId))) throw new BadInput('office', 'OTHER_TREE')
  if ((kind === 'government' || kind === 'office') && !government.chain.includes(home)) throw new BadInput('office', 'NOT_ABOVE')
}

async function another(tx: Tx, kind: AgencyKind, governmentId: number, agencyId: number | null): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select from agency where parent_id = ${governmentId} and kind = ${kind} and valid_to is null and id is distinct from ${agencyId}::int limit 1`)
  return rows.length > 0
}
