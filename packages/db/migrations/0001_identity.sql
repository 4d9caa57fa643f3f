-- The people and their ways in. Grants stand beside each table: what is not granted is not reachable.

-- The people of the house. `email` is kept in lower case and is what one signs in with.
create table person (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
  name text not null check (name <> '' and length(name) <= 100),
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);

-- The argon2id hash of a person's password, in the PHC string format. None: the person signs in by another way.
create table password (
  person_id uuid primary key references person on delete cascade,
  hash text not null check (hash like '$argon2id$%'),
  changed_at timestamptz not null default now()
);

-- Sessions. The token itself is only in the reader's cookie; a copy of this table opens no door.
create table session (
  token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
  person_id uuid not null references person on delete cascade,
  created_at timestamptz not null default now(),
  expires timestamptz not null
);
create index session_person on session (person_id);
create index session_expires on session (expires);

-- Accounts elsewhere (OIDC) that are linked to a person.
create table account (
  provider text not null,
  provider_account_id text not null,
  person_id uuid not null references person on delete cascade,
  type text not null,
  linked_at timestamptz not null default now(),
  primary key (provider, provider_account_id)
);
create index account_person on account (person_id);

-- Failed tries at signing in, counted for the account, the address, both together, and in all. Keys hold what was typed,
-- hashed: an unknown account is counted like a known one, and a password typed into the wrong box is not kept.
create table sign_in_attempt (
  scope text not null check (scope in ('account', 'address', 'both', 'all')),
  subject_sha256 text not null,
  failures integer not null default 0 check (failures >= 0),
  last_at timestamptz not null default now(),
  wait_until timestamptz,
  -- When this account last came in from this address: from there its owner is never kept waiting for strangers' tries.
  succeeded_at timestamptz,
  primary key (scope, subject_sha256)
);
create index sign_in_attempt_last on sign_in_attempt (last_at);

grant select on person to staff, worker;
grant select on person, password to identity;
grant select, insert, delete, update (expires) on session to identity;
grant select, insert, delete on account to identity;
grant select, insert, update, delete on sign_in_attempt to identity;
