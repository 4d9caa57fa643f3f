/**
 * Real databases for tests: one embedded cluster beside the clone, shared by all test processes and stopped when they have
 * been gone for a while; in it one migrated template, and a clone of it for each test file.
 */
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { close, connect, type Db } from './client.ts'
import { type Cluster, ensureDatabase, startCluster, type Urls, withLock } from './embedded/index.ts'
import { migrate, migrations } from './migrate.ts'
import { type DatabaseRole, onConnection } from './roles.ts'

const home = fileURLToPath(new URL('../../../.nianbao/test-postgres', import.meta.url))

/** A database of one test file's own. */
export interface TestDatabase {
  name: string
  urls: Urls
  /** The superuser's url of any database of the cluster: for killing connections and other mischief. */
  bootstrapUrl: Cluster['bootstrapUrl']
  /** As `staff`, like the API. */
  db: Db
  /** As another role; opened once. */
  as(role: DatabaseRole): Db
  /** Sets what the database's clock says now (it ticks on from there); null gives back the true time. */
  setClock(to: Date | null): Promise<void>
  /** Holds the clock at a moment, to the millisecond. */
  holdClock(at: Date): Promise<void>
  /** Closes what was opened here and drops the database. */
  drop(): Promise<void>
}

let joined: Promise<Cluster> | undefined

/** The cluster for tests, joined once in each process, with somebody beside it who stops it when all are gone. */
function testCluster(): Promise<Cluster> {
  joined ??= (async () => {
    const cluster = await startCluster({ home, durable: false, settings: { max_connections: '300', shared_buffers: '64MB' } })
    if (cluster.started) {
      await dropLeftovers(cluster)
      const keeper = fileURLToPath(new URL('./embedded/keeper.ts', import.meta.url))
      spawn(process.execPath, [keeper, home], { detached: true, stdio: 'ignore' }).unref()
    }
    return cluster
  })()
  return joined
}

/** Databases of test runs that were killed, and templates of earlier migrations. */
async function dropLeftovers(cluster: Cluster): Promise<void> {
  await onConnection(cluster.bootstrapUrl('postgres'), async (client) => {
    const { rows } = await client.query<{ datname: string }>(`select datname from pg_database where datname ~ '^(test|template|half)_' and datname <> all ($1)`, [[templateName(), demoName()]])
    for (const { datname } of rows) await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`)
  })
}

const templateName = () => {
  const hash = createHash('sha256')
  for (const { name, sha256 } of migrations()) hash.update(`${name} ${sha256}\n`)
  return `template_${hash.digest('hex').slice(0, 16)}`
}

const sources = fileURLToPath(new URL('../../', import.meta.url))

/** The demo is played anew when anything changes that it is made of or played by. */
const demoName = () => {
  const hash = createHash('sha256').update(templateName())
  for (const file of globSync('{db,report}/src/**/*.ts', { cwd: sources }).filter((name) => !name.endsWith('.test.ts')).toSorted()) hash.update(file).update(readFileSync(`${sources}/${file}`))
  return `template_demo_${hash.digest('hex').slice(0, 16)}`
}

/** A database to be cloned, made where it is missing: under another name first, so that a killed making is never taken for whole. */
async function ensureTemplate(cluster: Cluster, name: string, make: (half: string) => Promise<void>): Promise<string> {
  await withLock(`${cluster.base}/${name}.lock`, async () => {
    const exists = await onConnection(cluster.bootstrapUrl('postgres'), (client) => client.query('select 1 from pg_database where datname = $1', [name]))
    if (exists.rowCount) return
    const half = name.replace('template', 'half')
    await onConnection(cluster.bootstrapUrl('postgres'), (client) => client.query(`drop database if exists ${half} with (force)`))
    await make(half)
    await onConnection(cluster.bootstrapUrl('postgres'), (client) => client.query(`alter database ${half} rename to ${name}`))
  }, 600_000)
  return name
}

const migrated = (cluster: Cluster) => ensureTemplate(cluster, templateName(), async (half) => {
  await ensureDatabase(cluster.bootstrapUrl, half)
  await migrate(cluster.urls(half).owner)
  await onConnection(cluster.urls(half).owner, (client) => client.query('select make_clock_settable()'))
})

const played = (cluster: Cluster) => ensureTemplate(cluster, demoName(), async (half) => {
  const { loadDemo } = await import('./demo/load-demo.ts')
  // What was played by earlier sources is not asked for again.
  await onConnection(cluster.bootstrapUrl('postgres'), async (client) => {
    const { rows } = await client.query<{ datname: string }>(`select datname from pg_database where datname ~ '^(template|half)_demo_'`)
    for (const { datname } of rows) await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`)
  })
  await ensureDatabase(cluster.bootstrapUrl, half, await migrated(cluster))
  await loadDemo(cluster.urls(half))
})

/** A fresh, migrated database with the house's roles; about 0.1 s once the cluster runs. Drop it when the file is done. */
export const testDatabase = (): Promise<TestDatabase> => clone(migrated)

/** The same with the demo county in it, on the morning on which the demo begins; played once for all that ask. */
export async function demoDatabase(): Promise<TestDatabase> {
  const [database, { demoNow }] = await Promise.all([clone(played), import('./demo/load-demo.ts')])
  await database.setClock(new Date(`${demoNow.replace(' ', 'T')}:00+08:00`))
  return database
}

async function clone(template: (cluster: Cluster) => Promise<string>): Promise<TestDatabase> {
  const cluster = await testCluster()
  const name = `test_${randomBytes(8).toString('hex')}`
  await ensureDatabase(cluster.bootstrapUrl, name, await template(cluster))
  const urls = cluster.urls(name)
  const opened = new Map<DatabaseRole, Db>()
  const as = (role: DatabaseRole) => {
    const db = opened.get(role) ?? connect({ url: urls[role] })
    opened.set(role, db)
    return db
  }
  return {
    name,
    urls,
    bootstrapUrl: cluster.bootstrapUrl,
    db: as('staff'),
    as,
    setClock: (to) =>
      onConnection(urls.owner, async (client) => {
        await client.query(`update clock set held_at = null, shift = coalesce($1::timestamptz - clock_timestamp(), interval '0')`, [to])
      }),
    holdClock: (at) =>
      onConnection(urls.owner, async (client) => {
        await client.query('update clock set held_at = $1', [at])
      }),
    drop: async () => {
      await Promise.all([...opened.values()].map(close))
      await onConnection(cluster.bootstrapUrl('postgres'), (client) => client.query(`drop database ${name} with (force)`))
    },
  }
}
