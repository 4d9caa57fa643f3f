// The first step of every command of this clone, on any Node >= 20.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isInstalled, root } from './installed.mjs'

/** Installs what is missing; says nothing at all when `quiet` unless it fails. Throws one sentence. */
export function install({ quiet = false } = {}) {
  if (Number.parseInt(process.versions.node, 10) < 20) throw new Error(`Node 20 or later is needed, this is ${process.versions.node}`)
  if (isInstalled()) return
  const done = spawnSync(process.execPath, [join(root, 'scripts/install-once.mjs')], { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', encoding: 'utf8' })
  if (done.status === 0) return
  if (quiet) process.stderr.write(`${done.stdout}${done.stderr}`)
  throw new Error(done.signal ? 'the install was interrupted; start again and it goes on' : 'the install did not succeed')
}
