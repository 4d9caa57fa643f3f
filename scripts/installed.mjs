// Is what package-lock.json asks for installed, whole? And which Node runs the house. For any Node >= 20.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
// Inside node_modules: `npm ci` begins by removing it all, so an interrupted one leaves no stamp.
const stampFile = join(modules, '.installed-from')

const stamp = () => createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).update(`${process.platform} ${process.arch}`).digest('hex')

/** The path of the Node that the lockfile installs, whatever Node the machine has. */
export const houseNode = join(modules, ...(process.platform === 'win32' ? ['node', 'bin', 'node.exe'] : ['.bin', 'node']))

const runs = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0

const wantedPackages = () => Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages)
const isNeeded = (wanted) => !wanted.link && !wanted.optional && !wanted.devOptional && !wanted.peer

/** A workspace may have packages of its own beside the common ones: these lie outside of what the stamp vouches for. */
const workspacesHaveTheirOwn = () => wantedPackages()
  .filter(([path, wanted]) => path.includes('/node_modules/') && !path.startsWith('node_modules/') && isNeeded(wanted))
  .every(([path]) => existsSync(join(root, path, 'package.json')))

/** Somebody ran npm by hand: its own record, written when it was done, must hold every package of the lockfile. */
function npmSaysWhole() {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const there = JSON.parse(readFileSync(record, 'utf8')).packages
  return wantedPackages()
    .filter(([path, wanted]) => path.includes('node_modules/') && isNeeded(wanted))
    .every(([path, wanted]) => there[path]?.version === wanted.version)
}

/** Notes that the install is whole. */
export const noteInstalled = () => writeFileSync(stampFile, stamp())

/** True when everything is there; a whole install that npm made by hand is noted as such. */
export function isInstalled() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) return existsSync(houseNode) && workspacesHaveTheirOwn()
  if (!npmSaysWhole() || !workspacesHaveTheirOwn() || !runs(houseNode)) return false
  try {
    noteInstalled()
  } catch {
    // A clone that we may only read: look again next time.
  }
  return true
}

/** Does the house's Node run here? */
export const houseNodeRuns = () => existsSync(houseNode) && runs(houseNode)
