-- How large the file is that a ticket was asked for: what comes must be that large, so that nothing cut short on its way is
-- read as if it were whole. Tickets of the minutes before know no size, and end.
update upload set taken_at = clock_timestamp() where taken_at is null;
alter table upload add column announced integer not null default 0 check (announced >= 0);
alter table upload alter column announced drop default;
grant insert (announced) on upload to staff;

drop function take_ticket(text);
create function take_ticket(hash text) returns table (upload uuid, person uuid, person_name text, announced integer)
language sql security definer set search_path = public, pg_temp
as $$
  update upload u set taken_at = clock_timestamp() from person p
  where u.ticket_sha256 = hash and u.taken_at is null and u.opened_at > clock_timestamp() - interval '5 minutes' and p.id = u.person_id and p.disabled_at is null
  returning u.id, p.id, p.name, u.announced
$$;
revoke execute on function take_ticket(text) from public;
grant execute on function take_ticket(text) to staff;
