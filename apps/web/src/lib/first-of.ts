/** What stands behind the question mark of a page's address, as the framework hands it on: a name may stand there more than once. */
export type Query<Name extends string> = Promise<{ [name in Name]?: string | string[] }>

/** The query with one value for each name, the first: an address that repeats itself is nobody's fault to be told of. */
export async function firstOf<Name extends string>(query: Query<Name>): Promise<{ [name in Name]?: string }> {
  const entries = Object.entries<string | string[] | undefined>(await query)
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value[0] : value])) as { [name in Name]?: string }
}
