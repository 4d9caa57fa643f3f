import { type Actor, BadInput, Forbidden, mayOnAgency, mayPlace } from '@nianbao/report'
import type { Db } from '../client.ts'
import { agency } from '../tables/agency.ts'
import { actOnItself } from './act-on-itself.ts'
import { readAgencyName, readCode, readDay, readDivision, readKind, readSector } from './agency-words.ts'
import { checkPlace } from './check-place.ts'
import { onAgencies } from './on-agencies.ts'

export interface NewAgency {
  code: string
  name: string
  kind: string
  /** Administrative division code, 6 to 12 digits. */
  divisionCode: string
  sector?: string | null
  /** The government of its level. */
  parentId: number
  /** The office that acts on it; null for an office that acts on itself. */
  officeId: number | null
  /** Its first day, YYYY-MM-DD; since ever, without it. */
  validFrom?: string | null
}

/** 新增单位: adds an agency to the tree of today; a year that is open learns of it when it is opened again. Throws BadInput (each field, and see checkPlace). */
export async function createAgency(db: Db, actor: Actor, asked: NewAgency): Promise<{ agencyId: number }> {
  const { parentId, officeId } = asked
  const values = {
    code: readCode(asked.code), name: readAgencyName(asked.name), kind: readKind(asked.kind), divisionCode: readDivision(asked.divisionCode), sector: readSector(asked.sector ?? null),
    ...(asked.validFrom && { validFrom: readDay('validFrom', asked.validFrom) }),
  }
  return onAgencies(db, actor, officeId === null ? [parentId] : [parentId, officeId], async ({ tx, actor, agency: at, write }) => {
    const government = at(parentId)
    const office = officeId === null ? null : at(officeId)
    if (!(office ? mayPlace(actor, government, office) : mayOnAgency(actor, 'createAgency', government))) throw new Forbidden()
    await checkPlace(tx, { agencyId: null, kind: values.kind, government, office })
    const [made] = await tx.insert(agency).values({ ...values, parentId, supervisedBy: officeId }).onConflictDoNothing().returning({ agencyId: agency.id })
    if (!made) throw new BadInput('code', 'TAKEN')
    await write('createAgency', made.agencyId, { ...values, parent: government.code, office: office?.code ?? null })
    const taken = office === null ? await actOnItself(tx, made.agencyId, parentId) : null
    if (taken !== null) await write('changeAgency', taken, { from: { supervisedBy: null }, to: { supervisedBy: made.agencyId } })
    return made
  })
}
