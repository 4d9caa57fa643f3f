// npm test: installs what is missing, then walls, lint, types, generated files, unit, database, subgraph, API and
// browser tests. Every step adds what really ran; the last line is "N passed, N failed". Runs on any Node >= 20.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browser } from './browser.mjs'
import { install } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const total = { passed: 0, failed: 0, skipped: 0 }

function add(name, { passed = 0, failed = 0, skipped = 0 }, seconds) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  console.log(`── ${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds.toFixed(0)} s)\n`)
}

const environment = () => ({ ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' })

/** Runs one step; `count` reads what ran from its exit and output. A step that breaks off counts as failed. */
function step(name, command, args, count, options = {}) {
  console.log(`▶ ${name}`)
  const begun = Date.now()
  const env = { ...environment(), ...options.env }
  const run = spawnSync(command, args, { cwd: options.cwd ?? root, env, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'] })
  const output = `${run.stdout ?? ''}${run.stderr ?? ''}`
  const figures = count(run.status ?? 1, output)
  if (run.status !== 0 && !figures.failed) figures.failed = 1
  if (figures.failed && output) console.log(output.slice(-20_000))
  add(name, figures, (Date.now() - begun) / 1000)
}

const node = () => join(root, 'node_modules/.bin/node')
const bin = (name) => join(root, 'node_modules/.bin', name)

/** "N passed, N failed" in the output of a script of ours. */
const ownLine = (_, output) => {
  const [, passed, failed] = output.match(/(\d+) passed, (\d+) failed/) ?? [null, 0, 1]
  return { passed: Number(passed), failed: Number(failed) }
}

/** Turborepo's "Tasks: 14 successful, 14 total". */
const turboTasks = (_, output) => {
  const [, successful, all] = output.match(/Tasks:\s+(\d+) successful, (\d+) total/) ?? [null, 0, 1]
  return { passed: Number(successful), failed: Number(all) - Number(successful) }
}

/** Node's own runner: "ℹ pass 14", "ℹ fail 0". */
const nodeTests = (_, output) => {
  const figure = (word) => Number(output.match(new RegExp(`^(?:#|ℹ) ${word} (\\d+)`, 'm'))?.[1] ?? 0)
  return { passed: figure('pass'), failed: figure('fail') + figure('cancelled'), skipped: figure('skipped') }
}

const rooms = ['packages', 'apps'].flatMap((dir) => readdirSync(join(root, dir)).map((name) => join(root, dir, name))).filter((dir) => existsSync(join(dir, 'package.json')))

/** The JSON that each room's vitest left behind; a room that ran nothing is a failure. */
const vitest = () => {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const dir of rooms) {
    const file = join(dir, '.vitest.json')
    if (!existsSync(file)) {
      console.log(`${dir}: its tests did not run to the end`)
      sum.failed += 1
      continue
    }
    const result = JSON.parse(readFileSync(file, 'utf8'))
    console.log(`  ${dir.slice(root.length)}: ${result.numPassedTests} passed, ${result.numFailedTests} failed, ${result.numPendingTests} skipped`)
    sum.passed += result.numPassedTests
    sum.failed += result.numFailedTests
    // A file that could not be loaded has no failed test of its own.
    sum.failed += result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
    sum.skipped += result.numPendingTests
  }
  return sum
}

const storyReport = join(root, 'e2e/.playwright.json')

const generated = ['docs', 'packages/schema', 'apps/web/src/lib/graph'].map((dir) => join(root, dir))
function fingerprint() {
  const hash = createHash('sha256')
  for (const dir of generated)
    for (const name of existsSync(dir) ? readdirSync(dir, { recursive: true }).map(String).toSorted() : [])
      if (/\.(graphql|json|md|ts)$/.test(name) && !name.includes('node_modules')) {
        const path = join(dir, name)
        hash.update(name).update(readFileSync(path))
      }
  return hash.digest('hex')
}

/** Playwright's own count. A story that passed only when it was tried again has failed. */
const playwright = (status) => {
  if (!existsSync(storyReport)) return { failed: 1 }
  const { stats } = JSON.parse(readFileSync(storyReport, 'utf8'))
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: status !== 0 && failed === 0 ? 1 : failed, skipped: stats.skipped }
}

function main() {
  const begun = Date.now()
  install()
  for (const dir of rooms) rmSync(join(dir, '.vitest.json'), { force: true })

  step('walls', node(), ['scripts/walls.mjs'], ownLine)
  step('lint and types', bin('turbo'), ['run', 'lint', 'typecheck', '--continue', '--output-logs=errors-only', '--concurrency=2'], turboTasks)

  const before = fingerprint()
  step('generated files are fresh', bin('turbo'), ['run', 'generate', '--output-logs=errors-only', '--concurrency=1'], (status) => {
    const fresh = status === 0 && fingerprint() === before
    if (!fresh) console.log('Generated files differ from what is committed: commit what `npm run generate` wrote.')
    return { passed: fresh ? 1 : 0, failed: fresh ? 0 : 1 }
  })

  step('unit, database, subgraph and API tests', bin('turbo'), ['run', 'test', '--continue', '--concurrency=2', '--output-logs=full', '--', '--reporter=dot', '--reporter=json', '--outputFile.json=.vitest.json'], vitest, { env: { CI: '1' }, show: true })

  step('starting and installing', node(), ['--test', '--test-concurrency=1', '--test-timeout=300000', 'scripts/**/*.test.mjs'], nodeTests)

  rmSync(storyReport, { force: true })
  const chromium = browser(root)
  // Two files at a time, each at a system of its own: a browser waits more than it works.
  step('stories in the browser', bin('playwright'), ['test', '--workers=2'], playwright, {
    cwd: join(root, 'e2e'), show: true, env: { CI: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: storyReport, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
  })

  console.log(`in ${((Date.now() - begun) / 60_000).toFixed(1)} minutes${total.skipped ? `; ${total.skipped} skipped` : ''}`)
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  total.failed += 1
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
