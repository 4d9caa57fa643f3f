// Installs what the lockfile says, one process at a time. A process of its own, so that the lock lives as long as npm
// does, even when whoever asked for it was ended meanwhile.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { underLock } from './install-lock.mjs'
import { houseNodeRuns, isInstalled, noteInstalled, root } from './installed.mjs'

// Without node_modules/.bin in the path: the Node in there goes away while npm works.
const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules')).join(delimiter)

const npm = (...args) =>
  spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', env: { ...process.env, PATH: path } }).status === 0

function installAll() {
  console.log('· installing what is missing (once; about a minute)')
  const begun = Date.now()
  // NODE_ENV=production or a saved setting would leave out what the portal is built with; the warnings of npm on an older
  // Node speak of programs that never run on it.
  const ci = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--ignore-scripts=false', '--loglevel=error']
  if (!npm(...ci) && !npm(...ci)) throw new Error('npm ci failed, see above; when the network is back, start again')
  if (!houseNodeRuns()) npm('rebuild', 'node', '--ignore-scripts=false')
  if (!houseNodeRuns()) throw new Error('npm installed everything but the Node binary (package "node"): this system is not one that it is made for')
  noteInstalled()
  console.log(`  installed in ${Math.round((Date.now() - begun) / 1000)} s`)
}

try {
  mkdirSync(join(root, '.nianbao'), { recursive: true })
  underLock(join(root, '.nianbao/install.lock'), () => isInstalled() || installAll(), (pid) => console.log(`· process ${pid} is installing already; waiting for it`))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
