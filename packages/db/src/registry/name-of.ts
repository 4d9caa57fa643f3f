import { NotFound } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import type { Tx } from '../client.ts'
import { person } from '../tables/identity.ts'

/** A person's name, for the book. */
export async function nameOf(tx: Tx, personId: string): Promise<string> {
  const [found] = await tx.select({ name: person.name }).from(person).where(eq(person.id, personId))
  if (!found) throw new NotFound()
  return found.name
}
