import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const scripts = fileURLToPath(new URL('.', import.meta.url))
const nests = []
let clone

/** A clone whose lockfile asks for one package, "node", which lies beside it: npm needs no network, and takes a second. */
beforeEach(() => {
  clone = join(mkdtempSync(join(tmpdir(), 'nianbao-install-')), 'my clone')
  nests.push(join(clone, '..'))
  mkdirSync(join(clone, 'scripts'), { recursive: true })
  for (const name of ['install.mjs', 'install-once.mjs', 'install-lock.mjs', 'installed.mjs']) cpSync(join(scripts, name), join(clone, 'scripts', name))
  mkdirSync(join(clone, 'vendor/node/bin'), { recursive: true })
  writeFileSync(join(clone, 'vendor/node/bin/node'), `#!/bin/sh\nexec "${process.execPath}" "$@"\n`, { mode: 0o755 })
  const postinstall = 'node -e "require(\'fs\').appendFileSync(\'installs\', \'x\'); setTimeout(() => {}, Number(process.env.SLOWLY || 0))"'
  writeFileSync(join(clone, 'vendor/node/package.json'), JSON.stringify({ name: 'node', version: '24.0.0', bin: { node: 'bin/node' }, scripts: { postinstall } }))
  writeFileSync(join(clone, 'package.json'), JSON.stringify({ name: 'clone', version: '1.0.0', type: 'module', dependencies: { node: 'file:vendor/node' } }))
  execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], { cwd: clone, stdio: 'ignore' })
  writeFileSync(join(clone, 'go.mjs'), `import { install } from './scripts/install.mjs'\ninstall({ quiet: process.argv[2] === 'quiet' })\nconsole.log('whole')\n`)
})
after(() => nests.forEach((nest) => rmSync(nest, { recursive: true, force: true })))

const go = (...args) => spawnSync(process.execPath, [join(clone, 'go.mjs'), ...args], { cwd: tmpdir(), encoding: 'utf8' })
const installs = () => (existsSync(join(clone, 'vendor/node/installs')) ? readFileSync(join(clone, 'vendor/node/installs'), 'utf8').length : 0)

test('what is missing is installed once, and quietly on demand', () => {
  assert.equal(go('quiet').stdout, 'whole\n')
  assert.equal(go().stdout, 'whole\n')
  assert.equal(installs(), 1)
})

test('an install that was killed half-way is made whole by the next command', async () => {
  const killed = spawn(process.execPath, [join(clone, 'go.mjs')], { env: { ...process.env, SLOWLY: '60000' }, detached: true, stdio: 'ignore' })
  while (installs() === 0) await sleep(50)
  process.kill(-killed.pid, 'SIGKILL')
  await once(killed, 'exit')
  const next = go()
  assert.match(next.stdout, /installing what is missing[\s\S]*whole\n$/)
  assert.equal(installs(), 2)
})

test('a lockfile that changed is installed anew', () => {
  go()
  const lockfile = join(clone, 'package-lock.json')
  rmSync(join(clone, 'node_modules/.package-lock.json'))
  writeFileSync(lockfile, `${readFileSync(lockfile, 'utf8')}\n`)
  assert.match(go().stdout, /installing what is missing/)
})

test('a workspace whose own packages are gone is made whole again, whatever the stamp says', () => {
  const room = join(clone, 'packages/room')
  for (const version of [1, 2]) {
    mkdirSync(join(clone, `vendor/thing-${version}`), { recursive: true })
    writeFileSync(join(clone, `vendor/thing-${version}/package.json`), JSON.stringify({ name: 'thing', version: `${version}.0.0` }))
    // Packed, as from a registry: a folder would be linked to, and be no package of the lockfile's.
    execFileSync('npm', ['pack', `./thing-${version}`, '--silent'], { cwd: join(clone, 'vendor'), stdio: 'ignore' })
  }
  mkdirSync(room, { recursive: true })
  writeFileSync(join(room, 'package.json'), JSON.stringify({ name: 'room', version: '1.0.0', dependencies: { thing: 'file:../../vendor/thing-2.0.0.tgz' } }))
  writeFileSync(join(clone, 'package.json'), JSON.stringify({
    name: 'clone', version: '1.0.0', type: 'module', workspaces: ['packages/*'], dependencies: { node: 'file:vendor/node', thing: 'file:vendor/thing-1.0.0.tgz' },
  }))
  execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], { cwd: clone, stdio: 'ignore' })
  go()
  assert.equal(go().stdout, 'whole\n')
  assert.ok(existsSync(join(room, 'node_modules/thing/package.json')))
  rmSync(join(room, 'node_modules'), { recursive: true })
  assert.match(go().stdout, /installing what is missing[\s\S]*whole\n$/)
  assert.ok(existsSync(join(room, 'node_modules/thing/package.json')))
})

test('what npm installed by hand is taken as it is', () => {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: clone, stdio: 'ignore' })
  assert.equal(go().stdout, 'whole\n')
  assert.equal(installs(), 1)
})

test('two at once install once, and the second says whom it waits for', async () => {
  const both = [0, 1].map(() => {
    const child = spawn(process.execPath, [join(clone, 'go.mjs')], { env: { ...process.env, SLOWLY: '1500' }, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    child.stdout.on('data', (chunk) => (text += chunk))
    return once(child, 'close').then(() => text)
  })
  const texts = await Promise.all(both)
  assert.ok(texts.every((text) => text.endsWith('whole\n')))
  assert.equal(texts.filter((text) => /process \d+ is installing already/.test(text)).length, 1)
  assert.equal(installs(), 1)
})

test('when whoever asked is ended, npm goes on and the next command waits for it', async () => {
  const asked = spawn(process.execPath, [join(clone, 'go.mjs')], { env: { ...process.env, SLOWLY: '2000' }, stdio: 'ignore' })
  while (installs() === 0) await sleep(50)
  asked.kill('SIGTERM')
  await once(asked, 'exit')
  assert.match(go().stdout, /is installing already[\s\S]*whole/)
  assert.equal(installs(), 1)
})

test('a Node that does not run here is said, not met later', () => {
  writeFileSync(join(clone, 'vendor/node/bin/node'), `#!/bin/sh\n[ "$1" = --version ] && exit 1\nexec "${process.execPath}" "$@"\n`, { mode: 0o755 })
  assert.match(go('quiet').stderr, /everything but the Node binary/)
})

test('an install that cannot succeed says so in one sentence, with what npm said', () => {
  writeFileSync(join(clone, 'package.json'), JSON.stringify({ name: 'clone', version: '1.0.0', dependencies: { node: 'file:vendor/node', other: '1.0.0' } }))
  const failed = go('quiet')
  assert.notEqual(failed.status, 0)
  assert.match(failed.stderr, /npm ci failed[\s\S]*the install did not succeed/)
})
