-- The tree and the people: who works where is changed by the people themselves, each change a line in the agency's book.

-- The book of an agency: one line per act on it, its years, its settings and its people, linked like a report's.
create table agency_event (
  agency_id integer not null references agency,
  seq integer not null check (seq > 0),
  act text not null,
  by_id uuid references person,
  by_name text not null,
  at timestamptz not null,
  detail jsonb not null,
  prev_hash text not null check (prev_hash ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  -- A hash over the salt and all that the line says, so that the chain can be checked by who may not read who did what.
  salt text not null check (salt ~ '^[0-9a-f]{32,}$'),
  seal text not null check (seal ~ '^[0-9a-f]{64}$'),
  -- The transaction that wrote it, in which the change stands too.
  xact xid8 not null default pg_current_xact_id(),
  primary key (agency_id, seq)
);

-- The end of each book, under whose row lock the next line is linked.
create table agency_book (
  agency_id integer primary key references agency,
  seq integer not null default 0,
  hash text not null default repeat('0', 64) check (hash ~ '^[0-9a-f]{64}$')
);

create function agency_event_append_only() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then raise exception 'the book is append-only'; end if;
  if not (new.seq = 1 and new.prev_hash = repeat('0', 64))
    and not exists (select from agency_event e where e.agency_id = new.agency_id and e.seq = new.seq - 1 and e.hash = new.prev_hash) then
    raise exception 'a line of the book follows the line before it';
  end if;
  -- As linkHash of the report's chain has it.
  if new.hash <> encode(sha256(convert_to('{"book":"agency:' || new.agency_id || '","open":null,"prev":"' || new.prev_hash
    || '","seal":"' || new.seal || '","seq":' || new.seq || '}', 'UTF8')), 'hex') then
    raise exception 'the hash of a line of the book is its own';
  end if;
  return new;
end $$;
create trigger agency_event_append_only before insert or update or delete on agency_event for each row execute function agency_event_append_only();
create trigger agency_event_no_truncate before truncate on agency_event for each statement execute function agency_event_append_only();

-- What staff change of agencies and people has a line in the book by the end of the same transaction.
create function in_the_book() returns trigger language plpgsql as $$
declare which integer := coalesce(to_jsonb(new), to_jsonb(old)) ->> tg_argv[0];
begin
  if not exists (select from agency_event e where e.agency_id = which and e.xact = pg_current_xact_id()) then
    raise exception 'a change of % stands in the book of agency % or not at all', tg_table_name, which;
  end if;
  return null;
end $$;
create constraint trigger post_in_the_book after insert or update on post
  deferrable initially deferred for each row when (current_user = 'staff') execute function in_the_book('agency_id');
create constraint trigger agency_in_the_book after insert or update on agency
  deferrable initially deferred for each row when (current_user = 'staff') execute function in_the_book('id');
create constraint trigger succession_in_the_book after insert or update or delete on succession
  deferrable initially deferred for each row when (current_user = 'staff') execute function in_the_book('from_agency_id');
create constraint trigger office_setting_in_the_book after insert or update on office_setting
  deferrable initially deferred for each row when (current_user = 'staff') execute function in_the_book('office_id');
create constraint trigger agency_setting_in_the_book after insert or update on agency_setting
  deferrable initially deferred for each row when (current_user = 'staff') execute function in_the_book('agency_id');
create constraint trigger deadline_in_the_book after update on deadline
  deferrable initially deferred for each row when (current_user = 'staff') execute function in_the_book('office_id');

-- A person is disabled and enabled in the books of the agencies where they work.
create function person_in_the_book() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not exists (select from post p join agency_event e on e.agency_id = p.agency_id
    where p.person_id = new.id and p.until is null and e.xact = pg_current_xact_id() and e.detail ->> 'person' = new.id::text) then
    raise exception 'who is disabled or enabled stands in the book or not at all';
  end if;
  return null;
end $$;
create constraint trigger person_in_the_book after update of disabled_at on person
  deferrable initially deferred for each row when (current_user = 'staff') execute function person_in_the_book();

-- A post begins and ends, each once.
create function post_moves() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'a post is ended, never deleted'; end if;
  if (new.person_id, new.agency_id, new.role, new.since) is distinct from (old.person_id, old.agency_id, old.role, old.since)
    or old.until is not null or new.until is null then
    raise exception 'a post that stands can only end';
  end if;
  return new;
end $$;
create trigger post_moves before update or delete on post for each row execute function post_moves();

-- The tree stays a tree: one mover at a time, and nobody beneath themselves.
create function agency_tree() returns trigger language plpgsql as $$
declare above integer := new.parent_id;
begin
  if tg_op = 'UPDATE' and (new.code, new.kind) is distinct from (old.code, old.kind) then raise exception 'an agency keeps its code and kind'; end if;
  if tg_op = 'UPDATE' and new.parent_id is not distinct from old.parent_id then return new; end if;
  if tg_op = 'UPDATE' then perform pg_advisory_xact_lock(hashtext('agency_tree')); end if;
  while above is not null loop
    if above = new.id then raise exception 'an agency cannot stand beneath itself'; end if;
    select a.parent_id into above from agency a where a.id = above;
  end loop;
  return new;
end $$;
create trigger agency_tree before insert or update on agency for each row execute function agency_tree();

-- Is this year settled for this agency: has the office that was written down for it opened the year, or has its report been
-- opened? Asked with the owner's eyes, because one office does not see another's years.
create function year_settled(which integer, office integer, of_year integer) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$
  select office is null
    or exists (select from filing_year f where f.office_id = office and f.year = of_year)
    or exists (select from report r where r.agency_id = which and r.year = of_year)
$$;

-- Does a report of this agency and year stand that was ever submitted?
create function submitted_once(which integer, of_year integer) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$ select exists (select from report r where r.agency_id = which and r.year = of_year and r.first_submitted_at is not null) $$;

-- The state of a report that an agency still owes if it ends on that day: of a year that it would not have lived to the end of.
create function report_owed(which integer, until date) returns text
language sql stable security definer set search_path = public, pg_temp
as $$
  select r.state from report r join agency_year y on y.agency_id = r.agency_id and y.year = r.year
  where r.agency_id = which and y.must_file and r.state <> 'published' and until <= make_date(r.year, 12, 31)
  order by r.year limit 1
$$;

-- Does a report of this agency wait for signatures?
create function waits_for_signature(which integer) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$ select exists (select from report r where r.agency_id = which and r.state = 'signing') $$;

create function agency_year_stands() returns trigger language plpgsql as $$
begin
  if (new.year, new.agency_id) is distinct from (old.year, old.agency_id) then raise exception 'a place in the tree of a year keeps its agency and year'; end if;
  if (new.parent_id, new.supervised_by) is distinct from (old.parent_id, old.supervised_by) and year_settled(old.agency_id, old.supervised_by, old.year) then
    raise exception 'the tree of a year that is open does not move';
  end if;
  if (new.must_file, new.counts_in_sum) is distinct from (old.must_file, old.counts_in_sum) and submitted_once(old.agency_id, old.year) then
    raise exception 'who has submitted must file and counts as it did';
  end if;
  return new;
end $$;
-- Not when only the numbers of the tree move, which they do by the thousand.
create trigger agency_year_stands before update on agency_year for each row
  when ((new.year, new.agency_id, new.parent_id, new.supervised_by, new.must_file, new.counts_in_sum)
    is distinct from (old.year, old.agency_id, old.parent_id, old.supervised_by, old.must_file, old.counts_in_sum))
  execute function agency_year_stands();

-- 邀请: with a link that works once, a new person chooses a password. The token itself is only in the link.
create table invitation (
  person_id uuid primary key references person,
  token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
  invited_by uuid not null references person,
  invited_at timestamptz not null,
  expires timestamptz not null check (expires > invited_at),
  used_at timestamptz
);

-- An invitation is for who never got in: nobody is let in as somebody who is there already, by a password or by an account
-- elsewhere. Asked with the owner's eyes: staff cannot read of either, not even that there is one.
create function has_password(who uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$ select exists (select from password p where p.person_id = who) or exists (select from account a where a.person_id = who) $$;

create function invitation_is_for_newcomers() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.person_id <> old.person_id then raise exception 'an invitation keeps its person'; end if;
  if has_password(new.person_id) or new.used_at is not null then
    raise exception 'an invitation is for who never got in';
  end if;
  return new;
end $$;
create trigger invitation_is_for_newcomers before insert or update on invitation
  for each row when (current_user = 'staff') execute function invitation_is_for_newcomers();

-- Whoever gets in by another way needs the link no more. Before the way is there, so that of a link and another way at the
-- same moment the later one waits for the invitation's row and then sees the first.
create function invitation_ends() returns trigger language plpgsql as $$
begin
  update invitation set used_at = app_now() where person_id = new.person_id and used_at is null;
  return new;
end $$;
create trigger invitation_ends before insert on password for each row execute function invitation_ends();
create trigger invitation_ends before insert on account for each row execute function invitation_ends();

-- Who is disabled is signed out, everywhere and for good: enabling again opens no old session.
create function sessions_end() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  delete from session s where s.person_id = new.id;
  return null;
end $$;
create trigger sessions_end after update of disabled_at on person for each row when (new.disabled_at is not null) execute function sessions_end();

-- staff: what the acts on agencies and people need, column by column. Nothing here reads or sets a password.
grant select on agency_event, agency_book to staff;
grant insert on agency_event, agency_book to staff;
grant update (seq, hash) on agency_book to staff;
grant insert, update (disabled_at) on person to staff;
grant insert, update (until) on post to staff;
grant insert, update (name, parent_id, supervised_by, division_code, sector, valid_to) on agency to staff;
grant insert, delete on succession to staff;
grant insert, update (publication_mode, offline_signing, rankings) on office_setting to staff;
grant insert, update (chain_length, signatory_may_be_editor) on agency_setting to staff;
grant update (local_at) on deadline to staff;
grant update (parent_id, supervised_by, must_file, counts_in_sum) on agency_year to staff;
grant select (person_id, invited_by, invited_at, expires, used_at), insert,
  update (token_sha256, invited_by, invited_at, expires) on invitation to staff;

-- identity: what the page behind the link needs.
grant select, update (used_at) on invitation to identity;

revoke execute on function person_in_the_book(), year_settled(integer, integer, integer), submitted_once(integer, integer), report_owed(integer, date), waits_for_signature(integer), has_password(uuid), sessions_end() from public;
grant execute on function year_settled(integer, integer, integer), submitted_once(integer, integer), report_owed(integer, date), waits_for_signature(integer), has_password(uuid) to staff;
