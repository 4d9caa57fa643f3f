import { eq } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { person } from '../tables/identity.ts'

/** The asking person's own address and name. */
export const myself = question(async (db, actor): Promise<{ id: string; name: string; email: string } | null> => {
  const [row] = await db.select({ id: person.id, name: person.name, email: person.email }).from(person).where(eq(person.id, actor.personId))
  return row ?? null
})
