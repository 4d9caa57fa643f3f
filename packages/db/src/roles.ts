import { Client } from 'pg'

/**
 * owner: makes the tables · staff: signed-in work · visitor: published tables only · identity: sign-in tables only ·
 * worker: jobs in the background.
 */
export const databaseRoles = ['owner', 'staff', 'visitor', 'identity', 'worker'] as const
export type DatabaseRole = (typeof databaseRoles)[number]

/** Settings that hold from a role's sign-in on: a second wall behind the grants, and an end to what runs away. */
const roleSettings: Partial<Record<DatabaseRole, readonly string[]>> = {
  staff: [`statement_timeout = '60s'`, `idle_in_transaction_session_timeout = '60s'`],
  visitor: [`statement_timeout = '15s'`, `idle_in_transaction_session_timeout = '15s'`, 'default_transaction_read_only = on'],
  identity: [`statement_timeout = '15s'`, `idle_in_transaction_session_timeout = '15s'`],
}

/** Any number that nobody else locks: one process at a time makes roles. */
const roleLock = 2_019_1010

/** Runs work on one connection of its own. */
export async function onConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // The query under way fails by itself; unheard, the event would end the process.
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Makes the house's roles where they are missing. With passwords (our own cluster, as its superuser) each becomes a login
 * of its own; without (a database that was given to us, as its user) they are roles that this user may take on.
 */
export async function ensureRoles(url: string, passwords: Record<DatabaseRole, string> | null): Promise<void> {
  await onConnection(url, async (client) => {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [roleLock])
    const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [databaseRoles])
    for (const role of databaseRoles) {
      const made = !rows.some((row) => row.rolname === role)
      if (made) await client.query(`create role ${role}`)
      if (!passwords) {
        const { rows } = await client.query<{ may: boolean }>(`select pg_has_role(current_user, $1, 'member') as may`, [role])
        // Who makes a role may give it away, but not take it on before it is given to oneself.
        if (made || !rows[0]?.may) await client.query(`grant ${role} to current_user`)
        continue
      }
      await client.query(`alter role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password ${client.escapeLiteral(passwords[role])}`)
      for (const setting of roleSettings[role] ?? []) await client.query(`alter role ${role} set ${setting}`)
    }
    await client.query('commit')
  })
}

/**
 * Large objects are open to everybody who may connect, past every grant: nobody of ours has use for them. Only a
 * superuser closes them; a user that a database was given to us with may not, and goes on without.
 */
async function closeLargeObjects(client: Client): Promise<void> {
  await client.query(`do $$
    declare
      each regprocedure;
    begin
      if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
      perform pg_advisory_xact_lock(${roleLock});
      for each in select p.oid from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^(lo_|loread$|lowrite$)'
        and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0) loop
        execute 'revoke execute on function ' || each || ' from public';
      end loop;
    end $$`)
}

/** Lets the house's roles and nobody else into a database, makes the extensions, and asserts that Chinese can be searched in it. */
async function furnish(url: string, database: string): Promise<void> {
  await onConnection(url, async (client) => {
    const name = client.escapeIdentifier(database)
    await client.query(`revoke all on database ${name} from public`)
    await client.query(`grant connect on database ${name} to ${databaseRoles.join(', ')}`)
    await client.query('create extension if not exists pg_trgm')
    await closeLargeObjects(client)
    const { rows } = await client.query<{ encoding: string; seen: number }>(
      `select current_setting('server_encoding') as encoding, cardinality(show_trgm('政府')) as seen`,
    )
    const fit = rows[0]
    if (fit?.encoding !== 'UTF8' || !(fit.seen > 0)) throw new Error(`the database ${database} cannot index Chinese (encoding ${fit?.encoding}): make it with UTF8 and a UTF-8 character type`)
  })
}

/**
 * Makes a database of our own cluster where it is missing, owned by the role owner; as a copy of `template` where one is
 * given. `bootstrapUrl` gives the superuser's url of a database.
 */
export async function ensureDatabase(bootstrapUrl: (database: string) => string, database: string, template?: string): Promise<void> {
  await onConnection(bootstrapUrl('postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount) return
    const from = template ? ` template ${client.escapeIdentifier(template)}` : ''
    try {
      await client.query(`create database ${client.escapeIdentifier(database)} owner owner${from}`)
    } catch (error) {
      if ((error as { code?: string }).code !== '42P04' && (error as { code?: string }).code !== '23505') throw error // Somebody else just made it.
    }
  })
  await furnish(bootstrapUrl(database), database)
}

/** Makes roles, extensions and rights in a database that was given to us by url, as far as its user may. */
export async function adoptDatabase(url: string): Promise<void> {
  await ensureRoles(url, null).catch((error: Error & { code?: string }) => {
    if (error.code !== '42501') throw error // insufficient_privilege
    throw new Error(`the user of DATABASE_URL may not make roles: let its administrator make ${databaseRoles.join(', ')} and grant them to it`, { cause: error })
  })
  await onConnection(url, async (client) => {
    await client.query('create extension if not exists pg_trgm')
    await closeLargeObjects(client)
    await client.query('grant create, usage on schema public to owner')
    const { rows } = await client.query<{ version: number; encoding: string; seen: number }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding, cardinality(show_trgm('政府')) as seen`,
    )
    const fit = rows[0]
    if (!fit || fit.version < 150_000) throw new Error('DATABASE_URL leads to a Postgres older than 15')
    if (fit.encoding !== 'UTF8' || fit.seen === 0) throw new Error('the database of DATABASE_URL cannot index Chinese: make it with encoding UTF8 and a UTF-8 character type')
  })
}

/** The url of the same database that takes on a role at once; for databases where the roles have no login of their own. */
export function urlAs(url: string, role: DatabaseRole): string {
  const as = new URL(url)
  const before = as.searchParams.get('options')
  as.searchParams.set('options', [before, `-c role=${role}`].filter(Boolean).join(' '))
  return as.toString()
}
