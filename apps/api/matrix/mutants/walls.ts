import type { TestDatabase } from '@nianbao/db/testing'
import { settings } from '../settings.ts'

/** Takes the second wall down, which stands in front of many rules: so each rule is seen to hold by itself. */
export const takeWallsDown = (database: TestDatabase) => settings.read(database, `do $$ declare t record; begin
    for t in select c.oid::regclass as name from pg_class c where c.relrowsecurity and c.relnamespace = 'public'::regnamespace loop
      execute format('alter table %s disable row level security', t.name);
    end loop; end $$`)
