// From whatever Node the machine has to the one that the house is written for.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { houseNode, root } from './installed.mjs'

const parent = process.ppid

/** npm's shell passes no signal on: who ends npm alone leaves us behind, which shows in a new parent. */
function whenOrphaned(act) {
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && act(), 500).unref()
}

/**
 * Runs a script of ours under the house's Node, with our input and output; answers its exit code. Signals are passed on,
 * and when this process is killed the script is told so by its channel closing.
 */
export function handOver(script, args) {
  return new Promise((resolve) => {
    // What is compiled once is kept, for this process and all that it starts: a later start is a good deal quicker.
    const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'), ...process.env }
    const child = spawn(houseNode, [join(root, script), ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    whenOrphaned(() => child.kill('SIGTERM'))
    child.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
