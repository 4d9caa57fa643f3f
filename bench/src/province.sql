-- A made-up province: 50 counties, each a government with its office and 398 bureaus, in all 20,001 agencies. Each office
-- and bureau has published two years: 39,900 reports. Run as the owner of an empty, migrated database. All of it is invented.

insert into agency (code, name, kind, division_code) values ('PV', '安远省人民政府', 'government', '990000');
insert into agency (code, name, kind, parent_id, division_code)
select 'PV-C' || lpad(c::text, 2, '0'), '安远省第' || c || '县人民政府', 'government', (select id from agency where code = 'PV'), 990000 + c
from generate_series(1, 50) c;
insert into agency (code, name, kind, parent_id, division_code)
select p.code || '-BGS', p.name || '办公室', 'office', p.id, p.division_code from agency p where p.code like 'PV-C__';
update agency o set supervised_by = o.id where o.kind = 'office';
insert into agency (code, name, kind, parent_id, supervised_by, division_code)
select p.code || '-D' || lpad(d::text, 3, '0'), replace(p.name, '人民政府', '') || '第' || d || '局', 'department', p.id, o.id, p.division_code
from agency p join agency o on o.parent_id = p.id and o.kind = 'office', generate_series(1, 398) d
where p.code like 'PV-C__';

-- 200 figures with about one blank in seven, prose of some 900 characters, the fee's slot (10) empty: like a real report.
create function pg_temp.figures(seed integer) returns bigint[] language sql immutable as $$
  select array_agg(case when i = 10 or (seed * 31 + i * 17) % 7 = 0 then null else (seed * 7919 + i * 104729) % 1000 end order by i)
  from generate_series(1, 200) i
$$;
create function pg_temp.prose(seed integer, paragraphs integer) returns text[] language sql immutable as $$
  select array_agg((seed % 97) || '.' || n || repeat('围绕群众关切推进政务公开，及时发布政策文件与解读，办理依申请公开事项。', 4)) from generate_series(1, paragraphs) n
$$;

insert into published_edition (agency_id, year, number, format, figures, fee, odd, title, preamble, narrative, closing, hash, receipt_number, valid_from)
select a.id, y, 1, '2021', pg_temp.figures(a.id + y), (a.id % 500) / 10.0, '{"requests.carriedIn.total": {"raw": "/", "kind": "dash"}}',
  a.name || y || '年政府信息公开工作年度报告', pg_temp.prose(a.id, 1),
  jsonb_build_object('overview', pg_temp.prose(a.id, 3), 'problems', pg_temp.prose(y, 2), 'otherMatters', pg_temp.prose(a.id + y, 1)),
  array[a.name, (y + 1) || '年1月20日'], encode(sha256((a.id || ' ' || y)::bytea), 'hex'), y || '-' || a.id, make_timestamptz(y + 1, 1, 20, 9, 0, 0)
from agency a, generate_series(2023, 2024) y where a.kind <> 'government' and a.code <> 'PV';
