-- What belongs to a report is written by its acts: a row comes with a line of that report's book that this very transaction
-- wrote, or not at all. Row-level security says whose rows somebody may write; this says when, and that it stands in the book.

alter table event add column xact xid8;
alter table event alter column xact set default pg_current_xact_id();

-- Nobody says of a line that it belongs to another transaction than its own: one that is still to come could lean on it.
create function line_is_of_now() returns trigger language plpgsql as $$
begin
  new.xact := pg_current_xact_id();
  return new;
end $$;
create trigger line_is_of_now before insert on event for each row execute function line_is_of_now();
create trigger line_is_of_now before insert on agency_event for each row execute function line_is_of_now();

-- The acts that the first argument names; a published row belongs to the report of its agency and year, a message to its
-- thread's, and a row stays with the report that it belongs to. The second argument says which of the line's words the row
-- repeats: the number of an edition or a receipt, the hash of what was signed, examined or submitted.
create function comes_with_its_act() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  entry jsonb := coalesce(to_jsonb(new), to_jsonb(old));
  agency integer := entry ->> 'agency_id';
  report uuid := coalesce((entry ->> 'report_id')::uuid, (select t.report_id from thread t where t.agency_id = agency and t.id = (entry ->> 'thread_id')::uuid),
    (select r.id from report r where r.agency_id = agency and r.year = (entry ->> 'year')::integer));
begin
  if tg_op = 'UPDATE' and exists (select from unnest('{agency_id,report_id,thread_id,year,id,cell,finding_key}'::text[]) key where to_jsonb(old) -> key is distinct from to_jsonb(new) -> key) then
    raise exception 'a row of % stays where it belongs', tg_table_name;
  end if;
  if not exists (select from event e where e.agency_id = agency and e.report_id = report and e.xact = pg_current_xact_id() and (tg_argv[0] = 'any' or e.act = any (tg_argv[0]::text[]))
    and not exists (select from jsonb_each_text(coalesce(tg_argv[1], '{}')::jsonb) as said (word, col) where e.detail ->> word is distinct from entry ->> col)) then
    raise exception 'a row of % comes with its act or not at all', tg_table_name;
  end if;
  return null;
end $$;
revoke execute on function comes_with_its_act() from public;

do $$
declare
  it record;
begin
  for it in select * from (values
    ('block', 'insert or update', '{openYear,backfill,saveBlocks,importReport,undoImport,abandonCorrection}', null),
    ('cell_edit', 'insert or update', '{saveCells}', null),
    ('import', 'insert', '{importReport}', null), ('import', 'update', '{undoImport}', null),
    ('acceptance', 'insert or update', '{acceptWarning}', null),
    ('signature', 'insert', '{check,sign,signOffline}', '{"contentHash": "content_hash", "role": "role"}'), ('signature', 'update', '{requestSignature,sendBack,recall,returnReport,correct,abandonCorrection}', null),
    ('clearance', 'insert', '{clear}', '{"contentHash": "content_hash", "passed": "passed"}'),
    ('edition', 'insert', '{submit,backfill}', '{"edition": "number", "hash": "hash"}'), ('receipt', 'insert', '{submit}', '{"receipt": "number", "edition": "edition", "hash": "hash"}'),
    ('thread', 'insert', '{comment}', null), ('thread', 'update', 'any', null), ('message', 'insert', '{comment,reply}', null),
    ('return_note', 'insert', '{returnReport}', null), ('extension', 'insert', '{extend}', null),
    ('withdrawal', 'insert', '{withdraw}', null), ('withdrawal', 'update', '{confirmWithdrawal,dropWithdrawal}', null),
    ('posting', 'insert', '{recordPosting,backfill}', null), ('published_posting', 'insert', '{recordPosting}', null),
    ('published_edition', 'insert', '{publish,backfill}', '{"edition": "number", "hash": "hash"}'), ('published_edition', 'update', '{publish,confirmWithdrawal}', null),
    ('published_search', 'insert or update', '{publish,backfill}', null), ('published_search', 'delete', '{publish,confirmWithdrawal}', null)) as known (name, writes, acts, said)
  loop
    execute format('create constraint trigger %I after %s on %I deferrable initially deferred for each row when (current_user = ''staff'') execute function comes_with_its_act(%L%s)',
      it.name || '_with_its_act_on_' || split_part(it.writes, ' ', 1), it.writes, it.name, it.acts, case when it.said is null then '' else ', ' || quote_literal(it.said) end);
  end loop;
end $$;

-- The year, its dates and its two flags are an agency's own: they stand in the agency's book.
create constraint trigger filing_year_in_the_book after insert on filing_year
  deferrable initially deferred for each row when (current_user = 'staff') execute function in_the_book('office_id');
create constraint trigger deadline_begins_in_the_book after insert on deadline
  deferrable initially deferred for each row when (current_user = 'staff') execute function in_the_book('office_id');
create constraint trigger agency_year_in_the_book after update on agency_year
  deferrable initially deferred for each row when (current_user = 'staff') execute function in_the_book('agency_id');

-- A book is opened by the act that moved it, never by somebody who would know how long a sealed one is.
create or replace function open_book(of_agency integer, of_report uuid) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not exists (select from event e where e.agency_id = of_agency and e.report_id = of_report and e.xact = pg_current_xact_id()) then
    raise exception 'a book is opened by the act that moved it';
  end if;
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

-- Jobs need nobody's name.
revoke select on person from worker;

-- What was public is replaced for a reason that the public reads. Editions put out before this was asked keep what they have.
alter table published_edition add constraint replaced_with_a_reason check (number = 1 or reason is not null or withdrawn_at is not null) not valid;
