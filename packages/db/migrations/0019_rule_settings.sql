-- 规则设置: how an office wants a rule to speak to the agencies that it acts on, in one report year; no row means as the rule
-- itself says. Which rules there are is the program's business: one that is not there any more is not asked for.
create table rule_setting (
  office_id integer not null references agency,
  year integer not null check (year between 2008 and 2100),
  rule text not null check (rule ~ '^[A-Z0-9]{1,3}-[A-Z0-9]{1,12}$'),
  severity text not null check (severity in ('off', 'error', 'warning', 'notice')),
  primary key (office_id, year, rule)
);

-- 可以出现的外地地名: names of other places that are right in the texts of an agency.
create table allowed_place (
  agency_id integer not null references agency,
  name text not null check (length(name) between 2 and 60),
  primary key (agency_id, name)
);

do $$
declare
  tended constant text := 'exists (with recursive up as (
      select a.id, a.parent_id from agency a where a.id = %1$s union all select a.id, a.parent_id from up join agency a on a.id = up.parent_id)
    select from up where up.id = any ((select my_governments())::integer[]))';
  office constant text := 'exists (select from agency a where a.id = %1$s and a.supervised_by = any ((select my_offices())::integer[]))';
  works constant text := '%1$s = any ((select my_places())::integer[])';
  name text;
begin
  foreach name in array array['rule_setting', 'allowed_place'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy owner_all on %I to owner using (true) with check (true)', name);
    execute format('create policy staff_reads on %I for select to staff using (true)', name);
  end loop;
  execute format('create policy staff_adds on allowed_place for insert to staff with check (' || works || ' or ' || office || ' or ' || tended || ')', 'allowed_place.agency_id');
  execute format('create policy staff_removes on allowed_place for delete to staff using (' || works || ' or ' || office || ' or ' || tended || ')', 'allowed_place.agency_id');
end $$;
create policy staff_adds on rule_setting for insert to staff with check (office_id = any ((select my_offices())::integer[]));
create policy staff_changes on rule_setting for update to staff using (office_id = any ((select my_offices())::integer[]));
create policy staff_removes on rule_setting for delete to staff using (office_id = any ((select my_offices())::integer[]));
grant select, insert, delete, update (severity) on rule_setting to staff;
grant select, insert, delete on allowed_place to staff;

create constraint trigger rule_setting_in_the_book after insert or update or delete on rule_setting
  deferrable initially deferred for each row when (current_user = 'staff') execute function in_the_book('office_id');
create constraint trigger allowed_place_in_the_book after insert or delete on allowed_place
  deferrable initially deferred for each row when (current_user = 'staff') execute function in_the_book('agency_id');
