import { type Actor, BadInput } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { agencySetting } from '../tables/agency-setting.ts'
import { onAgency } from './on-agencies.ts'

/** How an agency signs. */
export interface ChainSettings {
  /** 1 签发 · 2 经办、签发 · 3 经办、复核、签发. */
  chainLength: number
  signatoryMayBeEditor: boolean
}

/** 设定签发流程: the steps of an agency's chain, and whether the signatory may sign what they last edited. Throws BadInput (chainLength OUT_OF_RANGE; SIGNING while a report waits for signature). */
export async function setChain(db: Db, actor: Actor, { agencyId, ...set }: ChainSettings & { agencyId: number }): Promise<void> {
  if (![1, 2, 3].includes(set.chainLength)) throw new BadInput('chainLength', 'OUT_OF_RANGE')
  return onAgency(db, actor, 'setChain', agencyId, async ({ tx, write }) => {
    const { rows } = await tx.execute<{ waits: boolean }>(sql`select waits_for_signature(${agencyId}::int) as waits`)
    // Who waits for a second signature must not be able to do without it.
    if (rows[0]!.waits) throw new BadInput('chainLength', 'SIGNING')
    await tx.insert(agencySetting).values({ agencyId, ...set }).onConflictDoUpdate({ target: agencySetting.agencyId, set })
    await write('setChain', agencyId, { ...set })
  })
}
