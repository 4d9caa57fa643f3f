import { join } from 'node:path'
import { databaseRoles, type DatabaseRole, ensureRoles } from '../roles.ts'
import { ensureData } from './data-directory.ts'
import { arrive, guestCount } from './guests.ts'
import { withLock } from './lock.ts'
import { findPlace } from './place.ts'
import { processMark, stillRuns } from './process-mark.ts'
import { secretsOf } from './secrets.ts'
import { launch, runningServer, shutDown } from './server.ts'

export type Urls = Record<DatabaseRole, string>

/** A running Postgres of our own. */
export interface Cluster {
  port: number
  /** Whether this call started the server (else it ran already and is shared). */
  started: boolean
  /** Folder of the cluster, which may lie outside the asked one. */
  base: string
  /** The urls of a database of this cluster, one for each role. */
  urls(database: string): Urls
  /** The superuser's url: for making roles and databases, for nothing else. */
  bootstrapUrl(database: string): string
  /** Is the server that we were given still the one that runs? */
  alive(): boolean
  /** Leaves; the server stops when nobody else uses it. */
  stop(): Promise<void>
}

export interface ClusterOptions {
  /** Folder of the cluster, made if missing. */
  home: string
  /** False for tests: faster, and a power cut may lose data (a kill of the server does not). */
  durable?: boolean
  /** Further settings of the server (postgresql.conf). */
  settings?: Record<string, string>
}

const hasty = { fsync: 'off', full_page_writes: 'off' }

/**
 * Starts the embedded Postgres of a folder, or joins the one that runs there: made at the first call, with scram passwords
 * and the roles of the house, on 127.0.0.1 alone. However many call at once, and whatever was killed before, one server
 * ends up running. Throws one sentence that says what to do when it cannot.
 */
export async function startCluster({ home, durable = true, settings = {} }: ClusterOptions): Promise<Cluster> {
  const place = await findPlace(home)
  const { base } = place
  const lock = join(base, 'lock')
  const { leave, running, started, secrets } = await withLock(lock, async () => {
    const secrets = secretsOf(base)
    const leave = arrive(base)
    try {
      await ensureData(place, secrets.bootstrap, durable)
      const found = await runningServer(place, secrets.bootstrap)
      const running = found ?? (await launch(place, secrets.bootstrap, { max_connections: '200', ...(durable ? {} : hasty), ...settings }))
      if (!found) await ensureRoles(urlOf(running.port, 'bootstrap', secrets.bootstrap, 'postgres'), secrets)
      return { leave, running, started: !found, secrets }
    } catch (error) {
      leave()
      throw error
    }
  })
  const mark = processMark(running.pid)
  const { port } = running
  return {
    port,
    started,
    base,
    urls: (database) => Object.fromEntries(databaseRoles.map((role) => [role, urlOf(port, role, secrets[role], database)])) as Urls,
    bootstrapUrl: (database) => urlOf(port, 'bootstrap', secrets.bootstrap, database),
    alive: () => mark !== null && stillRuns(mark),
    stop: () =>
      withLock(lock, async () => {
        leave()
        if (guestCount(base) === 0) await shutDown(place)
      }),
  }
}

const urlOf = (port: number, user: string, password: string, database: string) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
