import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '@nianbao/db/embedded'
import { root } from '../installed.mjs'

const web = join(root, 'apps/web')
const stampFile = join(web, '.next/built-from')

/** The portal's operations by their hash: all that the API's staff endpoint answers in production. */
export const operationsFile = join(web, 'src/lib/graph/generated/persisted-documents.json')

/** Everything that the built portal is made of. */
const sources = ['apps/web/{src,messages,public}/**/*', 'apps/web/*.{ts,mjs,json}', 'packages/{report,db}/src/**/*.ts', 'package-lock.json']

function fingerprint() {
  const hash = createHash('sha256')
  for (const name of globSync(sources, { cwd: root }).sort()) {
    if (/\.test\.tsx?$|next-env\.d\.ts$/.test(name) || !statSync(join(root, name)).isFile()) continue
    hash.update(`${name}\0`).update(readFileSync(join(root, name)))
  }
  return hash.digest('hex')
}

const isBuilt = (from) => existsSync(join(web, '.next/BUILD_ID')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === from

/** Builds the portal when its sources changed since the last whole build; `run` runs a program to its end, into a log. */
export async function buildPortal(run, say) {
  mkdirSync(join(root, '.nianbao'), { recursive: true })
  await withLock(join(root, '.nianbao/build.lock'), async () => {
    const from = fingerprint()
    if (isBuilt(from)) return
    say('building the portal (once; about a minute)')
    const begun = Date.now()
    rmSync(stampFile, { force: true })
    await run('build', [join(root, 'node_modules/next/dist/bin/next'), 'build'], { cwd: web, env: { NODE_ENV: 'production' } })
    writeFileSync(stampFile, from)
    say(`portal built in ${Math.round((Date.now() - begun) / 1000)} s`)
  }, 900_000)
}
