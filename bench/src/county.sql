-- The working reports of the county whose year is open: drafts and signed ones, 180 in the office's queue, some returned,
-- half of them with comments. Set as a whole and not act by act, hence the guards that are told to look away.

alter table report disable trigger user;
update report r set state = s.state, version = 12, submitted_edition = s.edition, published_edition = s.public, published_from = s.public,
  first_submitted_at = s.submitted, submitted_at = s.submitted, hands = array[s.hand], last_editor = s.hand,
  came_from = case s.state when 'submitted' then 'draft' end
from (
  select id, (select id from person order by email limit 1) as hand,
    (array['draft', 'signing', 'submitted', 'reviewing', 'submitted', 'reviewing', 'returned', 'approved', 'published', 'submitted'])[1 + n % 10] as state,
    case when n % 10 >= 2 then 1 end as edition, case when n % 10 = 8 then 1 end as public,
    case when n % 10 >= 2 then timestamptz '2026-01-10 09:00+08' + n * interval '30 minutes' end as submitted
  from (select id, row_number() over (order by agency_id) as n from report) numbered
) s where s.id = r.id;
alter table report enable trigger user;

insert into thread (agency_id, report_id, anchor, cell, section, internal, side, waits_for, opened_by, opened_name, opened_at)
select r.agency_id, r.id, 'cell', 'requests.receivedNew.total', 'requests', false, 'office', 'agency', r.hands[1], '吴桐', r.submitted_at + n * interval '1 minute'
from report r, generate_series(1, 3) n where r.submitted_at is not null and r.agency_id % 2 = 0;
insert into message (agency_id, thread_id, by_id, author, side, text, at)
select t.agency_id, t.id, t.opened_by, t.opened_name, 'office', '请核对本行合计。', t.opened_at from thread t;
insert into return_note (agency_id, report_id, edition, reason, sections, by_id, by_name, at)
select r.agency_id, r.id, 1, '请核对第三部分。', '{requests}', r.hands[1], '吴桐', r.submitted_at from report r where r.state = 'returned';
