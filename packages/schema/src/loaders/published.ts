import DataLoader from 'dataloader'
import { publicReportsByAgency, publicReportsByAgencyYear, type PublishedReport } from '@nianbao/db'
import { perRequest } from '../per-request.ts'
import { manyEach } from './batch.ts'

export type { PublishedReport }

/** The published reports by agency id, the newest year first. */
export const publishedOf = manyEach<number, PublishedReport>(({ visitor }, ids) => publicReportsByAgency(visitor, ids), (row) => row.agencyId)

interface Key {
  agencyId: number
  year: number
}

const nameOf = ({ agencyId, year }: Key) => `${agencyId}:${year}`

/** One published report by agency id and year; null when there is none. */
export const publishedOne = perRequest(({ visitor }) => new DataLoader<Key, PublishedReport | null, string>(async (keys) => {
  const rows = new Map((await publicReportsByAgencyYear(visitor, keys)).map((row) => [nameOf(row), row]))
  return keys.map((key) => rows.get(nameOf(key)) ?? null)
}, { cacheKeyFn: nameOf, maxBatchSize: 500 }))
