import { join } from 'node:path'
import { adoptDatabase, ensureDatabase, migrate, startCluster, urlAs } from '@nianbao/db/embedded'

/** Our own Postgres, in a folder of this clone. */
async function embedded(home, say) {
  const cluster = await startCluster({ home: join(home, 'postgres') })
  await ensureDatabase(cluster.bootstrapUrl, 'nianbao')
  say(`database ${cluster.started ? 'started' : 'joined'} on 127.0.0.1:${cluster.port}`)
  return { urls: cluster.urls('nianbao'), alive: cluster.alive, stop: cluster.stop }
}

/** A Postgres that was given to us; each role may have a url of its own. */
async function given(url, env, say) {
  await adoptDatabase(url)
  say(`database of DATABASE_URL at ${new URL(url).host}`)
  const as = (role) => env[`DATABASE_URL_${role.toUpperCase()}`] || urlAs(url, role)
  const urls = { owner: as('owner'), staff: as('staff'), visitor: env.DATABASE_URL_PUBLIC || as('visitor'), identity: as('identity'), worker: as('worker') }
  return { urls, alive: () => true, stop: async () => {} }
}

/** Opens the database of the settings and brings it up to date; answers its urls, and how to stop what was started. */
export async function openDatabase({ databaseUrl, home }, env, say) {
  const database = databaseUrl ? await given(databaseUrl, env, say) : await embedded(home, say)
  try {
    const applied = await migrate(database.urls.owner)
    if (applied.length > 0) say(`database brought up to date (${applied.length} migrations)`)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}
