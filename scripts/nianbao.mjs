// nianbao check | parse | convert | verify FILE…: runs on any Node >= 20 with nothing installed; installs silently if it must,
// then hands over to the app under the Node of this house. Standard output belongs to the app alone.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { install } from './install.mjs'
import { houseNode, root } from './installed.mjs'

// `npm run -s` silences the npm that it starts, too: a failed install would say nothing at all.
if (process.env.npm_config_loglevel === 'silent') process.env.npm_config_loglevel = 'error'

try {
  install({ quiet: true })
  const env = { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd(), NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/nianbao-cli') }
  const run = spawn(houseNode, [join(root, 'apps/cli/src/main.ts'), ...process.argv.slice(2)], { stdio: 'inherit', env })
  // Whoever ends this means the app, which says how far it came; this waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal))
  run.on('exit', (code, signal) => { process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0) })
  run.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
