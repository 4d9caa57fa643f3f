import { BadInput, NotFound } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { clock } from '../commands/clock.ts'
import { writeAgencyLine } from '../registry/agency-book.ts'
import { readAgencyName, readCode, readDivision, readKind } from '../registry/agency-words.ts'
import { actOnItself } from '../registry/act-on-itself.ts'
import { agency } from '../tables/agency.ts'

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

/** Adds an agency to the register, anywhere and the topmost too; as the role owner, for the operator. Throws BadInput (code TAKEN or MALFORMED, name, kind, division) and NotFound for an unknown parent or office. */
export async function createAgency(owner: Db, asked: NewAgency): Promise<{ agencyId: number }> {
  const said = { code: readCode(asked.code), name: readAgencyName(asked.name), kind: readKind(asked.kind), divisionCode: readDivision(asked.division) }
  return owner.transaction(async (tx) => {
    const parentId = await idOf(tx, asked.parent)
    const supervisedBy = await idOf(tx, asked.office)
    const [made] = await tx.insert(agency).values({ ...said, parentId, supervisedBy }).onConflictDoNothing().returning({ agencyId: agency.id })
    if (!made) throw new BadInput('code', 'TAKEN')
    if (said.kind === 'office' && supervisedBy === null) await actOnItself(tx, made.agencyId, parentId)
    await writeAgencyLine(tx, made.agencyId, { act: 'createAgency', by: null, at: await clock(tx), detail: { ...said, parent: asked.parent, office: asked.office } })
    return made
  })
}
