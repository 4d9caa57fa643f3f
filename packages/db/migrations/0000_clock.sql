-- Only the database's clock decides a deadline. It is the true one, unless the database was made for a demo or a test:
-- then the owner may shift it (so that years can be played through with true dates) or hold it (to the millisecond).
create table clock (
  only_row boolean primary key default true check (only_row),
  settable boolean not null default false,
  shift interval not null default '0',
  held_at timestamptz,
  check (settable or (shift = '0' and held_at is null))
);
insert into clock default values;

-- To the millisecond, cut and never rounded up: 23:59:59.9996 is still the day before. Stable is a half-truth that lets
-- the planner use it beside an index; within one statement nobody minds.
create function app_now() returns timestamptz
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$ select date_trunc('milliseconds', coalesce(held_at, clock_timestamp() + shift)) from public.clock $$;

-- A database with people in it is somebody's: its clock can no longer become settable.
create function make_clock_settable() returns void
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from public.person) then
    raise exception 'only a database without people can become one with a settable clock';
  end if;
  update public.clock set settable = true;
end
$$;
revoke execute on function make_clock_settable() from public;
