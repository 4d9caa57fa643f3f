import { type Actor, BadInput, TooLarge } from '@nianbao/report'
import { and, eq, notInArray } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { cleanText } from '../commands/clean-text.ts'
import { allowedPlace } from '../tables/allowed-place.ts'
import { onAgency } from './on-agencies.ts'

/** So many names of other places are a list; more are a gazetteer. */
const mostNames = 200

/** 设定可以出现的外地地名: which names of other places are right in an agency's texts, all of them. Throws BadInput (places TOO_SHORT, TOO_LONG), TooLarge. */
export async function setAllowedPlaces(db: Db, actor: Actor, { agencyId, places }: { agencyId: number; places: readonly string[] }): Promise<void> {
  const names = [...new Set(places.map((place) => cleanText('places', place, 200, false).trim()).filter((place) => place !== ''))]
  if (names.length > mostNames) throw new TooLarge(mostNames)
  if (names.some((name) => name.length < 2)) throw new BadInput('places', 'TOO_SHORT')
  if (names.some((name) => name.length > 60)) throw new BadInput('places', 'TOO_LONG')
  return onAgency(db, actor, 'setAllowedPlaces', agencyId, async ({ tx, write }) => {
    const mine = eq(allowedPlace.agencyId, agencyId)
    await tx.delete(allowedPlace).where(names.length > 0 ? and(mine, notInArray(allowedPlace.name, names)) : mine)
    if (names.length > 0) await tx.insert(allowedPlace).values(names.map((name) => ({ agencyId, name }))).onConflictDoNothing()
    await write('setAllowedPlaces', agencyId, { places: names })
  })
}
