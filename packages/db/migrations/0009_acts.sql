-- The rest of a report's life: corrections that may be given up, and withdrawals that two people decide.

alter table report
  -- 更正说明 of the correction under way; null when none is.
  add column correction_reason text check (length(correction_reason) between 1 and 2000),
  -- Since when the public edition is withdrawn; the next publication clears it.
  add column withdrawn_at timestamptz check (withdrawn_at is null or published_edition is not null);

-- 紧急撤下: one person of the office asks, a second one decides.
create table withdrawal (
  agency_id integer not null,
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  -- The number of the public edition that it is about.
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
grant select, insert, update (decided_by, decided_name, decided_at, confirmed) on withdrawal to staff;
