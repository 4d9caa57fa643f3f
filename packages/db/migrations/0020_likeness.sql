-- 相似: reports of different agencies whose texts of one year are suspiciously alike. A job compares them, and reads no text:
-- each submission leaves numbers from which it can be told how alike two texts are, and not what they say.

-- MinHash of one section's text as it was submitted, without the names of its own agency and places; null where that was
-- too short to be anybody's own. The last edition counts: its row takes the place of those before it.
create table narrative_signature (
  year integer not null,
  section text not null check (section in ('overview', 'problems')),
  agency_id integer not null,
  edition integer not null check (edition > 0),
  -- 120 numbers of 32 bits, the least byte first.
  minima bytea check (octet_length(minima) = 480),
  -- How many different 5-grams the text has.
  size integer check (size > 0),
  -- When it was compared with the others of its year; null until then.
  compared_at timestamptz,
  check (num_nulls(minima, size) in (0, 2)),
  primary key (year, section, agency_id, edition),
  foreign key (agency_id, year) references report (agency_id, year)
);
create index narrative_signature_due on narrative_signature (year, section) where compared_at is null;

-- What the comparison found, once for each of the two: how much of this agency's text the other one's has.
create table likeness (
  agency_id integer not null,
  year integer not null,
  section text not null check (section in ('overview', 'problems')),
  edition integer not null,
  other_agency_id integer not null check (other_agency_id <> agency_id),
  share real not null check (share between 0 and 1),
  at timestamptz not null,
  primary key (agency_id, year, section, other_agency_id),
  foreign key (agency_id, year) references report (agency_id, year),
  foreign key (other_agency_id, year) references report (agency_id, year)
);
create index likeness_other on likeness (other_agency_id, year, section);

do $$
declare
  name text;
begin
  foreach name in array array['narrative_signature', 'likeness'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy owner_all on %I to owner using (true) with check (true)', name);
    execute format('create policy worker_all on %I to worker using (true) with check (true)', name);
  end loop;
end $$;
create policy staff_adds on narrative_signature for insert to staff with check (agency_id = any ((select my_agencies())::integer[]));
create policy staff_sees on likeness for select to staff using (agency_id = any ((select my_agencies())::integer[])
  or (select true from report r where r.agency_id = likeness.agency_id and r.year = likeness.year));

-- Staff leaves numbers and never reads them; the worker reads them, says that they were compared, and writes what was found.
grant insert (year, section, agency_id, edition, minima, size) on narrative_signature to staff;
grant select, update (compared_at) on narrative_signature to worker;
grant select on likeness to staff;
grant select, insert, delete on likeness to worker;

create constraint trigger narrative_signature_with_its_act_on_insert after insert on narrative_signature
  deferrable initially deferred for each row when (current_user = 'staff') execute function comes_with_its_act('{submit}', '{"edition": "edition"}');
