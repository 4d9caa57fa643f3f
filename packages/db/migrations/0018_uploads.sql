-- 上传: a document that somebody sent to be looked at before anything is taken over. What was read of it belongs to that person
-- alone, is no part of any record, and is forgotten after a day; the file itself is never kept.
create table upload (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  -- The ticket lets one file in, once, within five minutes; only its hash is here.
  ticket_sha256 text not null unique check (ticket_sha256 ~ '^[0-9a-f]{64}$'),
  opened_at timestamptz not null default clock_timestamp(),
  taken_at timestamptz,
  read_at timestamptz,
  name text not null check (length(name) between 1 and 255),
  kind text,
  bytes integer check (bytes > 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  document jsonb,
  recognised jsonb,
  check (read_at is null or taken_at is not null),
  check (num_nulls(read_at, kind, bytes, sha256, document, recognised) in (0, 6))
);
create index upload_person on upload (person_id);
create index upload_opened on upload (opened_at);

alter table upload enable row level security;
alter table upload force row level security;
create policy owner_all on upload to owner using (true) with check (true);
create policy staff_sees on upload for select to staff using (person_id = (select me()));
create policy staff_adds on upload for insert to staff with check (person_id = (select me()));
create policy staff_changes on upload for update to staff using (person_id = (select me())) with check (person_id = (select me()));
create policy worker_reads on upload for select to worker using (true);
create policy worker_forgets on upload for delete to worker using (true);
grant select on upload to staff;
grant insert (person_id, ticket_sha256, name) on upload to staff;
grant update (read_at, kind, bytes, sha256, document, recognised) on upload to staff;
grant delete on upload to worker;
grant select (id, opened_at) on upload to worker;

-- Whose ticket this is: answered once, while it holds, to whoever brings it. A ticket is all that the bringer has.
create function take_ticket(hash text) returns table (upload uuid, person uuid, person_name text)
language sql security definer set search_path = public, pg_temp
as $$
  update upload u set taken_at = clock_timestamp() from person p
  where u.ticket_sha256 = hash and u.taken_at is null and u.opened_at > clock_timestamp() - interval '5 minutes' and p.id = u.person_id and p.disabled_at is null
  returning u.id, p.id, p.name
$$;
revoke execute on function take_ticket(text) from public;
grant execute on function take_ticket(text) to staff;
