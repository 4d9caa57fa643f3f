import { BadInput, NotFound, type Role, roles } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { clock } from '../commands/clock.ts'
import { writeAgencyLine } from '../registry/agency-book.ts'
import { agency } from '../tables/agency.ts'
import { password as passwords, person } from '../tables/identity.ts'
import { post } from '../tables/post.ts'
import { canonicalEmail } from './canonical-email.ts'
import { firstPassword } from './new-password.ts'

export interface NewPerson {
  email: string
  name: string
  password: string
  /** The code of the agency where the posts are; null for a person without a post. */
  agency: string | null
  roles: readonly string[]
}

/**
 * Makes a person who can sign in, with posts at one agency; as the role owner. Throws BadInput (email TAKEN or MALFORMED,
 * name REQUIRED or TOO_LONG, password by the installation's policy, role UNKNOWN) and NotFound for an agency code that nobody has.
 */
export async function createPerson(owner: Db, { email, name, password, agency: code, roles: asked }: NewPerson): Promise<{ personId: string }> {
  const known = asked.filter((role): role is Role => (roles as readonly string[]).includes(role))
  if (known.length < asked.length) throw new BadInput('role', 'UNKNOWN')
  const address = canonicalEmail(email)
  if (address.length > 254 || !/^[^\s@]+@[^\s@]+$/.test(address)) throw new BadInput('email', 'MALFORMED')
  if (name.trim() === '') throw new BadInput('name', 'REQUIRED')
  if (name.trim().length > 100) throw new BadInput('name', 'TOO_LONG')
  const places = code === null ? [] : await owner.select({ name: agency.name }).from(agency).where(eq(agency.code, code))
  const hash = await firstPassword(owner, password, { name, email: address, places: places.map((place) => place.name) })
  return owner.transaction(async (tx) => {
    const [made] = await tx.insert(person).values({ email: address, name: name.trim() }).onConflictDoNothing().returning({ personId: person.id })
    if (!made) throw new BadInput('email', 'TAKEN')
    await tx.insert(passwords).values({ personId: made.personId, hash })
    if (code === null || known.length === 0) return made
    const [at] = await tx.select({ id: agency.id }).from(agency).where(eq(agency.code, code))
    if (!at) throw new NotFound(`no agency ${code}`)
    const now = await clock(tx)
    await tx.insert(post).values(known.map((role) => ({ personId: made.personId, agencyId: at.id, role, since: now })))
    for (const role of known) await writeAgencyLine(tx, at.id, { act: 'appoint', by: null, at: now, detail: { role, person: made.personId, name: name.trim(), invited: false } })
    return made
  })
}
