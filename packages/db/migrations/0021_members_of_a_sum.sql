-- The members of a government's sum, the same for everybody who works on its report or looks at it: its own filers see of the
-- agencies beneath it what is public, else what was last submitted, and of a draft only that there is nothing yet. Row-level
-- security would show each asker other members, and the rules about the sum would say other things to each.
create function members_of_sum(of_agency integer, of_year integer)
returns table (pos integer, name text, counts boolean, approved boolean, correcting boolean, published_at timestamptz, format text, figures bigint[], fee numeric, odd jsonb)
language sql stable security definer set search_path = public, pg_temp
as $$
  select m.pos, a.name, m.counts_in_sum or a.kind = 'government', coalesce(w.state in ('approved', 'published'), false) or e.agency_id is not null, coalesce(w.state = 'correcting', false), w.published_at,
    coalesce(e.format, s.format), coalesce(e.figures, s.figures), case when e.agency_id is null then s.fee else e.fee end, coalesce(e.odd, s.odd)
  from agency_year g
  join agency_year m on m.year = g.year and m.parent_id = g.agency_id and m.agency_id <> g.agency_id and (m.counts_in_sum or m.must_file)
  join agency a on a.id = m.agency_id
  left join report w on w.agency_id = m.agency_id and w.year = m.year
  left join published_edition e on e.agency_id = m.agency_id and e.year = m.year and e.valid_to is null and e.withdrawn_at is null
  left join edition s on s.agency_id = w.agency_id and s.report_id = w.id and s.number = w.submitted_edition
  where g.agency_id = of_agency and g.year = of_year
    and (g.agency_id = any ((select my_agencies())::integer[]) or g.supervised_by = any ((select my_offices())::integer[]) or place(g.year, g.pos) <@ (select my_reach()))
$$;
revoke execute on function members_of_sum(integer, integer) from public;
grant execute on function members_of_sum(integer, integer) to staff;
