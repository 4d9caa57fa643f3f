-- 退回修改: a reason and what it unlocks.
create table return_note (
  agency_id integer not null,
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  edition integer not null,
  reason text not null check (length(reason) between 1 and 2000),
  sections text[] not null check (sections <@ '{overview,disclosure,requests,disputes,problems,otherMatters}'::text[] and cardinality(sections) > 0),
  by_id uuid not null references person,
  by_name text not null,
  at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, report_id) references report
);
create index return_note_report on return_note (agency_id, report_id, at);

-- 审核意见. `waits_for` is the side whose answer is missing; an internal thread is seen by its own side alone.
create table thread (
  agency_id integer not null,
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  anchor text not null check (anchor in ('cell', 'block', 'section', 'report')),
  cell text,
  block_id uuid,
  quote text check (length(quote) <= 2000),
  -- The section that the anchor lies in, so that a return can unlock it; null for the whole report.
  section text check (section in ('overview', 'disclosure', 'requests', 'disputes', 'problems', 'otherMatters')),
  edition integer,
  internal boolean not null,
  side text not null check (side in ('agency', 'office')),
  state text not null default 'open' check (state in ('open', 'resolved')),
  waits_for text check (waits_for in ('agency', 'office')),
  opened_by uuid not null references person,
  opened_name text not null,
  opened_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, report_id) references report,
  check ((anchor = 'cell') = (cell is not null)),
  check ((anchor = 'block') = (block_id is not null)),
  check ((anchor = 'report') = (section is null)),
  check (waits_for is null or (not internal and state = 'open'))
);
create index thread_report on thread (agency_id, report_id, opened_at);
create index thread_id on thread (id);

create table message (
  agency_id integer not null,
  id uuid not null default gen_random_uuid(),
  thread_id uuid not null,
  by_id uuid not null references person,
  author text not null,
  side text not null check (side in ('agency', 'office')),
  text text not null check (length(text) between 1 and 4000),
  at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, thread_id) references thread
);
create index message_thread on message (agency_id, thread_id, at);

-- 操作记录: one line per act, linked by hashes per report. Nobody changes a line, whatever their rights.
create table event (
  agency_id integer not null,
  report_id uuid not null,
  seq integer not null check (seq > 0),
  act text not null,
  by_id uuid references person,
  by_name text not null,
  at timestamptz not null,
  note text,
  detail jsonb,
  -- An event of an internal thread is read by its own side alone.
  side text check (side in ('agency', 'office')),
  prev_hash text not null check (prev_hash ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (agency_id, report_id, seq),
  foreign key (agency_id, report_id) references report
);

create function event_append_only() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then raise exception 'the book is append-only'; end if;
  if new.seq = 1 and new.prev_hash = repeat('0', 64) then return new; end if;
  if not exists (select from event e where e.agency_id = new.agency_id and e.report_id = new.report_id
    and e.seq = new.seq - 1 and e.hash = new.prev_hash) then
    raise exception 'a line of the book follows the line before it';
  end if;
  return new;
end $$;
create trigger event_append_only before insert or update or delete on event for each row execute function event_append_only();
create trigger event_no_truncate before truncate on event for each statement execute function event_append_only();
