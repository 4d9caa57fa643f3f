import { type Actor, BadInput } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import type { Tx } from '../client.ts'
import { cleanText } from '../commands/clean-text.ts'
import { canonicalEmail } from '../identity/canonical-email.ts'
import { person } from '../tables/identity.ts'
import { type Invitation, writeInvitation } from './invitation.ts'

/** Who is meant by an email: somebody who is there, or a new person. */
export interface Meant {
  personId: string
  name: string
  email: string
  /** The way in, for a new person; null for who was there already. */
  invitation: Invitation | null
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
 * The person with this email, made and invited where there is none; the name counts for a new one only. Throws BadInput
 * (email MALFORMED or DISABLED, name REQUIRED or TOO_LONG).
 */
export async function personFor(tx: Tx, actor: Actor, asked: { email: string; name: string }, now: Date): Promise<Meant> {
  const email = readEmail(asked.email)
  const there = async () => (await tx.select().from(person).where(eq(person.email, email)))[0]
  const known = await there()
  if (!known) {
    const [made] = await tx.insert(person).values({ email, name: readName(asked.name) }).onConflictDoNothing().returning({ personId: person.id, name: person.name })
    if (made) return { ...made, email, invitation: await writeInvitation(tx, actor, made.personId, now) }
  }
  // Somebody else may have made them between the look and the attempt.
  const found = known ?? (await there())!
  if (found.disabledAt) throw new BadInput('email', 'DISABLED')
  return { personId: found.id, name: found.name, email, invitation: null }
}
