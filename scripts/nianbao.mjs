// nianbao parse FILE | check FILE…: runs on any Node >= 20 with nothing installed; installs silently if it must, then
// hands over to the app under the Node version of this house. Standard output belongs to the app alone.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = join(root, 'node_modules/.bin/node')
const isInstalled = () => existsSync(node) && existsSync(join(root, 'node_modules/.package-lock.json')) && existsSync(join(root, 'node_modules/@nianbao/report'))

function install() {
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const run = spawnSync(command, ['ci', '--no-audit', '--no-fund'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, shell: process.platform === 'win32' })
  if (run.status === 0 && isInstalled()) return true
  process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error ? `${run.error.message}\n` : ''}nianbao: 安装依赖失败，请在 ${root} 运行 npm ci / installing failed, run npm ci there\n`)
  return false
}

if (isInstalled() || install()) {
  const env = { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() }
  const run = spawnSync(node, [join(root, 'apps/cli/src/main.ts'), ...process.argv.slice(2)], { stdio: 'inherit', env })
  process.exitCode = run.status ?? 1
} else process.exitCode = 1
