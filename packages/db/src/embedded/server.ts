import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { program } from './binaries.ts'
import { pidFile } from './data-directory.ts'
import { occupants } from './occupants.ts'
import type { Place } from './place.ts'
import { answersAsPostgres, rememberedOrFree } from './port.ts'
import { plainEnvironment, run } from './run.ts'
import { writeWhole } from './write-whole.ts'

/** How long a server may take to replay its log after a crash. */
const longestRecovery = 300_000

/** How long processes may work in the data without a server that answers. */
const longestSilence = 30_000

/** Where a running server of ours answers. */
export interface Running {
  pid: number
  port: number
}

/** `up`: it lets us in · `wait`: it starts or stops · `no`: nobody there, or a stranger. */
async function knock(port: number, password: string, data: string): Promise<'up' | 'wait' | 'no'> {
  if (!(await answersAsPostgres(port))) return 'no'
  const client = new Client({ host: '127.0.0.1', port, user: 'bootstrap', password, database: 'postgres', connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ data: string }>(`select current_setting('data_directory') as data`)
    return rows[0]?.data === data ? 'up' : 'no'
  } catch (error) {
    return (error as { code?: string }).code === '57P03' ? 'wait' : 'no'
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * The server of this place if one runs, waiting while it comes up or goes down; else null, and no pid file is left behind.
 * A pid file is removed only when no process works in the data: after a kill the server's children need a moment to
 * notice, and a server that hangs is named, never replaced.
 */
export async function runningServer({ base }: Place, password: string): Promise<Running | null> {
  const data = join(base, 'data')
  const began = Date.now()
  for (;;) {
    const said = pidFile(base)
    const answer = said?.port ? await knock(said.port, password, data) : 'no'
    if (said && answer === 'up') return said
    const pids = answer === 'no' ? await occupants(data) : []
    if (pids === null) return null // The system cannot say: leave the pid file to Postgres' own judgement.
    if (answer === 'no' && pids.length === 0) break
    if (Date.now() - began > (answer === 'no' ? longestSilence : longestRecovery))
      throw new Error(`a database works in ${data} (processes ${pids.join(', ')}) but lets nobody in: end it and start again`)
    await sleep(100)
  }
  rmSync(join(data, 'postmaster.pid'), { force: true })
  return null
}

const logOf = (base: string) => join(base, 'server.log')

/** Opens the server's log for adding, after dropping one that grew beyond 8 MB or that another user left. */
function openLog(base: string): number {
  const log = logOf(base)
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 8_000_000) rmSync(log)
  try {
    return openSync(log, 'a', 0o600)
  } catch {
    rmSync(log, { force: true })
    return openSync(log, 'a', 0o600)
  }
}

/** A process group of its own, so that Ctrl-C reaches us and not the server: it is stopped last, when nobody needs it. */
function spawnServer({ base, binaries, account }: Place, port: number, settings: Record<string, string>): ChildProcess {
  const log = openLog(base)
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', ...settings }
  const args = ['-D', join(base, 'data'), '-p', `${port}`, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const child = spawn(program(binaries, 'postgres'), args, {
    cwd: process.platform === 'win32' ? undefined : '/',
    env: plainEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  closeSync(log)
  child.once('error', () => {})
  child.unref()
  return child
}

/** Starts the server and waits until it lets us in; a port that is taken under our eyes is given up for another. */
export async function launch(place: Place, password: string, settings: Record<string, string>): Promise<Running> {
  const portFile = join(place.base, 'port')
  for (let attempt = 1; ; attempt++) {
    const port = await rememberedOrFree(portFile)
    const logged = statSync(logOf(place.base), { throwIfNoEntry: false })?.size ?? 0
    const child = spawnServer(place, port, settings)
    const until = Date.now() + longestRecovery
    while (child.pid !== undefined && child.exitCode === null && child.signalCode === null && Date.now() < until) {
      if ((await knock(port, password, join(place.base, 'data'))) === 'up') {
        writeWhole(portFile, `${port}`)
        return { pid: child.pid, port }
      }
      await sleep(25)
    }
    const said = readFileSync(logOf(place.base)).subarray(logged).toString().trim()
    if (attempt === 5 || !/could not bind/i.test(said)) throw new Error(`the database did not start: ${said.split('\n').slice(-5).join(' · ')}`)
    rmSync(portFile, { force: true })
  }
}

/** Stops the server of this place and waits until it is gone; its data are safe on disk then. */
export async function shutDown({ base, binaries, account }: Place): Promise<void> {
  const said = pidFile(base)
  if (!said) return
  const { code, output } = await run(program(binaries, 'pg_ctl'), ['stop', '-D', join(base, 'data'), '-m', 'fast', '-w', '-t', '60'], account)
  if (code !== 0 && (await answersAsPostgres(said.port))) throw new Error(`the database did not stop: ${output.trim()}`)
}
