// The browser that the stories run in: one that is here, else Debian's chromium with CJK fonts, else Playwright's own.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const cjkFonts = ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', '/usr/share/fonts/truetype/wqy', '/usr/share/fonts/opentype/noto-cjk']

/** Returns the browser's path, or null when Playwright's own is installed; throws one sentence when there is none to be had. */
export function browser(root) {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const debianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
  const here = known.find((path) => existsSync(path))
  if (here && (!debianRoot || cjkFonts.some((path) => existsSync(path)))) return here
  if (debianRoot) {
    console.log('· installing chromium and fonts-noto-cjk from Debian')
    const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
    if (apt('update', '-qq') && apt('install', '-y', '-qq', 'chromium', 'fonts-noto-cjk')) return '/usr/bin/chromium'
  }
  console.log('· installing Playwright’s own browser')
  const done = spawnSync(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], { stdio: 'inherit' })
  if (done.status === 0) return null
  throw new Error('No browser: install Chromium and set CHROMIUM_PATH to it.')
}
