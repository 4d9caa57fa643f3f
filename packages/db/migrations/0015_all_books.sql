-- The agencies' own books are gathered with those of the reports.
create or replace view book_end as
select 'report:' || r.id as book, r.event_seq as length, r.event_hash as head from report r
union all
select 'agency:' || b.agency_id, b.seq, b.hash from agency_book b where b.seq > 0;
