-- The rest of a report's life: corrections that may be given up, withdrawals that two people decide, reports of earlier
-- years; and the second wall: no report changes but by an act that its life knows, written in its book.

alter table report
  -- 更正说明 of the correction under way; null when none is.
  add column correction_reason text check (length(correction_reason) between 1 and 2000),
  -- Since when the public edition is withdrawn; the next publication clears it.
  add column withdrawn_at timestamptz check (withdrawn_at is null or published_edition is not null);

alter table extension add column by_name text not null;
alter table posting add column by_name text not null;

-- 补录: when and where the agency made it public, as attested; `valid_from` stays the moment at which it was put in here,
-- so that what was said of a day in the past is still said of it.
alter table published_edition
  add column attested_on date,
  add column attested_address text check (attested_address ~ '^https?://' and length(attested_address) <= 2000),
  -- The day stays for good; a withdrawal takes the address, which leads to another copy.
  add check (backfilled = (attested_on is not null) and (attested_address is not null) = (backfilled and withdrawn_at is null));

-- The last 催报 of each report is looked for in its book.
create index event_remind on event (agency_id, report_id, seq) where act = 'remind';

-- An extension never takes time away: where the office has since set a later date for all, that one counts.
create or replace view report_due with (security_invoker) as
select r.agency_id, r.id as report_id,
  coalesce((select least(greatest(max(e.local_at), d.local_at), d.statutory_at) from extension e
    where e.agency_id = r.agency_id and e.report_id = r.id having count(*) > 0), d.local_at) as due_at
from report r
join agency a on a.id = r.agency_id
join agency_year y on y.year = r.year and y.agency_id = r.agency_id
left join deadline d on d.office_id = y.supervised_by and d.year = r.year and d.kind = a.kind;

-- 紧急撤下: one person of the office asks, a second one decides.
create table withdrawal (
  agency_id integer not null,
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  -- The public edition that it is about, and with it every one before.
  edition integer not null,
  -- Shown in place of the content: what kind of thing was wrong, never the thing itself.
  reason text not null check (length(reason) between 1 and 500),
  asked_by uuid not null references person,
  asked_name text not null,
  asked_at timestamptz not null,
  decided_by uuid references person,
  decided_name text,
  decided_at timestamptz,
  confirmed boolean,
  primary key (agency_id, id),
  foreign key (agency_id, report_id) references report,
  check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (decided_name is null) and (decided_at is null) = (confirmed is null)),
  -- Who asked may take it back, never confirm it.
  check (not confirmed or decided_by <> asked_by)
);
create unique index withdrawal_waiting on withdrawal (agency_id, report_id) where decided_at is null;
-- Asked first, decided later: nobody writes both at once, and nobody decides twice.
grant select, insert, update (decided_by, decided_name, decided_at, confirmed) on withdrawal to staff;

create function withdrawal_decided_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.decided_at is not null then raise exception 'a withdrawal is asked for first and decided later'; end if;
    return new;
  end if;
  if old.decided_at is not null then raise exception 'a withdrawal is decided once'; end if;
  return new;
end $$;
create trigger withdrawal_decided_once before insert or update on withdrawal for each row execute function withdrawal_decided_once();

-- Content leaves a public edition only for a withdrawal that was asked for in the book by one person and is confirmed by
-- another in this very transaction; everything else of it stays as it was.
create or replace function published_edition_guard() returns trigger language plpgsql as $$
declare
  -- 更正说明 is the agency's own text, too, and may say what must not be said.
  content constant text[] := '{figures,fee,odd,title,preamble,narrative,closing,reason,attested_address}';
begin
  if tg_op = 'DELETE' then raise exception 'what was public stays on record'; end if;
  if old.withdrawn_at is null and new.withdrawn_at is not null then
    if exists (select from jsonb_each(to_jsonb(new)) as c (name, value) where c.name = any (content) and c.value <> 'null') then
      raise exception 'a withdrawal takes the content';
    end if;
    if to_jsonb(new) - content - '{withdrawn_at,withdrawal_reason}'::text[] <> to_jsonb(old) - content - '{withdrawn_at,withdrawal_reason}'::text[] then
      raise exception 'a withdrawal takes nothing but the content';
    end if;
    if not exists (
      select from report r
      join withdrawal w on w.agency_id = r.agency_id and w.report_id = r.id
      join event e on e.agency_id = r.agency_id and e.report_id = r.id and e.act = 'withdraw' and e.by_id = w.asked_by and e.at = w.asked_at
      where r.agency_id = new.agency_id and r.year = new.year and w.confirmed and w.decided_by <> w.asked_by and w.edition >= new.number
        and w.decided_at = new.withdrawn_at and w.reason = new.withdrawal_reason and w.xmin = pg_current_xact_id()::xid
        -- And it is the second one who is here: whose transaction it is was said at its beginning.
        and w.decided_by::text = current_setting('nianbao.person', true)) then
      raise exception 'a withdrawal is decided by two people';
    end if;
    return new;
  end if;
  if to_jsonb(new) - 'valid_to' <> to_jsonb(old) - 'valid_to' or old.valid_to is not null then
    raise exception 'a published edition is never changed';
  end if;
  return new;
end $$;
grant update (figures, fee, odd, title, preamble, narrative, closing, reason, attested_address, withdrawn_at, withdrawal_reason) on published_edition to staff;

-- The whole life of a report as rows: `none` is where it comes from before the first line of its book.
create table transition (
  act text not null,
  from_state text not null,
  to_state text not null,
  primary key (act, from_state, to_state)
);
grant select on transition to staff;
insert into transition (act, from_state, to_state) values
  ('openYear', 'none', 'draft'),
  ('backfill', 'none', 'published'),
  ('saveCells', 'draft', 'draft'), ('saveCells', 'returned', 'returned'), ('saveCells', 'correcting', 'correcting'),
  ('saveBlocks', 'draft', 'draft'), ('saveBlocks', 'returned', 'returned'), ('saveBlocks', 'correcting', 'correcting'),
  ('importReport', 'draft', 'draft'), ('importReport', 'returned', 'returned'), ('importReport', 'correcting', 'correcting'),
  ('undoImport', 'draft', 'draft'), ('undoImport', 'returned', 'returned'), ('undoImport', 'correcting', 'correcting'),
  ('acceptWarning', 'draft', 'draft'), ('acceptWarning', 'returned', 'returned'), ('acceptWarning', 'correcting', 'correcting'),
  ('requestSignature', 'draft', 'signing'), ('requestSignature', 'returned', 'signing'), ('requestSignature', 'correcting', 'signing'),
  ('sendBack', 'signing', 'draft'), ('sendBack', 'signing', 'returned'), ('sendBack', 'signing', 'correcting'),
  ('check', 'signing', 'signing'),
  ('sign', 'signing', 'signing'),
  ('signOffline', 'signing', 'signing'),
  ('clear', 'signing', 'signing'), ('clear', 'submitted', 'submitted'), ('clear', 'reviewing', 'reviewing'), ('clear', 'returned', 'returned'), ('clear', 'approved', 'approved'),
  ('submit', 'signing', 'submitted'),
  ('recall', 'submitted', 'draft'), ('recall', 'submitted', 'returned'), ('recall', 'submitted', 'correcting'),
  ('extend', 'draft', 'draft'), ('extend', 'signing', 'signing'),
  ('remind', 'draft', 'draft'), ('remind', 'signing', 'signing'),
  ('beginReview', 'submitted', 'reviewing'),
  ('comment', 'draft', 'draft'), ('comment', 'signing', 'signing'), ('comment', 'submitted', 'submitted'), ('comment', 'reviewing', 'reviewing'), ('comment', 'returned', 'returned'), ('comment', 'correcting', 'correcting'),
  ('reply', 'draft', 'draft'), ('reply', 'signing', 'signing'), ('reply', 'submitted', 'submitted'), ('reply', 'reviewing', 'reviewing'), ('reply', 'returned', 'returned'), ('reply', 'correcting', 'correcting'),
  ('resolve', 'draft', 'draft'), ('resolve', 'signing', 'signing'), ('resolve', 'submitted', 'submitted'), ('resolve', 'reviewing', 'reviewing'), ('resolve', 'returned', 'returned'), ('resolve', 'correcting', 'correcting'),
  ('reopen', 'draft', 'draft'), ('reopen', 'signing', 'signing'), ('reopen', 'submitted', 'submitted'), ('reopen', 'reviewing', 'reviewing'), ('reopen', 'returned', 'returned'), ('reopen', 'correcting', 'correcting'),
  ('returnReport', 'reviewing', 'returned'),
  ('approve', 'reviewing', 'published'), ('approve', 'reviewing', 'approved'),
  ('unapprove', 'approved', 'reviewing'),
  ('publish', 'approved', 'published'), ('publish', 'submitted', 'submitted'), ('publish', 'reviewing', 'reviewing'),
  ('recordPosting', 'draft', 'draft'), ('recordPosting', 'signing', 'signing'), ('recordPosting', 'submitted', 'submitted'), ('recordPosting', 'reviewing', 'reviewing'), ('recordPosting', 'returned', 'returned'), ('recordPosting', 'approved', 'approved'), ('recordPosting', 'published', 'published'), ('recordPosting', 'correcting', 'correcting'),
  ('correct', 'published', 'correcting'),
  ('abandonCorrection', 'correcting', 'published'), ('abandonCorrection', 'returned', 'published'),
  ('withdraw', 'draft', 'draft'), ('withdraw', 'signing', 'signing'), ('withdraw', 'submitted', 'submitted'), ('withdraw', 'reviewing', 'reviewing'), ('withdraw', 'returned', 'returned'), ('withdraw', 'approved', 'approved'), ('withdraw', 'published', 'published'), ('withdraw', 'correcting', 'correcting'),
  ('confirmWithdrawal', 'draft', 'draft'), ('confirmWithdrawal', 'signing', 'signing'), ('confirmWithdrawal', 'submitted', 'submitted'), ('confirmWithdrawal', 'reviewing', 'reviewing'), ('confirmWithdrawal', 'returned', 'returned'), ('confirmWithdrawal', 'approved', 'approved'), ('confirmWithdrawal', 'published', 'published'), ('confirmWithdrawal', 'correcting', 'correcting'),
  ('dropWithdrawal', 'draft', 'draft'), ('dropWithdrawal', 'signing', 'signing'), ('dropWithdrawal', 'submitted', 'submitted'), ('dropWithdrawal', 'reviewing', 'reviewing'), ('dropWithdrawal', 'returned', 'returned'), ('dropWithdrawal', 'approved', 'approved'), ('dropWithdrawal', 'published', 'published'), ('dropWithdrawal', 'correcting', 'correcting');

-- The moves that the life of a report knows, whoever asks: the command refuses first, this is the second wall. A report
-- changes together with the next line of its book, and only as that line's act allows.
create or replace function report_moves() returns trigger language plpgsql as $$
declare
  line record;
begin
  if new.agency_id <> old.agency_id or new.id <> old.id or new.year <> old.year then
    raise exception 'a report keeps its agency, year and id';
  end if;
  if new.first_submitted_at is distinct from old.first_submitted_at and old.first_submitted_at is not null then
    raise exception 'the first submission happens once';
  end if;
  select e.act, e.hash into line from event e where e.agency_id = old.agency_id and e.report_id = old.id and e.seq = old.event_seq + 1;
  if not found or new.event_seq <> old.event_seq + 1 or new.event_hash <> line.hash then
    raise exception 'a report changes with the next line of its book';
  end if;
  if not exists (select from transition t where t.act = line.act and t.from_state = old.state and t.to_state = new.state)
    -- Ways back lead where signature was asked for.
    or (line.act in ('sendBack', 'recall') and new.state <> coalesce(old.came_from, 'draft')) then
    raise exception 'no way from % to % by %', old.state, new.state, line.act;
  end if;
  -- Each act touches its own columns: what a report says, what was submitted, what is public.
  if line.act <> all ('{saveCells,saveBlocks,importReport,undoImport,abandonCorrection}')
    and (new.format, new.figures, new.fee, new.odd, new.content_hash) is distinct from (old.format, old.figures, old.fee, old.odd, old.content_hash) then
    raise exception '% changes nothing that a report says', line.act;
  end if;
  if line.act <> 'submit' and new.first_submitted_at is distinct from old.first_submitted_at
    or line.act <> all ('{submit,abandonCorrection}') and (new.submitted_edition, new.submitted_at) is distinct from (old.submitted_edition, old.submitted_at) then
    raise exception '% submits nothing', line.act;
  end if;
  if line.act <> 'publish' and (new.published_edition, new.published_from, new.published_at) is distinct from (old.published_edition, old.published_from, old.published_at)
    or line.act <> all ('{publish,confirmWithdrawal}') and new.withdrawn_at is distinct from old.withdrawn_at then
    raise exception '% makes nothing public', line.act;
  end if;
  return new;
end $$;

-- A new report has its first line when it is committed: the line needs the report first.
create function report_begins() returns trigger language plpgsql as $$
begin
  if new.event_seq <> 1 or not exists (
    select from event e join transition t on t.act = e.act and t.from_state = 'none' and t.to_state = new.state
    where e.agency_id = new.agency_id and e.report_id = new.id and e.seq = 1 and e.hash = new.event_hash) then
    raise exception 'a report begins with the first line of its book';
  end if;
  return null;
end $$;
create constraint trigger report_begins after insert on report deferrable initially deferred for each row execute function report_begins();

-- And no line stands in a book whose report did not follow it.
create function event_is_done() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not exists (select from report r where r.agency_id = new.agency_id and r.id = new.report_id and r.event_seq >= new.seq) then
    raise exception 'a line of the book comes with the change of its report';
  end if;
  return null;
end $$;
create constraint trigger event_is_done after insert on event deferrable initially deferred for each row execute function event_is_done();
