import { BadInput, type Role } from '@nianbao/report'
import type { Tx } from '../client.ts'
import { post } from '../tables/post.ts'

/** Begins a post; throws BadInput (email TAKEN) where the person holds that role there already. */
export async function givePost(tx: Tx, { personId, agencyId, role, now }: { personId: string; agencyId: number; role: Role; now: Date }): Promise<void> {
  const made = await tx.insert(post).values({ personId, agencyId, role, since: now }).onConflictDoNothing().returning({ role: post.role })
  if (made.length === 0) throw new BadInput('email', 'TAKEN')
}
