import 'server-only'
import { askStaff } from './api.ts'
import { MeDocument } from './graph/generated/graphql.ts'
import { managesAgencies, placesOf } from './places.ts'

/** Where the work is of whoever has just signed in: their own reports; for an office, what waits for review; for an admin, the agencies. */
export async function firstRoom(): Promise<string> {
  const me = await askStaff(MeDocument, {}).then((data) => data.me, () => null)
  const posts = me?.posts ?? []
  const places = placesOf(posts)
  if (!places.filing && !places.office && managesAgencies(posts)) return '/registry'
  return places.office && !places.filing ? '/review' : '/filing'
}
