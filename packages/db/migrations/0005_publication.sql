-- 公开稿: what anyone may read, copied at the moment of publication; nothing in here is ever filtered from drafts.
-- Never updated but for `valid_to`, and by a withdrawal, which takes the content and leaves number, dates and hash.
create table published_edition (
  agency_id integer not null references agency,
  year integer not null check (year between 2008 and 2100),
  number integer not null check (number > 0),
  format text not null,
  figures bigint[] check (cardinality(figures) = case format when '2019' then 198 else 200 end),
  fee numeric,
  odd jsonb,
  title text,
  preamble text[],
  -- {overview: [paragraph], problems: [...], otherMatters: [...]}
  narrative jsonb check (jsonb_typeof(narrative) = 'object'),
  closing text[],
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  -- 更正说明, from the second edition on.
  reason text,
  receipt_number text,
  backfilled boolean not null default false,
  valid_from timestamptz not null,
  valid_to timestamptz check (valid_to >= valid_from),
  withdrawn_at timestamptz,
  withdrawal_reason text,
  primary key (agency_id, year, number),
  -- Blank and dash may go out (backfilled reports have them), a word in a number's place may not.
  check (odd is null or not odd @? '$.*.kind ? (@ == "text")'),
  check ((withdrawn_at is null) = (figures is not null))
);
create unique index published_in_force on published_edition (agency_id, year) where valid_to is null;

create function published_edition_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'what was public stays on record'; end if;
  if old.withdrawn_at is null and new.withdrawn_at is not null then
    if new.figures is not null or new.narrative is not null or new.title is not null or new.hash <> old.hash then
      raise exception 'a withdrawal takes the content and leaves the hash';
    end if;
    return new;
  end if;
  if to_jsonb(new) - 'valid_to' <> to_jsonb(old) - 'valid_to' or old.valid_to is not null then
    raise exception 'a published edition is never changed';
  end if;
  return new;
end $$;
create trigger published_edition_guard before update or delete on published_edition for each row execute function published_edition_guard();

-- Words for finding, of editions in force: pairs of characters made by the app, and the text to recheck a hit against.
create table published_search (
  agency_id integer not null,
  year integer not null,
  number integer not null,
  grams tsvector not null,
  text text not null,
  primary key (agency_id, year),
  foreign key (agency_id, year, number) references published_edition
);
create index published_search_grams on published_search using gin (grams);

-- The rollup's queue: publishing only says "touched"; a worker folds.
create table touch (
  id bigint generated always as identity primary key,
  year integer not null,
  agency_id integer not null references agency,
  at timestamptz not null
);
