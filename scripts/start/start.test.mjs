import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeClone, run } from '../fixtures/clone.mjs'

const ready = /^ready portal=http:\/\/localhost:(\d+) api=http:\/\/localhost:(\d+)\/graphql$/m
let nest, clone, started
// Ports that neither a developer's own start nor a parallel test is likely to use.
// Below the range that the system gives to outgoing connections, one of which might just hold the port.
const ports = { PORT: '18300', API_PORT: '18400' }

before(() => ({ nest, clone } = makeClone()))
beforeEach(() => (started = []))
afterEach(async () => {
  for (const one of started) if (one.child.exitCode === null && one.child.signalCode === null) await one.end()
  assert.deepEqual(await leftovers(), [], 'nothing may be left running')
})
after(() => rmSync(nest, { recursive: true, force: true }))

const start = (env = {}, command) => {
  const one = run(clone, { ...ports, DEMO: '0', ...env }, command)
  started.push(one)
  return one
}
const ask = async (port) => (await fetch(`http://127.0.0.1:${port}/`)).json()

/** Processes that work in the clone: the server's, the API's, the portal's, the start's own. */
async function leftovers() {
  await sleep(200)
  if (!existsSync('/proc')) return []
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).flatMap((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return readlinkSync(`/proc/${pid}/cwd`).startsWith(clone) || line.includes(clone) ? [line] : []
    } catch {
      return []
    }
  })
}

test('a first start builds, says what it does and ends with the ready line; a second is up within ten seconds and builds nothing', async () => {
  const first = start()
  const [, port, apiPort] = await first.says(ready)
  assert.match(first.seen.text, /building the portal[\s\S]*portal built/)
  assert.match(first.seen.text.trim().split('\n').at(-1), /^ready portal=/)
  assert.equal((await ask(port)).what, 'portal')
  assert.equal((await ask(apiPort)).what, 'api')
  assert.equal(await first.end('SIGINT'), 0)
  const begun = Date.now()
  const second = start()
  await second.says(ready)
  assert.ok(Date.now() - begun < 10_000)
  assert.equal(readFileSync(join(clone, 'apps/web/builds'), 'utf8'), 'x')
})

test('the portal is built again only when its sources changed', async () => {
  const page = join(clone, 'apps/web/src/page.ts')
  writeFileSync(page, 'export const changed = true')
  const builds = readFileSync(join(clone, 'apps/web/builds'), 'utf8').length
  const one = start()
  await one.says(ready)
  assert.equal(readFileSync(join(clone, 'apps/web/builds'), 'utf8').length, builds + 1)
})

test('a build that fails is shown, and is not taken for whole at the next start', async () => {
  writeFileSync(join(clone, 'apps/web/src/page.ts'), 'export const changed = "again"')
  const broken = start({ BREAK_BUILD: '1' })
  assert.equal(await broken.gone, 1)
  assert.match(broken.seen.text, /a broken page/)
  await start().says(ready)
})

test('each part gets its own role’s url and no other, and the portal the secret', async () => {
  const organisation = { AUTH_OIDC_ISSUER: 'https://sso.example', AUTH_OIDC_ID: 'nianbao', AUTH_OIDC_SECRET: 'a secret' }
  const [, port, apiPort] = await start(organisation).says(ready)
  const portal = (await ask(port)).env
  const api = (await ask(apiPort)).env
  const urls = (env) => Object.keys(env).filter((name) => name.startsWith('DATABASE_URL')).sort()
  assert.deepEqual(urls(portal), ['DATABASE_URL_IDENTITY'])
  assert.deepEqual(urls(api), ['DATABASE_URL_IDENTITY', 'DATABASE_URL_STAFF', 'DATABASE_URL_VISITOR', 'DATABASE_URL_WORKER'])
  assert.deepEqual(Object.keys(api).filter((name) => /^AUTH_|SECOND_FACTOR/.test(name)), [])
  assert.equal(portal.AUTH_OIDC_SECRET, 'a secret')
  assert.equal(portal.SECOND_FACTOR_KEY, readFileSync(join(clone, '.nianbao/second-factor-key'), 'utf8'))
  assert.equal(statSync(join(clone, '.nianbao/second-factor-key')).mode & 0o777, 0o600)
  assert.equal(portal.AUTH_SECRET, readFileSync(join(clone, '.nianbao/auth-secret'), 'utf8'))
  assert.equal(statSync(join(clone, '.nianbao/auth-secret')).mode & 0o777, 0o600)
  assert.deepEqual([portal.NODE_ENV, portal.API_URL, portal.PORTAL_ORIGIN], ['production', `http://127.0.0.1:${apiPort}`, `http://localhost:${port}`])
})

test('two starts at once end with one system, and the second says so and repeats the ready line', async () => {
  const both = [start(), start()]
  const lines = await Promise.all(both.map((one) => one.says(ready)))
  assert.equal(lines[0][0], lines[1][0])
  const second = both.find((one) => one.seen.text.includes('runs this clone already'))
  assert.equal(await second.gone, 0)
})

test('a taken port: the next free one, said plainly', async () => {
  const stranger = createServer().listen(18300, '127.0.0.1')
  const one = start()
  const [, port] = await one.says(ready)
  assert.equal(port, '18301')
  assert.match(one.seen.text, /port 18300 is taken: the portal is on 18301/)
  stranger.close()
})

test('whoever ends npm alone ends what npm started', async () => {
  const one = start({}, ['npm', 'start'])
  await one.says(ready)
  one.child.kill('SIGTERM')
  await one.says(/stopped/)
  await sleep(500)
})

test('after kill -9 of the start all it started ends by itself', async () => {
  const killed = start()
  await killed.says(ready)
  await killed.end('SIGKILL')
  const next = start()
  const [, port] = await next.says(ready)
  assert.equal(port, '18300')
})

test('after kill -9 of everything but what it started, the next start clears that away', async () => {
  const killed = start()
  const [, , apiPort] = await killed.says(ready)
  const { pid } = await ask(apiPort)
  const parent = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1])
  process.kill(parent, 'SIGKILL')
  await killed.gone
  process.kill(pid, 0)
  const next = start()
  const [, port, api] = await next.says(ready)
  assert.deepEqual([port, api], ['18300', '18400'])
  assert.match(next.seen.text, /left behind by an earlier start/)
})

test('when a part dies it is said, the rest is stopped and the exit is 1', async () => {
  const one = start()
  const [, port] = await one.says(ready)
  process.kill((await ask(port)).pid, 'SIGKILL')
  assert.equal(await one.gone, 1)
  assert.match(one.seen.text, /the portal ended \(SIGKILL\)[\s\S]*stopping the rest/)
})

test('when the database dies it is said, the rest is stopped, and the next start recovers', async () => {
  const one = start()
  await one.says(ready)
  process.kill(Number(readFileSync(join(clone, '.nianbao/postgres/data/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
  assert.equal(await one.gone, 1)
  assert.match(one.seen.text, /the database ended/)
  await start().says(ready)
})

test('a signal at any moment of a start stops it and leaves nothing behind', async () => {
  for (const moment of [50, 300, 700, 1_200, 2_000]) {
    const one = start()
    await sleep(moment)
    await one.end('SIGTERM')
    assert.deepEqual(await leftovers(), [], `after ${moment} ms`)
  }
  await start().says(ready)
})

test('a setting that cannot be meant is refused in one sentence', async () => {
  const one = start({ PORT: 'three' })
  assert.equal(await one.gone, 1)
  assert.match(one.seen.text, /PORT is "three": a number from 1 to 65535 is needed/)
})

test('a database that is given is used, through roles that it learns, and never gets the demo', async () => {
  await start({ NIANBAO_HOME: join(nest, 'lent') }).says(/database started on 127\.0\.0\.1:(\d+)/)
  const [, lentPort] = started[0].seen.text.match(/127\.0\.0\.1:(\d+)/)
  await started[0].says(ready)
  const { bootstrap } = JSON.parse(readFileSync(join(nest, 'lent/postgres/secrets.json'), 'utf8'))
  const admin = `postgres://bootstrap:${bootstrap}@127.0.0.1:${lentPort}`
  const make = join(clone, 'make.mjs')
  writeFileSync(make, `import pg from 'pg'; const c = new pg.Client(process.argv[2]); await c.connect(); await c.query('create database lent'); await c.end()`)
  execFileSync(process.execPath, [make, `${admin}/postgres`])
  const one = start({ DATABASE_URL: `${admin}/lent`, DEMO: '' })
  const [, port, apiPort] = await one.says(ready)
  assert.equal((await ask(port)).env.DEMO, '0')
  assert.match((await ask(apiPort)).env.DATABASE_URL_STAFF, /role%3Dstaff|role=staff/)
  assert.ok(!one.seen.text.includes(bootstrap))
})
