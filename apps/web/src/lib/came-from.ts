const kept = ['office', 'year', 'state', 'timeliness', 'after'] as const

/** The board as somebody looked at it, to be carried in the address of a report opened from there. */
export const boardAddress = (query: Partial<Record<(typeof kept)[number], string>>) => `/supervision?${new URLSearchParams(query)}`

/** Where a report was opened from: the board with its filters, or null for anything else that the address bar was made to say. */
export function cameFrom(from: unknown): { pathname: '/supervision'; query: Record<string, string> } | null {
  if (typeof from !== 'string') return null
  const [pathname, search = ''] = from.split('?', 2)
  if (pathname !== '/supervision') return null
  const asked = new URLSearchParams(search)
  return { pathname, query: Object.fromEntries(kept.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)!]] : []))) }
}
