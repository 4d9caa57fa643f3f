import 'server-only'
import { askStaff } from './api.ts'
import { MeDocument } from './graph/generated/graphql.ts'
import { placesOf } from './places.ts'

/** Where the work is of whoever has just signed in: their own reports, or, for an office, what waits for review. */
export async function firstRoom(): Promise<string> {
  const me = await askStaff(MeDocument, {}).then((data) => data.me, () => null)
  const places = placesOf(me?.posts ?? [])
  return places.office && !places.filing ? '/review' : '/filing'
}
