import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../client.ts'
import { agency } from '../tables/agency.ts'

/**
 * Makes an office its own, and at the root its government's too: nobody stands above them, and a second person of the office
 * reviews (自审自发). Answers the id of the government that it took on, or null.
 */
export async function actOnItself(tx: Tx, officeId: number, governmentId: number | null): Promise<number | null> {
  await tx.update(agency).set({ supervisedBy: officeId }).where(eq(agency.id, officeId))
  if (governmentId === null) return null
  const taken = await tx.update(agency).set({ supervisedBy: officeId })
    .where(and(eq(agency.id, governmentId), isNull(agency.parentId), isNull(agency.supervisedBy))).returning({ id: agency.id })
  return taken[0]?.id ?? null
}
