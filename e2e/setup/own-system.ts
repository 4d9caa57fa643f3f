import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { TestDatabase } from '@nianbao/db/testing'

const root = fileURLToPath(new URL('../..', import.meta.url))
// A run that is cut short leaves no program behind.
const living = new Set<ChildProcess>()
process.on('exit', () => living.forEach((child) => child.kill('SIGKILL')))

/** A port of loopback that nobody has at this moment. */
export async function anyPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A program of a story's own: it can be ended and begun again at the same address. */
export interface OwnProgram {
  begin(): Promise<void>
  end(): Promise<void>
}

function program(args: string[], cwd: string, env: Record<string, string>, address: string): OwnProgram {
  let child: ChildProcess | undefined
  return {
    async begin() {
      const { PATH = '', HOME = '', DIST_DIR = '' } = process.env
      let words = ''
      const own = spawn(process.execPath, args, { cwd: `${root}${cwd}`, env: { PATH, HOME, DIST_DIR, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
      child = own
      living.add(own)
      own.once('exit', () => living.delete(own))
      for (const stream of [own.stdout, own.stderr]) stream.on('data', (chunk) => (words += chunk))
      for (let tries = 0; tries < 600; tries++) {
        if (own.exitCode !== null) break
        const status = await fetch(address, { redirect: 'manual' }).then((answer) => answer.status, () => 599)
        if (status < 500) return
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      own.kill('SIGKILL')
      throw new Error(`${cwd} did not come up at ${address}\n${words}`)
    },
    async end() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

/** An API and a portal of a story's own over a database of its own, from the build that is there; `more` is added to the portal's settings. */
export async function ownSystem(database: TestDatabase, more: Record<string, string>): Promise<{ origin: string; api: OwnProgram; portal: OwnProgram }> {
  const [port, apiPort] = [await anyPort(), await anyPort()]
  const origin = `http://localhost:${port}`
  const mode = { PORTAL_ORIGIN: origin, DATABASE_URL_IDENTITY: database.urls.identity }
  const operations = `${root}apps/web/src/lib/graph/generated/persisted-documents.json`
  const databases = { DATABASE_URL_STAFF: database.urls.staff, DATABASE_URL_VISITOR: database.urls.visitor }
  return {
    origin,
    api: program([`${root}apps/api/src/main.ts`], 'apps/api', { ...mode, ...databases, PORT: `${apiPort}`, HOST: '127.0.0.1', NIANBAO_OPERATIONS: operations, LOG_LEVEL: 'error' }, `http://127.0.0.1:${apiPort}/health`),
    portal: program(
      [`${root}node_modules/next/dist/bin/next`, 'start', '-H', '127.0.0.1', '-p', `${port}`], 'apps/web',
      { ...mode, PORT: `${port}`, API_URL: `http://127.0.0.1:${apiPort}`, AUTH_SECRET: 'for this story alone, in a database that is dropped', ...more },
      `http://127.0.0.1:${port}/zh-CN`,
    ),
  }
}
