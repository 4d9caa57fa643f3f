import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'

/**
 * Writes down how the tree stands for a report year: parents, offices and the two flags once and for all, for agencies
 * that are not written down yet (a county may join after another has opened the year); the preorder intervals and
 * ancestors follow from the parents written down. An agency abolished before the year's last day is not expected;
 * governments never count in a sum.
 */
export async function freezeTree(tx: Tx, year: number): Promise<void> {
  // Two offices that open the same year number the tree one after the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('agency_year'), ${year}::int)`)
  const { rowCount } = await tx.execute(sql`
    with recursive living as (
      select * from agency where valid_from <= make_date(${year}::int, 12, 31) and (valid_to is null or valid_to > make_date(${year}::int, 12, 31))
    ), tree as (
      select id, parent_id, supervised_by, kind from living where parent_id is null
      union all
      select c.id, c.parent_id, c.supervised_by, c.kind from living c join tree t on c.parent_id = t.id
    )
    insert into agency_year (year, agency_id, parent_id, supervised_by, pos, last_pos, anc, must_file, counts_in_sum)
    select ${year}::int, id, parent_id, supervised_by, -id, -id, '{}', true, kind <> 'government' from tree
    on conflict (year, agency_id) do nothing`)
  if (rowCount) await number(tx, year)
}

/** Preorder intervals and ancestors of one year, from the parents written down for it. */
async function number(tx: Tx, year: number): Promise<void> {
  await tx.execute(sql`
    with recursive tree as (
      select agency_id, array[]::int[] as anc, array[agency_id] as path from agency_year where year = ${year}::int and parent_id is null
      union all
      select c.agency_id, t.anc || t.agency_id, t.path || c.agency_id from agency_year c join tree t on c.parent_id = t.agency_id where c.year = ${year}::int
    ), numbered as (
      select *, row_number() over (order by path) as pos from tree
    ), beneath as (
      select above, count(*) as n from tree, unnest(anc) as above group by above
    )
    update agency_year y set pos = n.pos, last_pos = n.pos + coalesce(b.n, 0), anc = n.anc
    from numbered n left join beneath b on b.above = n.agency_id
    where y.year = ${year}::int and y.agency_id = n.agency_id`)
}
