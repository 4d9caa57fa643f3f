import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { processMark, stillRuns } from '@nianbao/db/embedded'

// What only the start itself may know: a child gets what it needs and nothing beside.
const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|DATABASE_URL|AUTH_|SECOND_FACTOR_KEY$|NODE_ENV$|NODE_CHANNEL|PORT$|HOST$|API_PORT$|DEMO$)/.test(name))

/** A signal to a child and all that it started: each leads a group of its own, so that Ctrl-C reaches us alone. */
function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // Gone already.
  }
}

async function end(pid, isGone) {
  signalGroup(pid, 'SIGTERM')
  for (let waited = 0; waited < 10_000 && !isGone(); waited += 50) await sleep(50)
  signalGroup(pid, 'SIGKILL')
}

/** The programs of one start: their logs, their deaths and their end. */
export function nursery(home, { aloud }) {
  const logs = join(home, 'logs')
  const listFile = join(home, 'children.json')
  const living = new Map()
  mkdirSync(logs, { recursive: true })

  const note = () => writeFileSync(listFile, JSON.stringify([...living.values()].map(({ mark }) => mark)))
  const lastWords = (name) => {
    const log = join(logs, `${name}.log`)
    return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-20).join('\n') : ''
  }

  /** Starts a Node program; `gone` answers its exit code. Its output goes to logs/NAME.log, or to the terminal when aloud. */
  function start(name, args, { cwd, env = {} }) {
    const log = aloud ? 'pipe' : openSync(join(logs, `${name}.log`), 'w', 0o600)
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', log, log],
      detached: process.platform !== 'win32',
    })
    if (!aloud) closeSync(log)
    else for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', (line) => console.log(`${name} │ ${line}`))
    const gone = new Promise((resolve) => {
      child.once('error', () => resolve(-1))
      child.once('exit', (code, signal) => resolve(signal ?? code))
    })
    living.set(name, { pid: child.pid, mark: processMark(child.pid ?? 0) })
    note()
    const left = gone.then((code) => {
      living.delete(name)
      note()
      return code
    })
    return { name, gone: left }
  }

  return {
    start,
    lastWords,
    /** Runs a Node program to its end; throws its last words when it fails. */
    async run(name, args, options) {
      const code = await start(name, args, options).gone
      if (code !== 0) throw new Error(`${name} failed (${code}):\n${lastWords(name)}`)
    },
    /** Ends everything that was started here, the last first. */
    async stop() {
      for (const [name, { pid }] of [...living].reverse()) await end(pid, () => !living.has(name))
      rmSync(listFile, { force: true })
    },
    /** Ends what an earlier start left behind when it was killed. */
    async clearRemains(say) {
      const marks = existsSync(listFile) ? JSON.parse(readFileSync(listFile, 'utf8')) : []
      for (const mark of marks.filter((one) => one && stillRuns(one))) {
        const pid = Number.parseInt(mark, 10)
        say(`ending process ${pid}, left behind by an earlier start that was killed`)
        await end(pid, () => !stillRuns(mark))
      }
      rmSync(listFile, { force: true })
    },
  }
}
