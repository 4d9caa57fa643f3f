import type { AgencyFacts } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Reader } from '../reader.ts'

/** An agency as it stands today, with what the policy asks of it. */
export interface KnownAgency extends AgencyFacts {
  code: string
  name: string
  parentId: number | null
  /** The office that acts on it. */
  officeId: number | null
  /** The first day on which it is no more, YYYY-MM-DD. */
  validTo: string | null
}

type Row = Omit<KnownAgency, keyof AgencyFacts> & Pick<AgencyFacts, 'agencyId' | 'kind' | 'chain'> & { governmentsOffice: number | null; offices: number[]; ownOffices: number[] }

/** These agencies by id, with the chain above each and its offices, in one query; those that are not there are left out. */
export async function knownAgencies(db: Reader, ids: readonly number[]): Promise<Map<number, KnownAgency>> {
  const { rows } = await db.execute<Row & Record<string, unknown>>(sql`
    with recursive up as (
      select id as of, id, parent_id, 0 as depth from agency where id = any(${sql.param([...ids])}::int[])
      union all
      select up.of, a.id, a.parent_id, up.depth + 1 from up join agency a on a.id = up.parent_id
    )
    select a.id as "agencyId", a.kind, a.code, a.name, a.parent_id as "parentId", a.supervised_by as "officeId", a.valid_to::text as "validTo",
      array(select up.id from up where up.of = a.id order by depth) as chain,
      (select g.supervised_by from agency g where g.id = a.parent_id) as "governmentsOffice",
      array(select o.id from up join agency o on o.parent_id = up.id and o.kind = 'office' where up.of = a.id) as offices,
      array(select o.id from agency o where o.parent_id = a.id and o.kind = 'office') as "ownOffices"
    from agency a where a.id = any(${sql.param([...ids])}::int[])`)
  return new Map(rows.map((row) => [row.agencyId, known(row)]))
}

function known({ governmentsOffice, offices, ownOffices, ...row }: Row): KnownAgency {
  const oversees = row.kind === 'office' || row.kind === 'government'
  const officeIds = [row.officeId, oversees ? row.agencyId : null, row.kind === 'office' ? governmentsOffice : null].filter((id) => id !== null)
  const ownOfficeIds = row.kind === 'government' ? ownOffices : []
  return { ...row, officeIds: [...new Set(officeIds)], ownOfficeIds, adminIds: [...new Set([...row.chain, ...offices])] }
}
