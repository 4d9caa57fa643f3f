import { BadInput, NotFound } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { agency, type AgencyKind } from '../tables/agency.ts'

const kinds: readonly AgencyKind[] = ['government', 'office', 'ownLevel', 'department', 'township', 'subDistrict', 'institution']

export interface NewAgency {
  code: string
  name: string
  kind: string
  /** Administrative division code, 6 to 12 digits. */
  division: string
  /** Code of the government of its level; null for the topmost. */
  parent: string | null
  /** Code of the office that acts on it; null: an office acts on itself, another on nobody's word. */
  office: string | null
}

async function idOf(tx: Tx, code: string | null): Promise<number | null> {
  if (code === null) return null
  const [found] = await tx.select({ id: agency.id }).from(agency).where(eq(agency.code, code))
  if (!found) throw new NotFound(`no agency ${code}`)
  return found.id
}

/** Adds an agency to the register; as the role owner. Throws BadInput (code TAKEN or MALFORMED, name, kind, division) and NotFound for an unknown parent or office. */
export async function createAgency(owner: Db, asked: NewAgency): Promise<{ agencyId: number }> {
  const kind = kinds.find((one) => one === asked.kind)
  if (!kind) throw new BadInput('kind', 'UNKNOWN')
  if (!/^[A-Z0-9][A-Z0-9-]{1,39}$/.test(asked.code)) throw new BadInput('code', 'MALFORMED')
  if (!/^[0-9]{6,12}$/.test(asked.division)) throw new BadInput('division', 'MALFORMED')
  const name = asked.name.trim()
  if (name.length < 2 || name.length > 100) throw new BadInput('name', name.length < 2 ? 'REQUIRED' : 'TOO_LONG')
  return owner.transaction(async (tx) => {
    const parentId = await idOf(tx, asked.parent)
    const supervisedBy = await idOf(tx, asked.office)
    const values = { code: asked.code, name, kind, divisionCode: asked.division, parentId, supervisedBy }
    const [made] = await tx.insert(agency).values(values).onConflictDoNothing().returning({ agencyId: agency.id })
    if (!made) throw new BadInput('code', 'TAKEN')
    if (kind === 'office' && supervisedBy === null) await tx.update(agency).set({ supervisedBy: made.agencyId }).where(eq(agency.id, made.agencyId))
    return made
  })
}
