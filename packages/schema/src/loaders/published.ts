import DataLoader from 'dataloader'
import {
  editionsByAgencyYear, type PastEdition, type Publication, type PublicationKey, publicationsByAgency, publicReportsByAgencyYear, publicReportsByCodeYear, type PublishedReport,
} from '@nianbao/db'
import { perRequest } from '../per-request.ts'
import { knowAgencies } from './agency.ts'
import { manyEach } from './batch.ts'

export type { PastEdition, Publication, PublishedReport }

/** What each agency has published, by its id, the newest year first; without content. */
export const publicationsOf = manyEach<number, Publication>(({ visitor }, ids) => publicationsByAgency(visitor, ids), (row) => row.agencyId)

/** Whole reports, each found again under the name that its key has. */
const wholeBy = <Key extends PublicationKey>(nameOf: (key: Key | PublishedReport) => string) =>
  perRequest(({ visitor }) => new DataLoader<Key, PublishedReport | null, string>(async (keys) => {
    const rows = new Map((await publicReportsByAgencyYear(visitor, keys)).map((row) => [nameOf(row), row]))
    return keys.map((key) => rows.get(nameOf(key)) ?? null)
  }, { cacheKeyFn: nameOf, maxBatchSize: 500 }))

/** One published report by agency id and year, of the edition in force; null when there is none. */
export const publishedOne = wholeBy<Omit<PublicationKey, 'edition'>>(({ agencyId, year }) => `${agencyId}:${year}`)

/** One published report by agency id, year and edition, in force or not. */
export const publishedEdition = wholeBy<Required<PublicationKey>>(({ agencyId, year, edition }) => `${agencyId}:${year}:${edition}`)

const agencyYear = ({ agencyId, year }: { agencyId: number; year: number }) => `${agencyId}:${year}`

/** All editions of one agency's report of a year, the newest first; without content. */
export const editionsOf = perRequest(({ visitor }) => new DataLoader<{ agencyId: number; year: number }, PastEdition[], string>(async (keys) => {
  const rows = Map.groupBy(await editionsByAgencyYear(visitor, keys), agencyYear)
  return keys.map((key) => rows.get(agencyYear(key)) ?? [])
}, { cacheKeyFn: agencyYear, maxBatchSize: 500 }))

interface CodeYear {
  code: string
  year: number
}

const codeYear = ({ code, year }: CodeYear) => `${code}:${year}`

/** One whole published report by the agency's code and year, in one question together with the agency; null when there is none. */
export const publishedByCode = perRequest((context) => new DataLoader<CodeYear, PublishedReport | null, string>(async (keys) => {
  const rows = await publicReportsByCodeYear(context.visitor, keys)
  knowAgencies(context, rows.map(({ agency }) => agency))
  const byKey = new Map(rows.map(({ report, agency }) => [codeYear({ code: agency.code, year: report.year }), report]))
  return keys.map((key) => byKey.get(codeYear(key)) ?? null)
}, { cacheKeyFn: codeYear, maxBatchSize: 500 }))
