-- 附件: a file that belongs to a report. 审签单 is the paper that a leader signed (线下签批), scanned.
-- Written once, never changed; the grants below leave no way to.
create table attachment (
  agency_id integer not null,
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  kind text not null check (kind in ('approvalSheet')),
  name text not null check (length(name) between 1 and 255),
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  bytes integer not null check (bytes between 1 and 10485760),
  sha256 text not null check (sha256 = encode(sha256(data), 'hex')),
  data bytea not null check (octet_length(data) = bytes),
  by_id uuid not null references person,
  by_name text not null,
  at timestamptz not null,
  primary key (agency_id, id),
  -- The same file sent again is the same attachment.
  unique (agency_id, report_id, kind, sha256),
  foreign key (agency_id, report_id) references report
);
create index attachment_id on attachment (id);
-- The three kinds are compressed already.
alter table attachment alter column data set storage external;
grant select, insert on attachment to staff;

-- A signature on paper says whose, with which post, on which day, and shows the sheet; one given in the system has none of these.
alter table signature
  add column attachment_id uuid,
  add foreign key (agency_id, attachment_id) references attachment,
  add check (offline = (offline_post is not null) and offline = (offline_on is not null) and offline = (attachment_id is not null));

-- Where on the government's website a report stands, for everybody: written by the act that records it, the newest counts.
create table published_posting (
  agency_id integer not null references agency,
  year integer not null check (year between 2008 and 2100),
  address text not null check (address ~ '^https?://' and length(address) <= 2000),
  posted_on date not null,
  at timestamptz not null,
  primary key (agency_id, year, at)
);
grant select, insert on published_posting to staff;
grant select on published_posting to visitor;

-- Nobody is led to another copy of what was withdrawn: where its editions stood goes with them, out of the public's reach
-- for good; `posting` keeps it. What was recorded for an edition that came out since stays.
create function postings_go_too() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  delete from published_posting p where p.agency_id = new.agency_id and p.year = new.year and p.at < coalesce(new.valid_to, 'infinity');
  return null;
end $$;
create trigger postings_go_too after update on published_edition
  for each row when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function postings_go_too();
