-- Row-level security, the second wall: behind the application's own scope the database shows each person the rows of their
-- agencies and of those beneath their offices, and nothing without a person. docs/security.md says what that protects from.

-- Whose transaction it is, said at its beginning and forgotten at its end. Worked out once, from the posts that stand in the
-- database, so that a policy compares a row with values and asks nothing of its own about the person:
--   places       every agency where they hold a post
--   agencies     those they speak for, as filer, checker, signatory or clearer
--   offices      those they review and supervise for
--   governments  whose trees they look after today, as supervisor or admin
--   reach        what lies beneath their offices, by year and place in that year's tree
create function enter_as(who uuid) returns void
language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
as $$
declare
  places integer[];
  agencies integer[];
  offices integer[];
  governments integer[];
  reach int8multirange;
begin
  select array_agg(distinct p.agency_id),
    array_agg(distinct p.agency_id) filter (where p.role in ('filer', 'checker', 'signatory', 'clearer')),
    array_agg(distinct p.agency_id) filter (where p.role in ('reviewer', 'supervisor')),
    array_agg(distinct case a.kind when 'office' then a.parent_id else a.id end) filter (where p.role in ('supervisor', 'admin') and a.kind in ('government', 'office'))
  into places, agencies, offices, governments
  from post p join person n on n.id = p.person_id join agency a on a.id = p.agency_id
  where p.person_id = who and p.until is null and n.disabled_at is null;
  if offices is not null then
    select range_agg(int8range(place(top.year, top.pos), place(top.year, top.last_pos), '[]')) into reach
    from agency_year home join agency a on a.id = home.agency_id and a.kind = 'office'
    join agency_year top on top.year = home.year and top.agency_id = home.parent_id
    where home.agency_id = any (offices);
  end if;
  perform set_config('nianbao.person', who::text, true), set_config('nianbao.places', coalesce(places, '{}')::text, true),
    set_config('nianbao.agencies', coalesce(agencies, '{}')::text, true), set_config('nianbao.offices', coalesce(offices, '{}')::text, true),
    set_config('nianbao.governments', coalesce(governments, '{}')::text, true), set_config('nianbao.reach', coalesce(reach, '{}')::text, true);
end
$$;
revoke execute on function enter_as(uuid) from public;
grant execute on function enter_as(uuid) to staff;

-- One number for a year and a place in its tree.
create function place(year integer, pos integer) returns bigint language sql immutable parallel safe return (year::bigint << 32) + pos;
create index agency_year_agency on agency_year (agency_id);

-- What was said, null where nothing was. Policies ask as `(select my_…())`: once per statement, never per row.
create function me() returns uuid language sql stable parallel safe return nullif(current_setting('nianbao.person', true), '')::uuid;
create function my_places() returns integer[] language sql stable parallel safe return nullif(current_setting('nianbao.places', true), '')::integer[];
create function my_agencies() returns integer[] language sql stable parallel safe return nullif(current_setting('nianbao.agencies', true), '')::integer[];
create function my_offices() returns integer[] language sql stable parallel safe return nullif(current_setting('nianbao.offices', true), '')::integer[];
create function my_governments() returns integer[] language sql stable parallel safe return nullif(current_setting('nianbao.governments', true), '')::integer[];
create function my_reach() returns int8multirange language sql stable parallel safe return nullif(current_setting('nianbao.reach', true), '')::int8multirange;

-- Guards compare a row with the book and the tree as they are, not as the person who acts may see them.
alter function event_append_only() security definer set search_path = public, pg_temp;
alter function report_moves() security definer set search_path = public, pg_temp;
alter function report_begins() security definer set search_path = public, pg_temp;
alter function published_edition_guard() security definer set search_path = public, pg_temp;
alter function agency_event_append_only() security definer set search_path = public, pg_temp;
alter function in_the_book() security definer set search_path = public, pg_temp;
alter function agency_tree() security definer set search_path = public, pg_temp;

-- 1. Every table with rows of anybody has row-level security, for its owner too; the owner's own policy is this one.
do $$
declare
  name text;
begin
  foreach name in array array['person', 'password', 'session', 'account', 'sign_in_attempt', 'sign_in_setting', 'password_history', 'totp', 'recovery_code', 'invitation',
    'agency', 'succession', 'agency_year', 'post', 'office_setting', 'agency_setting', 'filing_year', 'deadline', 'agency_event', 'agency_book',
    'report', 'cell_edit', 'block', 'import', 'acceptance', 'signature', 'clearance', 'edition', 'receipt', 'extension', 'posting', 'return_note', 'withdrawal',
    'attachment', 'thread', 'message', 'event', 'published_edition', 'published_search', 'published_posting', 'touch', 'transition',
    'published_line', 'book_due', 'book_root', 'published_head', 'sealed_head'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy owner_all on %I to owner using (true) with check (true)', name);
  end loop;
end $$;

-- 2. visitor, identity and worker: their walls are the grants, table by table and column by column; a table that is granted
-- by mistake stays empty for them as long as it is not named here too.
do $$
declare
  name text;
begin
  foreach name in array array['agency', 'succession', 'published_edition', 'published_search', 'published_posting', 'published_line', 'published_head', 'book_root'] loop
    execute format('create policy visitor_reads on %I for select to visitor using (true)', name);
  end loop;
  foreach name in array array['person', 'password', 'session', 'account', 'sign_in_attempt', 'sign_in_setting', 'password_history', 'totp', 'recovery_code', 'invitation', 'post', 'agency'] loop
    execute format('create policy identity_all on %I to identity using (true) with check (true)', name);
  end loop;
  foreach name in array array['person', 'agency', 'agency_year', 'published_edition', 'touch', 'published_line', 'book_due', 'book_root', 'published_head', 'sealed_head'] loop
    execute format('create policy worker_all on %I to worker using (true) with check (true)', name);
  end loop;
end $$;

-- 3. staff. What everyone who is signed in may know: the register, the years, the dates, and what is public anyway. People
-- and posts too: a person is looked for by email when a role is handed over, and whether one may manage somebody depends on
-- all their posts.
do $$
declare
  name text;
begin
  foreach name in array array['agency', 'succession', 'agency_year', 'office_setting', 'agency_setting', 'filing_year', 'deadline', 'sign_in_setting', 'transition',
    'published_edition', 'published_search', 'published_posting', 'published_line', 'published_head', 'book_root'] loop
    execute format('create policy staff_reads on %I for select to staff using (true)', name);
  end loop;
  foreach name in array array['person', 'post', 'invitation', 'agency_book'] loop
    execute format('create policy staff_reads on %I for select to staff using ((select me()) is not null)', name);
  end loop;
end $$;

-- 4. Reports. Seen by who speaks for the agency, by the office written down for that year, and by offices above it. One look
-- at the key of agency_year for each row, and only for rows of others: never `exists`, which the planner may turn round and
-- answer by reading the whole tree of all years. Who sees a report may lock it, to be refused in words; only the agency and
-- the office that acts on it write.
do $$
declare
  speaks constant text := 'agency_id = any ((select my_agencies())::integer[])';
  sees constant text := '(select y.supervised_by = any ((select my_offices())::integer[]) or place(y.year, y.pos) <@ (select my_reach())
    from agency_year y where y.year = report.year and y.agency_id = report.agency_id)';
  acts constant text := '(select coalesce(y.supervised_by, y.agency_id) = any ((select my_offices())::integer[])
    from agency_year y where y.year = report.year and y.agency_id = report.agency_id)';
begin
  execute 'create policy staff_sees on report for select to staff using (' || speaks || ' or ' || sees || ')';
  execute 'create policy staff_writes on report for update to staff using (' || speaks || ' or ' || sees || ') with check (' || speaks || ' or ' || acts || ')';
  execute 'create policy staff_adds on report for insert to staff with check (' || acts || ')';
end $$;

-- What belongs to a report is seen by who sees the report: its own policy decides, by one look at its key. It is written by
-- the agency, by the office that acts on it, or by either, as the acts have it. What is internal (a thread, a line of the
-- book) is for the side that wrote it: the agency itself, or the office that acts on it, and not an office further up.
-- Nobody writes in the name of the other side.
do $$
declare
  speaks constant text := 'agency_id = any ((select my_agencies())::integer[])';
  sees constant text := '(select true from report r where r.agency_id = %1$I.agency_id and r.id = %1$I.report_id)';
  acts constant text := '(select coalesce(y.supervised_by, y.agency_id) = any ((select my_offices())::integer[])
    from report r join agency_year y on y.year = r.year and y.agency_id = r.agency_id where r.agency_id = %1$I.agency_id and r.id = %1$I.report_id)';
  it record;
begin
  for it in select name, case adds when 'agency' then speaks when 'office' then acts else speaks || ' or ' || acts end as adders,
    case changes when 'agency' then speaks when 'office' then acts when 'either' then speaks || ' or ' || acts end as changers from (values
    ('cell_edit', 'agency', 'agency'), ('import', 'agency', 'agency'), ('acceptance', 'agency', 'agency'), ('clearance', 'agency', null),
    ('receipt', 'agency', null), ('attachment', 'agency', null), ('extension', 'office', null), ('return_note', 'office', null), ('withdrawal', 'office', 'office'),
    ('block', 'either', 'either'), ('edition', 'either', null), ('posting', 'either', null),
    -- Nobody of the office signs; it voids.
    ('signature', 'agency', 'either')) as known (name, adds, changes)
  loop
    execute format('create policy staff_sees on %1$I for select to staff using (' || speaks || ' or ' || sees || ')', it.name);
    execute format('create policy staff_adds on %1$I for insert to staff with check (' || it.adders || ')', it.name);
    if it.changers is not null then execute format('create policy staff_changes on %1$I for update to staff using (' || it.changers || ')', it.name); end if;
  end loop;
  for it in select name, shared, format('case side when ''agency'' then ' || speaks || ' when ''office'' then ' || acts || ' end', name) as own
    from (values ('thread', 'not internal'), ('event', 'side is null')) as known (name, shared)
  loop
    execute format('create policy staff_sees on %1$I for select to staff using (case when ' || it.shared || ' then ' || speaks || ' or ' || sees || ' else ' || it.own || ' end)', it.name);
  end loop;
  execute format('create policy staff_adds on thread for insert to staff with check (case side when ''agency'' then ' || speaks || ' when ''office'' then ' || acts || ' end)', 'thread');
  execute format('create policy staff_changes on thread for update to staff using (case when internal and side = ''agency'' then ' || speaks || ' when internal then ' || acts || ' else ' || speaks || ' or ' || acts || ' end)', 'thread');
  execute format('create policy staff_adds on event for insert to staff with check (case side when ''agency'' then ' || speaks || ' when ''office'' then ' || acts || ' else ' || speaks || ' or ' || acts || ' end)', 'event');
end $$;
create policy staff_sees on message for select to staff using (
  (select true from thread t where t.agency_id = message.agency_id and t.id = message.thread_id));
create policy staff_adds on message for insert to staff with check (
  case side
    when 'agency' then agency_id = any ((select my_agencies())::integer[]) and (select true from thread t where t.agency_id = message.agency_id and t.id = message.thread_id)
    when 'office' then (select coalesce(y.supervised_by, y.agency_id) = any ((select my_offices())::integer[])
      from thread t join report r on r.agency_id = t.agency_id and r.id = t.report_id join agency_year y on y.year = r.year and y.agency_id = r.agency_id
      where t.agency_id = message.agency_id and t.id = message.thread_id)
  end);

-- 5. What is public is put there by who acts on the report that it comes from.
do $$
declare
  writers constant text := 'agency_id = any ((select my_agencies())::integer[]) or (select coalesce(y.supervised_by, y.agency_id) = any ((select my_offices())::integer[])
    from agency_year y where y.year = %1$I.year and y.agency_id = %1$I.agency_id)';
  name text;
begin
  foreach name in array array['published_edition', 'published_search', 'published_posting', 'touch'] loop
    execute format('create policy staff_adds on %1$I for insert to staff with check (' || writers || ')', name);
  end loop;
  foreach name in array array['published_edition', 'published_search'] loop
    execute format('create policy staff_changes on %1$I for update to staff using (' || writers || ')', name);
  end loop;
  execute format('create policy staff_removes on published_search for delete to staff using (' || writers || ')', 'published_search');
end $$;

-- 6. The register and the people: changed by who works there or looks after the tree that it stands in today. A walk up the
-- tree, for the few rows that such an act touches.
do $$
declare
  tended constant text := 'exists (with recursive up as (
      select a.id, a.parent_id from agency a where a.id = %1$s union all select a.id, a.parent_id from up join agency a on a.id = up.parent_id)
    select from up where up.id = any ((select my_governments())::integer[]))';
  office constant text := 'exists (select from agency a where a.id = %1$s and a.supervised_by = any ((select my_offices())::integer[]))';
  works constant text := '%1$s = any ((select my_places())::integer[])';
  it record;
  writers text;
begin
  for it in select * from (values
    ('post', 'agency_id', true), ('office_setting', 'office_id', true), ('agency_setting', 'agency_id', true), ('agency_event', 'agency_id', true),
    ('succession', 'from_agency_id', true), ('agency', 'id', false)) as known (name, col, adds)
  loop
    writers := format(works || ' or ' || office || ' or ' || tended, it.name || '.' || it.col);
    if it.adds then execute format('create policy staff_adds on %I for insert to staff with check (%s)', it.name, writers); end if;
    if it.name = 'succession' then execute format('create policy staff_removes on succession for delete to staff using (%s)', writers);
    elsif it.name = 'agency_event' then execute format('create policy staff_sees on agency_event for select to staff using (%s)', writers);
    else execute format('create policy staff_changes on %I for update to staff using (%s)', it.name, writers); end if;
  end loop;
  execute format('create policy staff_adds on agency for insert to staff with check (' || tended || ')', 'agency.parent_id');
end $$;
create policy staff_adds on filing_year for insert to staff with check (office_id = any ((select my_offices())::integer[]));
create policy staff_adds on deadline for insert to staff with check (office_id = any ((select my_offices())::integer[]));
create policy staff_changes on deadline for update to staff using (office_id = any ((select my_offices())::integer[]));
-- Whoever opens a year writes down everybody's place in it: the intervals hang together.
create policy staff_adds on agency_year for insert to staff with check (cardinality((select my_offices())) > 0);
create policy staff_changes on agency_year for update to staff using (cardinality((select my_offices())) > 0);
create policy staff_adds on person for insert to staff with check ((select me()) is not null);
create policy staff_changes on person for update to staff using (id <> (select me()) and cardinality((select my_governments())) > 0);
create policy staff_adds on invitation for insert to staff with check (invited_by = (select me()));
create policy staff_changes on invitation for update to staff using ((select me()) is not null) with check (invited_by = (select me()));
-- The end of a book is locked before anybody is refused, and it moves only to a line that stands.
create policy staff_adds on agency_book for insert to staff with check ((select me()) is not null);
create policy staff_locks on agency_book for update to staff using ((select me()) is not null);
create function agency_book_end() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if tg_op = 'INSERT' and new.seq = 0 and new.hash = repeat('0', 64) then return new; end if;
  if tg_op = 'UPDATE' and new.agency_id = old.agency_id and ((new.seq, new.hash) = (old.seq, old.hash) or new.seq = old.seq + 1
    and exists (select from agency_event e where e.agency_id = new.agency_id and e.seq = new.seq and e.hash = new.hash)) then return new; end if;
  raise exception 'the end of a book is its last line';
end $$;
create trigger agency_book_end before insert or update on agency_book for each row execute function agency_book_end();

-- An edition is in force until the next one is: nobody ends it otherwise. Looked at when the transaction ends.
create function ended_by_the_next() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not exists (select from published_edition n
    where n.agency_id = new.agency_id and n.year = new.year and n.number = new.number + 1 and n.valid_from = new.valid_to) then
    raise exception 'an edition is in force until the next one is';
  end if;
  return null;
end $$;
create constraint trigger ended_by_the_next after update on published_edition
  deferrable initially deferred for each row when (old.valid_to is distinct from new.valid_to) execute function ended_by_the_next();
