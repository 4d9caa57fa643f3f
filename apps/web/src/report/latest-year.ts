import 'server-only'
import { askStaff } from '@/lib/api.ts'
import { BoardDocument } from '@/lib/graph/generated/graphql.ts'

/** The last year that the office has opened, looked for among the three before this calendar year. */
export async function latestYear(office: string): Promise<number> {
  const last = new Date().getFullYear() - 1
  for (const year of [last, last - 1, last - 2]) {
    const { board } = await askStaff(BoardDocument, { office, year, state: null, timeliness: null, after: null })
    if (board.total > 0) return year
  }
  return last
}
