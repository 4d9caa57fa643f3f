import { ne, sql } from 'drizzle-orm'
import type { Reader } from '../reader.ts'
import { agency } from '../tables/agency.ts'
import { perReader } from './per-reader.ts'
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

// Nearly every request asks these; they are built once.
const byIds = perReader((db) => db.select(columns).from(agency).where(sql`${agency.id} = any(${sql.placeholder('ids')}::int[])`).prepare('agencies_by_ids'))
const byCodes = perReader((db) => db.select(columns).from(agency).where(sql`${agency.code} = any(${sql.placeholder('codes')}::text[])`).prepare('agencies_by_codes'))

/** Agencies by id, in no order. */
export const agenciesByIds = (db: Reader, ids: readonly number[]): Promise<AgencyRow[]> => byIds(db).execute({ ids })

/** Agencies by code, in no order; a code with NUL is nobody's. */
export const agenciesByCodes = (db: Reader, codes: readonly string[]): Promise<AgencyRow[]> =>
  byCodes(db).execute({ codes: codes.filter((code) => !code.includes('\0')) })

/** Agencies whose name or code contains `search` (any, without), by id; of the public's ones, those that can ever publish. */
export async function agencyPage(db: Reader, input: PageInput & { search?: string | null; publicOnly?: boolean }): Promise<Page<AgencyRow>> {
  const after = keyAfter(input, [0])
  const text = input.search?.normalize('NFKC').trim().slice(0, 100).replaceAll('\0', '') ?? ''
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const rows = await db.select(columns).from(agency)
    .where(sql`${after ? sql`${agency.id} > ${after[0]}` : sql`true`} and ${text ? sql`(${agency.name} like ${pattern} or ${agency.code} ilike ${pattern})` : sql`true`}
      and ${input.publicOnly ? ne(agency.kind, 'ownLevel') : sql`true`}`)
    .orderBy(agency.id).limit(limitOf(input))
  return pageOf(rows, input, (row) => [row.id])
}
