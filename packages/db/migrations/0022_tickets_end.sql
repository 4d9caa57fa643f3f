-- A ticket ends with the session that could have opened it: whoever signs out, or is signed out, leaves no way in behind. The
-- sessions are the identity role's, which knows nothing of uploads; so the end of any session of a person ends their tickets.
create function end_tickets() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update upload set taken_at = clock_timestamp() where person_id = old.person_id and taken_at is null;
  return null;
end $$;
revoke execute on function end_tickets() from public;
create trigger end_tickets after delete on session for each row when (old.expires > now()) execute function end_tickets();
