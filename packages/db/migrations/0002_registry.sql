create extension if not exists pg_trgm;

-- 单位. `code` is the natural key that the world uses; `supervised_by` is the office that acts on it
-- (at the root the office itself: 自审自发), `parent_id` the government of its level.
create table agency (
  id integer generated always as identity primary key,
  code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
  name text not null check (length(name) between 2 and 100),
  kind text not null check (kind in ('government', 'office', 'ownLevel', 'department', 'township', 'subDistrict', 'institution')),
  parent_id integer references agency,
  supervised_by integer references agency,
  division_code text not null check (division_code ~ '^[0-9]{6,12}$'),
  sector text,
  valid_from date not null default date '1949-10-01',
  valid_to date check (valid_to > valid_from),
  check (parent_id <> id)
);
create index agency_parent on agency (parent_id);
create index agency_name_trgm on agency using gin (name gin_trgm_ops);

-- 承继: functions of one agency went to another on a day.
create table succession (
  from_agency_id integer not null references agency,
  to_agency_id integer not null references agency,
  happened_on date not null,
  kind text not null check (kind in ('merged', 'split', 'renamed', 'transferred')),
  primary key (from_agency_id, to_agency_id, happened_on),
  check (from_agency_id <> to_agency_id)
);

-- The tree as it stood for one report year: a preorder interval and the ancestors, outermost first. Adjacency in `agency`
-- is today's truth; this is what questions are answered from, and it does not move when the county is reorganised.
create table agency_year (
  year integer not null check (year between 2008 and 2100),
  agency_id integer not null references agency,
  parent_id integer,
  supervised_by integer,
  pos integer not null,
  last_pos integer not null check (last_pos >= pos),
  anc integer[] not null,
  must_file boolean not null,
  counts_in_sum boolean not null,
  primary key (year, agency_id),
  -- At commit: an agency that joins moves the numbers of those behind it.
  constraint agency_year_pos unique (year, pos) deferrable initially deferred
);
create index agency_year_parent on agency_year (year, parent_id);
create index agency_year_office on agency_year (year, supervised_by, pos);

-- One person's role at one agency; ended posts stay as history.
create table post (
  person_id uuid not null references person,
  agency_id integer not null references agency,
  role text not null check (role in ('filer', 'checker', 'signatory', 'clearer', 'reviewer', 'supervisor', 'admin')),
  since timestamptz not null default app_now(),
  until timestamptz check (until >= since),
  primary key (person_id, agency_id, role, since)
);
create unique index post_in_force on post (person_id, agency_id, role) where until is null;
create index post_agency on post (agency_id) where until is null;

-- What an office decides for the agencies it supervises.
create table office_setting (
  office_id integer primary key references agency,
  -- 先审后发 · 统一公开 · 报送备案后自行公开
  publication_mode text not null default 'reviewFirst' check (publication_mode in ('reviewFirst', 'central', 'notify')),
  offline_signing boolean not null default false,
  rankings boolean not null default true
);

-- What an agency decides for itself: the steps of its sign-off chain (签发 · 经办、签发 · 经办、复核、签发).
create table agency_setting (
  agency_id integer primary key references agency,
  chain_length integer not null default 2 check (chain_length between 1 and 3),
  signatory_may_be_editor boolean not null default false
);

create table filing_year (
  office_id integer not null references agency,
  year integer not null check (year between 2008 and 2100),
  format text not null check (format in ('2021', '2019')),
  opened_at timestamptz not null,
  opened_by uuid not null references person,
  primary key (office_id, year)
);

-- The first moment that is too late, by the law and by the office's own notice. `kind` is the agency's kind.
create table deadline (
  office_id integer not null references agency,
  year integer not null,
  kind text not null check (kind in ('government', 'office', 'ownLevel', 'department', 'township', 'subDistrict', 'institution')),
  local_at timestamptz not null,
  statutory_at timestamptz not null check (statutory_at >= local_at),
  primary key (office_id, year, kind)
);
