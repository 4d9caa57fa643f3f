// nianbao parse FILE | check FILE…: runs on any Node >= 20 with nothing installed; installs silently if it must, then
// hands over to the app under the Node of this house. Standard output belongs to the app alone.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { install } from './install.mjs'
import { houseNode, root } from './installed.mjs'

// `npm run -s` silences the npm that it starts, too: a failed install would say nothing at all.
if (process.env.npm_config_loglevel === 'silent') process.env.npm_config_loglevel = 'error'

try {
  install({ quiet: true })
  const env = { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() }
  const run = spawnSync(houseNode, [join(root, 'apps/cli/src/main.ts'), ...process.argv.slice(2)], { stdio: 'inherit', env })
  process.exitCode = run.status ?? 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
