-- Row-level security, the second wall: behind the application's own scope the database lets each person see the rows of
-- their agencies and of those beneath their offices, and nothing without a person.

-- Whose transaction it is, said at its beginning and forgotten at its end: the person, the agencies they speak for, the
-- offices they speak for, and what lies beneath these, by year and place in that year's tree. Worked out once from the posts
-- that stand in the database, so that a policy compares a row with values and asks no question of its own per row.
create function enter_as(who uuid) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  agencies integer[];
  offices integer[];
  reach int8multirange;
begin
  select array_agg(distinct p.agency_id) filter (where p.role in ('filer', 'checker', 'signatory', 'clearer')),
    array_agg(distinct p.agency_id) filter (where p.role in ('reviewer', 'supervisor'))
  into agencies, offices
  from post p join person n on n.id = p.person_id
  where p.person_id = who and p.until is null and n.disabled_at is null;
  if offices is not null then
    select range_agg(int8range(place(top.year, top.pos), place(top.year, top.last_pos), '[]')) into reach
    from agency_year home join agency_year top on top.year = home.year and top.agency_id = home.parent_id
    where home.agency_id = any (offices);
  end if;
  perform set_config('nianbao.person', who::text, true), set_config('nianbao.agencies', coalesce(agencies, '{}')::text, true),
    set_config('nianbao.offices', coalesce(offices, '{}')::text, true), set_config('nianbao.reach', coalesce(reach, '{}')::text, true);
end
$$;

-- One number for a year and a place in its tree.
create function place(year integer, pos integer) returns bigint language sql immutable parallel safe
  return (year::bigint << 32) + pos;

create index agency_year_agency on agency_year (agency_id);

revoke execute on function enter_as(uuid) from public;
grant execute on function enter_as(uuid) to staff;
