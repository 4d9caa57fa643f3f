import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'

/**
 * Writes down how the tree stands for a report year: parents, offices and the two flags. What is written down holds once the
 * agency's office has opened the year (year_settled), whatever moves later; for an office that has not opened it yet it
 * follows the tree of today, also when another county has opened the year before. The preorder intervals and ancestors
 * follow from the parents written down. An agency that lived for a part of the year stands in its tree, but one
 * abolished before its last day is not expected to file; governments never count in a sum.
 */
export async function freezeTree(tx: Tx, year: number): Promise<void> {
  // Two offices that open the same year number the tree one after the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('agency_year'), ${year}::int)`)
  const { rowCount } = await tx.execute(sql`
    with recursive living as (
      select *, valid_to is null or valid_to > make_date(${year}::int, 12, 31) as to_the_end from agency
      where valid_from <= make_date(${year}::int, 12, 31) and (valid_to is null or valid_to > make_date(${year}::int, 1, 1))
    ), tree as (
      select id, parent_id, supervised_by, kind, to_the_end from living where parent_id is null
      union all
      select c.id, c.parent_id, c.supervised_by, c.kind, c.to_the_end from living c join tree t on c.parent_id = t.id
    )
    insert into agency_year as stands (year, agency_id, parent_id, supervised_by, pos, last_pos, anc, must_file, counts_in_sum)
    select ${year}::int, id, parent_id, supervised_by, -id, -id, '{}', to_the_end, to_the_end and kind <> 'government' from tree
    on conflict (year, agency_id) do update
      set parent_id = excluded.parent_id, supervised_by = excluded.supervised_by,
        must_file = stands.must_file and excluded.must_file, counts_in_sum = stands.counts_in_sum and excluded.counts_in_sum
      where (stands.parent_id, stands.supervised_by, stands.must_file and not excluded.must_file, stands.counts_in_sum and not excluded.counts_in_sum)
          is distinct from (excluded.parent_id, excluded.supervised_by, false, false)
        and not year_settled(stands.agency_id, stands.supervised_by, stands.year)`)
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
