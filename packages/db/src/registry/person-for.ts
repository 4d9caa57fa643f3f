import { type Actor, BadInput } from '@nianbao/report'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../client.ts'
import { cleanText } from '../commands/clean-text.ts'
import { canonicalEmail } from '../identity/canonical-email.ts'
import { agency } from '../tables/agency.ts'
import { person } from '../tables/identity.ts'
import { post } from '../tables/post.ts'
import { type Invitation, writeInvitation } from './invitation.ts'

/** Who is meant by an email: somebody who is there, or a new person. */
export interface Meant {
  personId: string
  name: string
  email: string
  /** The way in, for a new person; null for who was there already. */
  invitation: Invitation | null
  /** Names of the agencies where somebody who was there already worked until now; nowhere, for a new person. */
  worksAt: string[]
}

/** An email as it is kept; throws BadInput for what is none. */
export function readEmail(email: string): string {
  const address = canonicalEmail(email)
  if (address.length > 254 || !/^[^\s@\0]+@[^\s@\0]+$/.test(address) || !address.isWellFormed()) throw new BadInput('email', 'MALFORMED')
  return address
}

/** A person's name as it is kept, of 100 characters at most. */
export function readName(name: string): string {
  if (name.trim().length > 100) throw new BadInput('name', 'TOO_LONG')
  return cleanText('name', name, 200).trim()
}

/**
 * The person with this email, made and invited where there is none. Who is there already is taken only by their own name: an
 * address alone may belong to somebody else than was thought. Of who works for this agency no name need be given. Throws BadInput (email
 * MALFORMED, SELF, DISABLED or TAKEN_ELSEWHERE, which does not say who has it; name REQUIRED or TOO_LONG).
 */
export async function personFor(tx: Tx, actor: Actor, asked: { agencyId: number; email: string; name: string }, now: Date): Promise<Meant> {
  const email = readEmail(asked.email)
  const there = async () => (await tx.select().from(person).where(eq(person.email, email)))[0]
  const known = await there()
  if (!known) {
    const [made] = await tx.insert(person).values({ email, name: readName(asked.name) }).onConflictDoNothing().returning({ personId: person.id, name: person.name })
    if (made) return { ...made, email, invitation: await writeInvitation(tx, actor, made.personId, now), worksAt: [] }
  }
  // Somebody else may have made them between the look and the attempt.
  const found = known ?? (await there())!
  if (found.id === actor.personId) throw new BadInput('email', 'SELF')
  const places = await workplaces(tx, found.id)
  const isNameless = plain(asked.name) === '' && places.some(({ id }) => id === asked.agencyId)
  if (!isNameless && plain(found.name) !== plain(asked.name)) throw new BadInput('email', 'TAKEN_ELSEWHERE')
  if (found.disabledAt) throw new BadInput('email', 'DISABLED')
  return { personId: found.id, name: found.name, email, invitation: null, worksAt: places.map(({ name }) => name) }
}

const plain = (name: string) => name.normalize('NFC').trim()

/** The agencies where somebody works now, in the order of the register. */
const workplaces = (tx: Tx, personId: string) =>
  tx.selectDistinct({ id: agency.id, name: agency.name }).from(post).innerJoin(agency, eq(agency.id, post.agencyId))
    .where(and(eq(post.personId, personId), isNull(post.until))).orderBy(agency.id)
