import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'

/**
 * Writes down how the tree stands for a report year, unless it stands already: preorder intervals, ancestors, office and
 * the two flags. An agency abolished before the year's last day is not expected; governments never count in a sum.
 */
export async function freezeTree(tx: Tx, year: number): Promise<void> {
  await tx.execute(sql`
    with recursive living as (
      select * from agency where valid_from <= make_date(${year}::int, 12, 31) and (valid_to is null or valid_to > make_date(${year}::int, 12, 31))
    ), tree as (
      select id, parent_id, supervised_by, kind, array[]::int[] as anc, array[id] as path from living where parent_id is null
      union all
      select c.id, c.parent_id, c.supervised_by, c.kind, t.anc || t.id, t.path || c.id from living c join tree t on c.parent_id = t.id
    ), numbered as (
      select *, row_number() over (order by path) as pos from tree
    ), beneath as (
      select above as id, count(*) as n from tree, unnest(anc) as above group by above
    )
    insert into agency_year (year, agency_id, parent_id, supervised_by, pos, last_pos, anc, must_file, counts_in_sum)
    select ${year}::int, n.id, n.parent_id, n.supervised_by, n.pos, n.pos + coalesce(b.n, 0), n.anc, true, n.kind <> 'government'
    from numbered n left join beneath b on b.id = n.id
    where not exists (select from agency_year where year = ${year}::int)
    order by n.pos
    on conflict do nothing`)
}
