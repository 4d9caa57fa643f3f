-- A code is searched by any part of it, like a name; without this the search reads every agency.
create index agency_code_trgm on agency using gin (code gin_trgm_ops);
-- The offices above a report are asked for at every act; there are few among many agencies.
create index agency_office on agency (id) where kind = 'office';
