import 'server-only'
import { askStaff } from '@/lib/api.ts'
import type { Person } from '@/lib/asker.ts'
import { ManagedAgenciesDocument } from '@/lib/graph/generated/graphql.ts'
import { managesAgencies } from '@/lib/places.ts'

/** The agencies that a person works for, then those that they look after (the first hundred), each once. */
export async function myAgencies(person: Person): Promise<{ code: string; name: string }[]> {
  const own = person.posts.map(({ agency }) => agency)
  const managed = managesAgencies(person.posts) ? (await askStaff(ManagedAgenciesDocument, { search: null, first: 100, after: null })).managedAgencies.nodes : []
  return [...new Map([...own, ...managed].map(({ code, name }) => [code, { code, name }])).values()]
}
