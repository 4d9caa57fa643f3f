import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sha256 } from './sha256.ts'
import type { World } from './world.ts'

/** The real API in a process of its own, in production mode. */
export interface Api {
  /** Posts a document and reads the whole answer. */
  ask(endpoint: 'public' | 'staff', document: string, variables: Record<string, unknown>): Promise<{ data: Record<string, never>; errors?: unknown }>
  stop(): Promise<void>
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

/** Starts it over the world's database, knowing these documents as the portal's own; kept connections, JSON both ways. */
export async function startApi({ database, token }: World, documents: readonly string[]): Promise<Api> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'))
  const operations = join(folder, 'operations.json')
  writeFileSync(operations, JSON.stringify(Object.fromEntries(documents.map((document) => [sha256(document), document]))))
  const port = await freePort()
  const { staff, visitor, identity } = database.urls
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../apps/api/src/main.ts', import.meta.url))], {
    // Its log goes nowhere, but it is written: what is measured is the API as it runs.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), NIANBAO_OPERATIONS: operations,
      DATABASE_URL_STAFF: staff, DATABASE_URL_VISITOR: visitor, DATABASE_URL_IDENTITY: identity,
    },
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })

  const send = (path: string, body: string, headers: Record<string, string>) =>
    new Promise<string>((resolve, reject) => {
      const post = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).once('end', () => resolve(Buffer.concat(chunks).toString('utf8'))).once('error', reject)
      })
      post.once('error', reject).end(body)
    })

  for (let tries = 0; ; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/health`).then(({ ok }) => ok, () => false)
    if (up) break
    if (child.exitCode !== null || tries > 300) throw new Error('the API did not start')
    await setTimeout(100)
  }
  return {
    ask: async (endpoint, document, variables) => {
      const asked = { variables, query: document }
      const answer = endpoint === 'public' ? await send('/graphql', JSON.stringify(asked), {})
        : await send('/staff/graphql', JSON.stringify(asked), { authorization: `Bearer ${token}` })
      return JSON.parse(answer) as Awaited<ReturnType<Api['ask']>>
    },
    stop: async () => {
      agent.destroy()
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}
