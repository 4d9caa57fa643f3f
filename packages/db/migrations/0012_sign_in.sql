-- Signing in: proof that a session's owner still sits there, the second factor, the policy of passwords, and accounts of
-- the organisation's own sign-in.

alter table session
  -- Names a session on its owner's page; the hash of its token never leaves this table.
  add column id uuid not null default gen_random_uuid() unique,
  -- When its owner last showed who they are; null: they came in on the word of a sign-in that does not say when.
  add column proven_at timestamptz default now() check (proven_at is null or proven_at <= expires),
  -- By which way it was opened.
  add column way text not null default 'password' check (way in ('password', 'organisation'));
-- A proof gives the session a new token.
grant update (token_sha256, proven_at) on session to identity;

-- An account elsewhere is told by who vouches for it (`provider`: the issuer's address) and its name there (the subject).
-- One person has one account with one issuer.
create unique index account_once on account (provider, person_id);

-- One row for the whole installation.
create table sign_in_setting (
  only_row boolean primary key default true check (only_row),
  password_policy text not null default 'asvs' check (password_policy in ('asvs', 'dengbao'))
);
insert into sign_in_setting default values;

-- Earlier passwords, kept only where the policy asks for it.
create table password_history (
  person_id uuid not null references person on delete cascade,
  hash text not null check (hash like '$argon2id$%'),
  -- When it stopped being the password.
  until timestamptz not null default clock_timestamp(),
  primary key (person_id, until)
);

-- One-time codes by an app on the person's telephone. The secret is sealed (AES-256-GCM) with a key that is not in here.
create table totp (
  person_id uuid primary key references person on delete cascade,
  sealed_secret bytea not null,
  created_at timestamptz not null default now(),
  -- Null until a first code has shown that the app has the secret; only then it is asked for.
  confirmed_at timestamptz,
  -- The last step of thirty seconds whose code was used: neither that code nor an older one opens again.
  last_step bigint not null default 0
);

-- Ten codes for the day the telephone is lost; each opens once. 80 random bits: a plain hash holds.
create table recovery_code (
  person_id uuid not null references totp on delete cascade,
  code_sha256 text not null check (code_sha256 ~ '^[0-9a-f]{64}$'),
  used_at timestamptz,
  primary key (person_id, code_sha256)
);

-- Wrong codes are counted apart from wrong passwords: who guesses codes has the password already.
alter table sign_in_attempt drop constraint sign_in_attempt_scope_check;
alter table sign_in_attempt add check (scope in ('account', 'address', 'both', 'all', 'code'));

grant select on sign_in_setting to identity, staff;
grant insert, update (hash, changed_at) on password to identity;
grant select, insert, delete on password_history to identity;
grant select, insert, delete, update (confirmed_at, last_step) on totp to identity;
grant select, insert, delete, update (used_at) on recovery_code to identity;
