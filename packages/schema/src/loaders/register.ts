import { agencyYears, allowedPlacesByAgencyIds, holdersByAgencyIds, powersByAgencyIds, settingsByAgencyIds, successionsOf, type SuccessionRow, type YearRow } from '@nianbao/db'
import { type Context, signedIn } from '../context.ts'
import { manyEach, oneEach } from './batch.ts'

type Asker = ReturnType<typeof signedIn>

/** A question about agencies, asked as the person who is signed in. */
const ofAgencies = <Row>(question: (db: Asker['db'], actor: Asker['actor'], ids: number[]) => Promise<Row[]>) =>
  async (context: Context, ids: number[]): Promise<Row[]> => {
    const { db, actor } = signedIn(context)
    return question(db, actor, ids)
  }

const ofAgency = ({ agencyId }: { agencyId: number }): number => agencyId

/** What the asking person may do at an agency. */
export const powersAt = oneEach(ofAgencies(powersByAgencyIds), ofAgency)

/** Who works for an agency, by name; nobody where the asking person may not see them. */
export const holdersAt = manyEach(ofAgencies(holdersByAgencyIds), ofAgency)

export const settingsAt = oneEach(ofAgencies(settingsByAgencyIds), ofAgency)

/** The names of other places that are right in an agency's texts. */
export const allowedPlacesAt = manyEach(ofAgencies(allowedPlacesByAgencyIds), ofAgency)

/** How an agency was written down for a year, by `year:agency`. */
export const yearOf = oneEach<string, YearRow>(async (context, keys) => {
  const { db, actor } = signedIn(context)
  return agencyYears(db, actor, keys.map((key) => key.split(':').map(Number)).map(([year, agencyId]) => ({ year: year!, agencyId: agencyId! })))
}, ({ year, agencyId }) => `${year}:${agencyId}`)

/** What an agency handed on, the earliest first. */
export const handedOn = manyEach<number, SuccessionRow>(async (context, ids) => successionsOf(context.visitor, ids), (row) => row.fromId)

/** What an agency took on, the earliest first. */
export const tookOn = manyEach<number, SuccessionRow>(async (context, ids) => successionsOf(context.visitor, ids), (row) => row.toId)
