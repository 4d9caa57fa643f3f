import { type Actor, BadInput, Forbidden, type Json, mayOnAgency, mayPlace } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { agency } from '../tables/agency.ts'
import { readAgencyName, readDay, readDivision, readSector } from './agency-words.ts'
import { checkEnd } from './check-end.ts'
import { checkPlace } from './check-place.ts'
import { onAgencies, type RegistryScene } from './on-agencies.ts'
import { knownAgencies, type KnownAgency } from './known-agency.ts'

/** What may change of an agency; what is left out stays. */
export interface AgencyChange {
  name?: string
  /** Null: none. */
  sector?: string | null
  divisionCode?: string
  /** The first day on which it is no more (撤销); null revives it. */
  validTo?: string | null
  /** The government that it goes to. */
  parentId?: number
  /** The office that is to act on it; itself, for an office that acts on itself. */
  officeId?: number
}

/**
 * 修改单位. Years that are open keep the tree and the expectations that were written down for them. A move needs a right at both
 * places. Throws BadInput (each field; see checkPlace and checkEnd) and OutOfTurn where a report is still owed.
 */
export async function changeAgency(db: Db, actor: Actor, { agencyId, ...change }: AgencyChange & { agencyId: number }): Promise<void> {
  const set = {
    ...(change.name !== undefined && { name: readAgencyName(change.name) }),
    ...(change.sector !== undefined && { sector: readSector(change.sector) }),
    ...(change.divisionCode !== undefined && { divisionCode: readDivision(change.divisionCode) }),
    ...(change.validTo !== undefined && { validTo: change.validTo === null ? null : readDay('validTo', change.validTo) }),
    ...(change.parentId !== undefined && { parentId: change.parentId }),
    ...(change.officeId !== undefined && { supervisedBy: change.officeId }),
  }
  // The books of where it goes are locked too: nobody abolishes that, or moves it beneath this one, in between.
  const ids = [agencyId, change.parentId, change.officeId].filter((id) => id !== undefined)
  return onAgencies(db, actor, ids, async (scene) => {
    const stands = scene.agency(agencyId)
    if (!mayOnAgency(scene.actor, 'changeAgency', stands)) throw new Forbidden()
    if (set.parentId !== undefined || set.supervisedBy !== undefined) await checkMove(scene, stands, change)
    if (set.validTo) await checkEnd(scene.tx, agencyId, set.validTo)
    if (Object.keys(set).length === 0) throw new BadInput('name', 'REQUIRED')
    const [before] = await scene.tx.select().from(agency).where(eq(agency.id, agencyId))
    await scene.tx.update(agency).set(set).where(eq(agency.id, agencyId))
    const was = Object.fromEntries((Object.keys(set) as (keyof typeof set)[]).map((key): [string, Json] => [key, before![key]]))
    await scene.write('changeAgency', agencyId, { from: was, to: set })
  })
}

async function checkMove({ tx, actor }: RegistryScene, stands: KnownAgency, change: AgencyChange): Promise<void> {
  const parentId = change.parentId ?? stands.parentId
  const officeId = change.officeId ?? stands.officeId
  if (parentId === null) throw new BadInput('parent', 'REQUIRED')
  const known = await knownAgencies(tx, officeId === null ? [parentId] : [parentId, officeId])
  const government = known.get(parentId)!
  const office = officeId === null || officeId === stands.agencyId ? null : known.get(officeId)!
  if (!(office ? mayPlace(actor, government, office) : mayOnAgency(actor, 'createAgency', government))) throw new Forbidden()
  await checkPlace(tx, { agencyId: stands.agencyId, kind: stands.kind, government, office })
}
