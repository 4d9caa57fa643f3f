import { type Actor, BadInput, Forbidden, mayManage, maySeePeople, NotFound, type Role } from '@nianbao/report'
import { and, eq, isNull } from 'drizzle-orm'
import { question } from '../as-person.ts'
import type { Db, Tx } from '../client.ts'
import { isUuid } from '../is-uuid.ts'
import { person } from '../tables/identity.ts'
import { post } from '../tables/post.ts'
import { onAgencies, type RegistryScene } from './on-agencies.ts'

/** The person whom an act is about, as they stand under the lock. */
export interface Subject {
  personId: string
  name: string
  disabledAt: Date | null
  posts: { agencyId: number; role: Role }[]
}

/**
 * Does one act about a person as a whole, under the locks of all agencies where they hold posts. Who sees none of these is
 * told that there is no such person; who may not give each of the posts is refused; nobody does it to themselves (BadInput person SELF).
 */
export async function onPerson<Result>(db: Db, actor: Actor, personId: string, work: (scene: RegistryScene, subject: Subject) => Promise<Result>): Promise<Result> {
  if (!isUuid(personId)) throw new NotFound()
  const agencyIds = (await postsAsked(db, actor, personId)).map((one) => one.agencyId)
  return onAgencies(db, actor, agencyIds, async (scene) => {
    const { tx, actor, agency } = scene
    // A post given since the locks were had is its giver's business; those under the locks stand still.
    const posts = (await standingPosts(tx, personId)).filter((one) => agencyIds.includes(one.agencyId))
    const [found] = await tx.select({ personId: person.id, name: person.name, disabledAt: person.disabledAt }).from(person).where(eq(person.id, personId))
    if (!found || !posts.some((one) => maySeePeople(actor, agency(one.agencyId)))) throw new NotFound()
    if (!mayManage(actor, posts.map(({ role, agencyId }) => ({ role, agency: agency(agencyId) })))) throw new Forbidden()
    if (personId === actor.personId) throw new BadInput('person', 'SELF')
    return work(scene, { ...found, posts })
  })
}

const standingPosts = (db: Tx, personId: string) =>
  db.select({ agencyId: post.agencyId, role: post.role }).from(post).where(and(eq(post.personId, personId), isNull(post.until)))

const postsAsked = question((db, _actor, personId: string) => standingPosts(db, personId))
