-- What rows and guards rest on, and nobody may lean on: the numbers of the tree, whose name stands beside an act, the
-- columns that keep a report's hands apart, and functions that answer with the owner's eyes.

-- 1. The tree of a year is written and numbered by one function with the owner's eyes. Row-level security compares
-- its numbers with everybody's reach: who could write them could see, so nobody of staff does.
-- What is written down holds once the agency's office has opened the year; for an office that has not opened it yet it follows the tree
-- of today, also when another county has opened the year before. An agency that lived for a part of the year stands in its
-- tree, but one abolished before its last day is not expected to file; governments never count in a sum.
create function freeze_tree(of_year integer) returns void
language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
as $$
begin
  if coalesce(cardinality(my_offices()), 0) = 0 then raise exception 'a year is opened by an office'; end if;
  if of_year > extract(year from app_now() at time zone 'Asia/Shanghai') then raise exception 'a year that has not come has no tree'; end if;
  -- Two offices that open the same year number the tree one after the other.
  perform pg_advisory_xact_lock(hashtext('agency_year'), of_year);
  with recursive living as (
    select *, valid_to is null or valid_to > make_date(of_year, 12, 31) as to_the_end from agency
    where valid_from <= make_date(of_year, 12, 31) and (valid_to is null or valid_to > make_date(of_year, 1, 1))
  ), tree as (
    select id, parent_id, supervised_by, kind, to_the_end from living where parent_id is null
    union all
    select c.id, c.parent_id, c.supervised_by, c.kind, c.to_the_end from living c join tree t on c.parent_id = t.id
  )
  insert into agency_year as stands (year, agency_id, parent_id, supervised_by, pos, last_pos, anc, must_file, counts_in_sum)
  select of_year, id, parent_id, supervised_by, -id, -id, '{}', to_the_end, to_the_end and kind <> 'government' from tree
  on conflict (year, agency_id) do update
    set parent_id = excluded.parent_id, supervised_by = excluded.supervised_by,
      must_file = stands.must_file and excluded.must_file, counts_in_sum = stands.counts_in_sum and excluded.counts_in_sum
    where (stands.parent_id, stands.supervised_by, stands.must_file and not excluded.must_file, stands.counts_in_sum and not excluded.counts_in_sum)
        is distinct from (excluded.parent_id, excluded.supervised_by, false, false)
      and not year_settled(stands.agency_id, stands.supervised_by, stands.year);
  if not found then return; end if;
  -- Preorder intervals and ancestors, from the parents written down.
  with recursive tree as (
    select agency_id, array[]::int[] as anc, array[agency_id] as path from agency_year where year = of_year and parent_id is null
    union all
    select c.agency_id, t.anc || t.agency_id, t.path || c.agency_id from agency_year c join tree t on c.parent_id = t.agency_id where c.year = of_year
  ), numbered as (
    select *, row_number() over (order by path) as pos from tree
  ), beneath as (
    select above, count(*) as n from tree, unnest(anc) as above group by above
  )
  update agency_year y set pos = n.pos, last_pos = n.pos + coalesce(b.n, 0), anc = n.anc
  from numbered n left join beneath b on b.above = n.agency_id
  where y.year = of_year and y.agency_id = n.agency_id;
end $$;
revoke execute on function freeze_tree(integer) from public;
grant execute on function freeze_tree(integer) to staff;

revoke insert, update (pos, last_pos, anc, parent_id, supervised_by) on agency_year from staff;
drop policy staff_adds on agency_year;
-- Of a tree that stands, the two flags are changed by the office that acts; where none was written down, by who looks after the tree above.
alter policy staff_changes on agency_year using (coalesce(supervised_by, agency_id) = any ((select my_offices())::integer[])
  or supervised_by is null and (anc || agency_id) && (select my_governments())::integer[]);

-- And the tree of today is the next year's: an agency moves only to where the mover has a say, too.
create function agency_placed() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not exists (with recursive up as (
      select a.id, a.parent_id from agency a where a.id = new.parent_id union all select a.id, a.parent_id from up join agency a on a.id = up.parent_id)
    select from up where up.id = any (my_governments())) then
    raise exception 'an agency goes only where its mover has a say';
  end if;
  return new;
end $$;
create trigger agency_placed before update of parent_id on agency
  for each row when (current_user = 'staff' and new.parent_id is distinct from old.parent_id) execute function agency_placed();

-- 2. Nobody acts in another's name: whoever a row says did it is the person whose transaction it is.
do $$
declare
  it record;
begin
  for it in select known.name, known.col, p.policyname, coalesce(p.with_check, p.qual) as stands from (values
    ('event', 'by_id', 'staff_adds'), ('agency_event', 'by_id', 'staff_adds'), ('filing_year', 'opened_by', 'staff_adds'),
    ('withdrawal', 'asked_by', 'staff_adds'), ('withdrawal', 'decided_by', 'staff_changes'),
    ('thread', 'opened_by', 'staff_adds'), ('message', 'by_id', 'staff_adds'),
    ('clearance', 'by_id', 'staff_adds'), ('signature', 'person_id', 'staff_adds'), ('edition', 'by_id', 'staff_adds'), ('return_note', 'by_id', 'staff_adds'),
    ('extension', 'by_id', 'staff_adds'), ('posting', 'by_id', 'staff_adds'), ('import', 'by_id', 'staff_adds'), ('attachment', 'by_id', 'staff_adds'),
    ('acceptance', 'by_id', 'staff_adds'), ('acceptance', 'by_id', 'staff_changes')) as known (name, col, policy)
    left join pg_policies p on p.schemaname = 'public' and p.tablename = known.name and p.policyname = known.policy
  loop
    execute format('alter policy %I on %I with check (%I = (select me()) and (%s))', it.policyname, it.name, it.col, it.stands);
  end loop;
end $$;

-- 3. Whose hands a report went through decides who may review it: nobody takes a hand off, and what opens or names a way
-- back is written by the acts that do so. report_moves, before it, has found the line to be the next one.
create function report_own_columns() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  line record;
begin
  if not old.hands <@ new.hands then raise exception 'a hand that was on a report stays on it'; end if;
  if new.version not between old.version and old.version + 1 then raise exception 'versions go forward, one by one'; end if;
  select e.act, e.by_id into line from event e where e.agency_id = new.agency_id and e.report_id = new.id and e.seq = new.event_seq;
  if new.unlocked is distinct from old.unlocked and line.act <> all ('{returnReport,correct,abandonCorrection}')
    and not (line.act = 'comment' and old.state = 'returned' and old.unlocked <@ new.unlocked) then
    raise exception '% unlocks nothing', line.act;
  end if;
  -- Signature is asked for where the report stands.
  if new.came_from is distinct from old.came_from and not (line.act = 'requestSignature' and new.came_from = old.state) then
    raise exception '% leaves the way back as it is', line.act;
  end if;
  if new.correction_reason is distinct from old.correction_reason and not (line.act = 'correct' or line.act in ('publish', 'abandonCorrection') and new.correction_reason is null) then
    raise exception '% begins and ends no correction', line.act;
  end if;
  if new.last_editor is distinct from old.last_editor
    and not (line.act in ('saveCells', 'saveBlocks', 'importReport', 'undoImport') and new.last_editor is not distinct from line.by_id) then
    raise exception '% edits nothing', line.act;
  end if;
  return new;
end $$;
create trigger report_own_columns before update on report for each row
  when ((old.hands, old.version, old.unlocked, old.came_from, old.correction_reason, old.last_editor)
    is distinct from (new.hands, new.version, new.unlocked, new.came_from, new.correction_reason, new.last_editor))
  execute function report_own_columns();

-- 4. What is asked with the owner's eyes is answered to a person only. Two questions that only guards ask are theirs alone: they
-- are asked with the owner's eyes throughout, and answered to whoever moves the row.
alter function agency_year_stands() security definer set search_path = public, pg_temp;
alter function invitation_is_for_newcomers() security definer set search_path = public, pg_temp;
revoke execute on function year_settled(integer, integer, integer), has_password(uuid) from staff;

-- The guard's own question, of whoever moves the row.
create function ever_submitted(which integer, of_year integer) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$ select exists (select from report r where r.agency_id = which and r.year = of_year and r.first_submitted_at is not null) $$;
revoke execute on function ever_submitted(integer, integer) from public;

create or replace function agency_year_stands() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if (new.year, new.agency_id) is distinct from (old.year, old.agency_id) then raise exception 'a place in the tree of a year keeps its agency and year'; end if;
  if (new.parent_id, new.supervised_by) is distinct from (old.parent_id, old.supervised_by) and year_settled(old.agency_id, old.supervised_by, old.year) then
    raise exception 'the tree of a year that is open does not move';
  end if;
  if (new.must_file, new.counts_in_sum) is distinct from (old.must_file, old.counts_in_sum) and ever_submitted(old.agency_id, old.year) then
    raise exception 'who has submitted must file and counts as it did';
  end if;
  return new;
end $$;

create or replace function submitted_once(which integer, of_year integer) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$ select case when me() is not null then ever_submitted(which, of_year) end $$;

create or replace function report_owed(which integer, until date) returns text
language sql stable security definer set search_path = public, pg_temp
as $$
  select r.state from report r join agency_year y on y.agency_id = r.agency_id and y.year = r.year
  where me() is not null and r.agency_id = which and y.must_file and r.state <> 'published' and until <= make_date(r.year, 12, 31)
  order by r.year limit 1
$$;

create or replace function waits_for_signature(which integer) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$ select case when me() is not null then exists (select from report r where r.agency_id = which and r.state = 'signing') end $$;
