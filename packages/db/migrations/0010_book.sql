-- The book that strangers can check: each line has an open part and a seal over the rest, the open half of what is public
-- is copied where the visitor reads, and roots over all books are drawn one after the other.

alter table event
  -- What the public may know of the act, in the one canonical way of writing; null: nothing.
  add column open text check (open is null or jsonb_typeof(open::jsonb) = 'object'),
  -- The seal is a hash over the salt and all that the line says. Lines of before have neither.
  add column salt text check (salt ~ '^[0-9a-f]{32,}$'),
  add column seal text check (seal ~ '^[0-9a-f]{64}$'),
  add check ((salt is null) = (seal is null)),
  add check (seal is not null or open is null);

-- The same as linkHash of the report's chain.
create function link_hash(book uuid, seq integer, prev text, open text, seal text) returns text
language sql immutable parallel safe
as $$
  select encode(sha256(convert_to('{"book":"' || book || '","open":' || coalesce(open, 'null') || ',"prev":"' || prev || '","seal":"' || seal || '","seq":' || seq || '}', 'UTF8')), 'hex')
$$;

create or replace function event_append_only() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then raise exception 'the book is append-only'; end if;
  if not (new.seq = 1 and new.prev_hash = repeat('0', 64)) and not exists (select from event e
    where e.agency_id = new.agency_id and e.report_id = new.report_id and e.seq = new.seq - 1 and e.hash = new.prev_hash) then
    raise exception 'a line of the book follows the line before it';
  end if;
  if new.seal is null or new.hash <> link_hash(new.report_id, new.seq, new.prev_hash, new.open, new.seal) then
    raise exception 'a line of the book is sealed, and its hash is its own';
  end if;
  return new;
end $$;

-- One for all tables below.
create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;

-- The open half of the books of public reports, up to where the public record last moved. Nothing in it names anybody.
-- Copied some hundred at a time while somebody publishes: one index, and no key to look up for each.
create table published_line (
  agency_id integer not null,
  report_id uuid not null,
  seq integer not null check (seq > 0),
  open text,
  seal text,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (agency_id, report_id, seq)
);

-- Books whose public half has moved since the last root was drawn.
create table book_due (
  agency_id integer not null references agency,
  report_id uuid not null,
  year integer not null,
  length integer not null,
  head text not null,
  -- So many lines at its beginning have no seal.
  bare integer not null,
  primary key (report_id, length)
);

-- The roots, each linked to the one before. `peaks` is what one must keep to let a tree grow.
create table book_root (
  n integer primary key check (n > 0),
  at timestamptz not null,
  size integer not null,
  public_root text not null,
  peaks text[] not null,
  sealed_root text not null,
  sealed_size integer not null,
  sealed_peaks text[] not null,
  -- The day, in Shanghai, on which the heads of all books were last gathered.
  sealed_on date not null,
  prev text not null unique,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
);

-- The leaves of the public tree.
create table published_head (
  position integer primary key check (position > 0),
  root integer not null references book_root,
  agency_id integer not null references agency,
  report_id uuid not null,
  code text not null,
  year integer not null,
  length integer not null,
  head text not null,
  bare integer not null,
  unique (report_id, length)
);
create index published_head_root on published_head (root);

-- The leaves of the tree over all books, gathered daily: `report:ID` and `agency:ID`.
create table sealed_head (
  position integer primary key check (position > 0),
  root integer not null references book_root,
  book text not null,
  length integer not null,
  head text not null,
  unique (book, length)
);

create trigger published_line_append_only before update or delete or truncate on published_line for each statement execute function append_only();
create trigger book_root_append_only before update or delete or truncate on book_root for each statement execute function append_only();
create trigger published_head_append_only before update or delete or truncate on published_head for each statement execute function append_only();
create trigger sealed_head_append_only before update or delete or truncate on sealed_head for each statement execute function append_only();

create function book_root_follows() returns trigger language plpgsql as $$
begin
  if not (new.n = 1 and new.prev = repeat('0', 64)) and not exists (select from book_root r where r.n = new.n - 1 and r.hash = new.prev) then
    raise exception 'a root follows the root before it';
  end if;
  return new;
end $$;
create trigger book_root_follows before insert on book_root for each row execute function book_root_follows();

-- Copies what is new of a public report's book to where anyone reads, in the act's own transaction. With the owner's
-- eyes: whoever publishes does not see the other side's internal lines, and their seals belong to the chain.
create function open_book(of_agency integer, of_report uuid) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  insert into published_line (agency_id, report_id, seq, open, seal, hash)
    select e.agency_id, e.report_id, e.seq, e.open, e.seal, e.hash from event e join report r on r.agency_id = e.agency_id and r.id = e.report_id
    where r.agency_id = of_agency and r.id = of_report and r.published_edition is not null
      and e.seq > coalesce((select max(l.seq) from published_line l where l.agency_id = of_agency and l.report_id = of_report), 0)
    order by e.seq;
  if not found then raise exception 'the book of this report is nobody else''s business'; end if;
  insert into book_due (agency_id, report_id, year, length, head, bare)
    select r.agency_id, r.id, r.year, r.event_seq, r.event_hash, (select count(*) from published_line l where l.agency_id = r.agency_id and l.report_id = r.id and l.seal is null)
    from report r where r.agency_id = of_agency and r.id = of_report;
end $$;

-- The ends of all books, those of reports and those of agencies. Which people and which acts, nobody learns from it.
create view book_end as
select 'report:' || r.id as book, r.event_seq as length, r.event_hash as head from report r;

revoke execute on function open_book(integer, uuid) from public;
grant execute on function open_book(integer, uuid) to staff;
grant select on published_line, published_head to visitor, staff, worker;
grant select (n, at, size, public_root, sealed_root, prev, hash) on book_root to visitor, staff;
grant select, insert on book_root, published_head, sealed_head to worker;
grant select, delete on book_due to worker;
grant select on book_end to worker;
