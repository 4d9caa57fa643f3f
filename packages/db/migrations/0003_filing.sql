-- Every table about a report has the agency in its key: the record can later be spread over machines by agency.

-- 年度报告: the working record of one agency and one year. `figures` follows the form's cell order (the fee's slot is null);
-- `odd` keeps what was written wherever it is not the canonical number.
create table report (
  agency_id integer not null references agency,
  id uuid not null default gen_random_uuid(),
  year integer not null check (year between 2008 and 2100),
  format text not null check (format in ('2021', '2019')),
  state text not null default 'draft' check (state in ('draft', 'signing', 'submitted', 'reviewing', 'returned', 'approved', 'published', 'correcting')),
  came_from text check (came_from in ('draft', 'returned', 'correcting')),
  version integer not null default 1 check (version > 0),
  -- One figure for each cell of the form: 200, in the trial form of 2019 198; money stands in `fee`.
  figures bigint[] not null check (array_ndims(figures) = 1 and cardinality(figures) = case format when '2019' then 198 else 200 end),
  fee numeric check (fee >= 0 and scale(fee) <= 6),
  odd jsonb not null default '{}' check (jsonb_typeof(odd) = 'object'),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  -- What may be changed while the state allows changes at all.
  unlocked text[] not null default '{overview,disclosure,requests,disputes,problems,otherMatters}'
    check (unlocked <@ '{overview,disclosure,requests,disputes,problems,otherMatters}'::text[]),
  -- Everybody who ever edited or signed: none of them reviews it.
  hands uuid[] not null default '{}',
  last_editor uuid references person,
  first_submitted_at timestamptz,
  submitted_at timestamptz,
  submitted_edition integer,
  -- The number of the public edition, and of the submitted one that it was copied from.
  published_edition integer,
  published_from integer,
  published_at timestamptz,
  -- The end of the book, so that the next event links to it under this row's lock.
  event_seq integer not null default 0,
  event_hash text not null default repeat('0', 64),
  opened_at timestamptz not null default app_now(),
  primary key (agency_id, id),
  unique (agency_id, year),
  check (state not in ('submitted', 'reviewing') or first_submitted_at is not null),
  check ((submitted_edition is null) = (first_submitted_at is null)),
  check (state <> 'correcting' or published_edition is not null),
  check (figures[case format when '2019' then 22 else 10 end] is null)
) with (fillfactor = 80);
create index report_id on report (id);
create index report_state on report (state) where state in ('submitted', 'reviewing');

-- The moves that the life of a report knows, whoever asks: the command refuses first, this is the second wall.
create function report_moves() returns trigger language plpgsql as $$
begin
  if new.agency_id <> old.agency_id or new.id <> old.id or new.year <> old.year then
    raise exception 'a report keeps its agency, year and id';
  end if;
  if new.first_submitted_at is distinct from old.first_submitted_at and old.first_submitted_at is not null then
    raise exception 'the first submission happens once';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (values
    ('draft', 'signing'), ('returned', 'signing'), ('correcting', 'signing'),
    ('signing', 'draft'), ('signing', 'returned'), ('signing', 'correcting'), ('signing', 'submitted'),
    ('submitted', 'draft'), ('submitted', 'returned'), ('submitted', 'correcting'), ('submitted', 'reviewing'),
    ('reviewing', 'returned'), ('reviewing', 'approved'), ('reviewing', 'published'),
    ('approved', 'reviewing'), ('approved', 'published'),
    ('published', 'correcting'), ('correcting', 'published'), ('returned', 'published')) then
    raise exception 'no way from % to %', old.state, new.state;
  end if;
  return new;
end $$;
create trigger report_moves before update on report for each row execute function report_moves();

-- Who changed a cell last, so that a stale save can name them.
create table cell_edit (
  agency_id integer not null,
  report_id uuid not null,
  cell text not null,
  person_id uuid not null references person,
  name text not null,
  at timestamptz not null,
  primary key (agency_id, report_id, cell),
  foreign key (agency_id, report_id) references report
);

-- 段落: one paragraph with an id of its own. A removed one stays, so that threads keep their anchor and stale saves an answer.
create table block (
  agency_id integer not null,
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  place text not null check (place in ('title', 'preamble', 'overview', 'problems', 'otherMatters', 'closing')),
  pos integer not null,
  text text not null check (length(text) <= 20000),
  version integer not null default 1 check (version > 0),
  removed boolean not null default false,
  edited_by uuid references person,
  edited_name text,
  edited_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, report_id) references report
);
create index block_report on block (agency_id, report_id, place, pos);

-- One import, and what stood before it, for the way back.
create table import (
  agency_id integer not null,
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  source_name text not null check (length(source_name) <= 255),
  source_sha256 text not null check (source_sha256 ~ '^[0-9a-f]{64}$'),
  source_bytes bigint not null check (source_bytes >= 0),
  -- What the document said as a whole (labels, headings, sources of cells): the source rules speak of it.
  recognised jsonb not null,
  previous jsonb not null,
  version_after integer not null,
  by_id uuid not null references person,
  by_name text not null,
  at timestamptz not null,
  undone_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, report_id) references report
);
create index import_report on import (agency_id, report_id, at);

-- 说明: the sentence that answers a warning. The key carries the values, so a changed value leaves it behind.
create table acceptance (
  agency_id integer not null,
  report_id uuid not null,
  finding_key text not null check (length(finding_key) <= 1000),
  note text not null check (length(note) between 1 and 2000),
  by_id uuid not null references person,
  by_name text not null,
  at timestamptz not null,
  primary key (agency_id, report_id, finding_key),
  foreign key (agency_id, report_id) references report
);

-- 复核与签发, each over one content; voided ones stay as history. On paper (线下签批): name, post and date of the signatory, who need not log in.
create table signature (
  agency_id integer not null,
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  role text not null check (role in ('checker', 'signatory')),
  person_id uuid not null references person,
  name text not null,
  content_hash text not null,
  offline boolean not null default false,
  offline_post text,
  offline_on date,
  at timestamptz not null,
  voided_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, report_id) references report
);
create unique index signature_in_force on signature (agency_id, report_id, role) where voided_at is null;

-- 保密审查: of one content; publishing asks for one of the very edition that passed.
create table clearance (
  agency_id integer not null,
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  passed boolean not null,
  conclusion text not null check (length(conclusion) between 1 and 2000),
  cleared_on date not null,
  content_hash text not null,
  by_id uuid not null references person,
  at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, report_id) references report
);
create index clearance_report on clearance (agency_id, report_id, at);

-- 报送稿: one frozen content, the same shape as the report's own plus its paragraphs.
create table edition (
  agency_id integer not null,
  report_id uuid not null,
  number integer not null check (number > 0),
  format text not null,
  figures bigint[] not null check (cardinality(figures) = case format when '2019' then 198 else 200 end),
  fee numeric,
  odd jsonb not null,
  blocks jsonb not null check (jsonb_typeof(blocks) = 'array'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  reason text,
  at timestamptz not null,
  by_id uuid not null references person,
  primary key (agency_id, report_id, number),
  foreign key (agency_id, report_id) references report
);

-- 报送回执. The form's key makes a second press of the same button the same submission.
create table receipt (
  agency_id integer not null,
  report_id uuid not null,
  edition integer not null,
  number text not null unique,
  key uuid not null,
  hash text not null,
  at timestamptz not null,
  primary key (agency_id, report_id, edition),
  unique (agency_id, key),
  foreign key (agency_id, report_id, edition) references edition
);

-- 准予延期（限本地期限）: moves the local date only, which is why it cannot pass the statutory one.
create table extension (
  agency_id integer not null,
  report_id uuid not null,
  local_at timestamptz not null,
  reason text not null check (length(reason) between 1 and 2000),
  by_id uuid not null references person,
  at timestamptz not null,
  primary key (agency_id, report_id, at),
  foreign key (agency_id, report_id) references report
);

-- Where the agency itself put the report on the government's website, and when.
create table posting (
  agency_id integer not null,
  report_id uuid not null,
  address text not null check (address ~ '^https?://' and length(address) <= 2000),
  posted_on date not null,
  by_id uuid not null references person,
  at timestamptz not null,
  primary key (agency_id, report_id, at),
  foreign key (agency_id, report_id) references report
);

-- When a report is due, by the office's date and any extension of it; late is marked, never refused.
create view report_due with (security_invoker) as
select r.agency_id, r.id as report_id,
  coalesce((select least(max(e.local_at), d.statutory_at) from extension e
    where e.agency_id = r.agency_id and e.report_id = r.id having count(*) > 0), d.local_at) as due_at
from report r
join agency a on a.id = r.agency_id
join agency_year y on y.year = r.year and y.agency_id = r.agency_id
left join deadline d on d.office_id = y.supervised_by and d.year = r.year and d.kind = a.kind;
