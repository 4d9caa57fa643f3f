import { sql } from 'drizzle-orm'
import type { Reader } from '../reader.ts'
import { agency } from '../tables/agency.ts'
import { among } from './array.ts'
import { keyAfter, limitOf, type Page, type PageInput, pageOf } from './page.ts'

/** The register of agencies is public: these columns are all that anyone may read, under any role. */
export const columns = {
  id: agency.id, code: agency.code, name: agency.name, kind: agency.kind, parentId: agency.parentId, officeId: agency.supervisedBy,
  divisionCode: agency.divisionCode, sector: agency.sector, validFrom: agency.validFrom, validTo: agency.validTo,
}

export type AgencyRow = Pick<typeof agency.$inferSelect, 'id' | 'code' | 'name' | 'kind' | 'parentId' | 'divisionCode' | 'sector' | 'validFrom' | 'validTo'> & {
  /** The office that acts on it. */
  officeId: number | null
}

/** Agencies by id, in no order. */
export const agenciesByIds = (db: Reader, ids: readonly number[]): Promise<AgencyRow[]> =>
  db.select(columns).from(agency).where(among(agency.id, ids, 'int'))

/** Agencies by code, in no order. */
export const agenciesByCodes = (db: Reader, codes: readonly string[]): Promise<AgencyRow[]> =>
  db.select(columns).from(agency).where(among(agency.code, codes, 'text'))

/** Agencies whose name or code contains `search` (any, without), by id. */
export async function agencyPage(db: Reader, input: PageInput & { search?: string | null }): Promise<Page<AgencyRow>> {
  const after = keyAfter(input, [0])
  const text = input.search?.normalize('NFKC').trim().slice(0, 100).replaceAll('\0', '') ?? ''
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const rows = await db.select(columns).from(agency)
    .where(sql`${after ? sql`${agency.id} > ${after[0]}` : sql`true`} and ${text ? sql`(${agency.name} like ${pattern} or ${agency.code} ilike ${pattern})` : sql`true`}`)
    .orderBy(agency.id).limit(limitOf(input))
  return pageOf(rows, input, (row) => [row.id])
}
