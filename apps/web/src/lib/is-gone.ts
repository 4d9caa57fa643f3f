import { env } from './env.ts'
import documents from './graph/generated/persisted-documents.json'
import { WithdrawnDocument, type WithdrawnQuery } from './graph/generated/graphql.ts'

/** The address of a public report, in whatever language. */
const reportPage = /^\/[\w-]+\/agencies\/([^/]+)\/(\d{4})\/?$/

/**
 * Is this the page of a report that was withdrawn? Asked of the API at each reading of such a page, so that it is gone
 * as soon as it is. Where nobody can say, the page itself says what is wrong.
 */
export async function isGone(pathname: string): Promise<boolean> {
  const [, agency, year] = reportPage.exec(pathname) ?? []
  if (!agency || !year) return false
  try {
    const response = await fetch(new URL('/graphql', env().API_URL), {
      method: 'POST', cache: 'no-store', signal: AbortSignal.timeout(5_000),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: (documents as Record<string, string>)[WithdrawnDocument.__meta__?.hash ?? ''], variables: { agency: decodeURIComponent(agency), year: Number(year) } }),
    })
    const { data } = (await response.json()) as { data?: WithdrawnQuery | null }
    return Boolean(data?.report?.withdrawal)
  } catch {
    return false
  }
}
