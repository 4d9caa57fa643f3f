import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, expect, it } from 'vitest'
import { plantDatabase, post } from '../fixtures/gate.ts'

const database = await plantDatabase()
const running = new Set<ChildProcess>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})
afterAll(() => database.drop())

const settings = {
  NODE_ENV: 'development', PORT: '0', HOST: '127.0.0.1',
  DATABASE_URL_STAFF: database.urls.staff, DATABASE_URL_VISITOR: database.urls.visitor, DATABASE_URL_IDENTITY: database.urls.identity,
}

function start(changes: Record<string, string> = {}) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url))], { env: { PATH: process.env.PATH, ...settings, ...changes } })
  running.add(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (said.out += String(chunk)))
  child.stderr.on('data', (chunk) => (said.err += String(chunk)))
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const listening = async () => {
    for (;;) {
      const address = /Server listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(said.out)?.[1]
      if (address) return address
      if (child.exitCode !== null) throw new Error(said.err)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return { child, said, ended, listening }
}

it('ends with one plain sentence when its port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const { ended, said } = start({ PORT: String(port) })
  expect([await ended, said.err.trim()]).toEqual([1, `Port ${port} is taken: stop what uses it, or set PORT.`])
  other.close()
})

it('ends with a sentence for each setting that is missing, and says no address', async () => {
  const { ended, said } = start({ DATABASE_URL_STAFF: '', NODE_ENV: 'production' })
  expect(await ended).toBe(1)
  expect(said.err).toContain('DATABASE_URL_STAFF')
  expect(said.err).toContain('NIANBAO_OPERATIONS')
  expect(said.err).not.toContain('postgres://')
})

it('answers what it has begun before it stops on SIGTERM, and takes nothing new', async () => {
  const { child, ended, listening } = start()
  const base = await listening()
  const owner = await database.as('owner').$client.connect()
  await owner.query('begin; lock table agency in access exclusive mode')
  const under = post(`${base}/graphql`, { query: '{ agency(code: "ST-A") { name } }' })
  await new Promise((resolve) => setTimeout(resolve, 300))
  child.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await fetch(`${base}/health`).then(({ status }) => status, () => 'refused')).toBe('refused')
  expect(child.exitCode).toBeNull()
  await owner.query('commit')
  owner.release()
  expect((await under).body).toEqual({ data: { agency: { name: '云岚县司法局' } } })
  expect(await ended).toBe(0)
})
