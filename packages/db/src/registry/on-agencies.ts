import { type Actor, type AgencyAct, Forbidden, type Json, mayOnAgency, NotFound, type PeopleAct } from '@nianbao/report'
import { actAs } from '../as-person.ts'
import type { Db, Tx } from '../client.ts'
import { clock } from '../commands/clock.ts'
import { postsNow } from '../posts-now.ts'
import { lockBooks, writeAgencyLine } from './agency-book.ts'
import { type KnownAgency, knownAgencies } from './known-agency.ts'

/** What an act on agencies and people works with, once their books are locked. */
export interface RegistryScene {
  tx: Tx
  /** Who asks, with the posts that stand at this moment: one taken away a moment ago counts no more. */
  actor: Actor
  now: Date
  /** One of the agencies whose books are locked. */
  agency(id: number): KnownAgency
  /** Writes a line into the book of one of them; it is there if the work is. */
  write(act: AgencyAct | PeopleAct, agencyId: number, detail: { [key: string]: Json }): Promise<void>
}

/**
 * Does one act on these agencies in one transaction: lock their books, in one order for all, then look anew at who asks
 * and at the agencies, and do the work, which asks the policy first. Throws a Refusal, and then nothing has happened.
 */
export function onAgencies<Result>(db: Db, actor: Actor, agencyIds: readonly number[], work: (scene: RegistryScene) => Promise<Result>): Promise<Result> {
  return actAs(db, actor, async (tx) => {
    const ids = [...new Set(agencyIds)]
    if ((await lockBooks(tx, ids)).length < ids.length) throw new NotFound()
    const known = await knownAgencies(tx, ids)
    const standing = { ...actor, posts: await postsNow(tx, actor) }
    const now = await clock(tx)
    return work({
      tx, actor: standing, now,
      agency: (id) => known.get(id)!,
      write: (act, agencyId, detail) => writeAgencyLine(tx, agencyId, { act, by: actor, at: now, detail }),
    })
  })
}

/** The same for an act on one agency, of which the policy is asked at once. */
export const onAgency = <Result>(db: Db, actor: Actor, act: AgencyAct, agencyId: number, work: (scene: RegistryScene, agency: KnownAgency) => Promise<Result>): Promise<Result> =>
  onAgencies(db, actor, [agencyId], async (scene) => {
    const agency = scene.agency(agencyId)
    if (!mayOnAgency(scene.actor, act, agency)) throw new Forbidden()
    return work(scene, agency)
  })
