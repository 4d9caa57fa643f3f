// The whole system for the stories: a fresh database with the demo county and the stories' office, the built portal
// and the API, each on a free port of loopback. Tells its parent where it is; ends when the parent's channel closes.
import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { plantOffice, play } from '@nianbao/db/fixtures'
import { demoDatabase } from '@nianbao/db/testing'
import { root } from '../../scripts/installed.mjs'
import { buildPortal, operationsFile } from '../../scripts/start/build.mjs'
import { nursery } from '../../scripts/start/children.mjs'
import { freePort } from '../../scripts/start/ports.mjs'
import { answers } from '../../scripts/start/ready.mjs'
import { storyFilings } from './filings.ts'
import { lives, livesYear } from './lives.ts'

const say = (sentence) => console.log(`· ${sentence}`)
const home = mkdtempSync(join(tmpdir(), 'nianbao-stories-'))
const children = nursery(home, { aloud: false })
const database = await demoDatabase()

let stopping = false
async function stop(code) {
  if (stopping) return
  stopping = true
  await children.stop()
  await database.drop()
  rmSync(home, { recursive: true, force: true })
  process.exit(code)
}
for (const end of ['disconnect', 'SIGINT', 'SIGTERM']) process.on(end, () => void stop(0))

try {
  const filings = storyFilings(Number(process.env.STORY_SEED))
  await plantOffice(database, [...filings, ...lives], [...new Set([...filings.map(({ year }) => year), livesYear])].toSorted(), { offlineSigning: true })
  // The office has set a date of its own, before the law's, so that it can be moved.
  await database.as('owner').$client.query(`update deadline set local_at = '2026-01-30T00:00:00+08:00' where year = ${livesYear} and kind = 'department' and office_id = (select id from agency where code = 'ST-BGS')`)
  for (const { code, stage, overview } of lives) if (stage) await play(database, code, livesYear, stage, { overview })
  say('demo county and story office are in the database')
  await buildPortal(children.run, say)
  const port = await freePort(Number(process.env.PORT ?? 3100), 'the portal', [], () => {})
  const apiPort = await freePort(Number(process.env.API_PORT ?? 4100), 'the API', [port], () => {})
  const portal = `http://localhost:${port}`
  const mode = { NODE_ENV: 'production', PORTAL_ORIGIN: portal, DATABASE_URL_IDENTITY: database.urls.identity }
  const programs = [
    children.start('api', [join(root, 'apps/api/src/main.ts')], {
      cwd: join(root, 'apps/api'),
      env: { ...mode, PORT: `${apiPort}`, HOST: '127.0.0.1', DATABASE_URL_STAFF: database.urls.staff, DATABASE_URL_VISITOR: database.urls.visitor, NIANBAO_OPERATIONS: operationsFile },
    }),
    children.start('portal', [join(root, 'node_modules/next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', `${port}`], {
      cwd: join(root, 'apps/web'),
      env: { ...mode, PORT: `${port}`, API_URL: `http://127.0.0.1:${apiPort}`, AUTH_SECRET: 'for the stories alone, in a database that is dropped', DEMO: '1' },
    }),
  ]
  let alive = true
  for (const { name, gone } of programs) {
    void gone.then((code) => {
      if (stopping) return
      alive = false
      console.error(`the ${name} ended (${code})\n${children.lastWords(name)}`)
    })
  }
  const up = await Promise.all([answers(`http://127.0.0.1:${apiPort}/health`, () => alive, 120_000), answers(`http://127.0.0.1:${port}/zh-CN`, () => alive, 120_000)])
  if (!up.every(Boolean)) throw new Error(`not up (API ${up[0]}, portal ${up[1]}):\n${children.lastWords('api')}\n${children.lastWords('portal')}`)
  process.send?.({ portal, api: `http://localhost:${apiPort}/graphql` })
} catch (error) {
  console.error(error)
  await stop(1)
}
