import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'

/**
 * Writes down how the tree stands for a report year: parents, offices and the two flags, preorder intervals and ancestors.
 * What is written down holds once the agency's office has opened the year, whatever moves later; for an office that has not
 * opened it yet it follows the tree of today. A function of the database does it, because row-level security rests on the
 * intervals: nobody who works with the record writes them.
 */
export async function freezeTree(tx: Tx, year: number): Promise<void> {
  await tx.execute(sql`select freeze_tree(${year}::int)`)
}
