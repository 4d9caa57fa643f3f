// npm test: installs what is missing, then walls, lint, types, generated files, unit, database, subgraph, API and
// browser tests. Every step adds what really ran; the last line is "N passed, N failed". Runs on any Node >= 20.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
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

/**
 * Runs one step; `count` reads what ran from its exit and output. A step that breaks off counts as failed. Its lines come as
 * they are said, behind the word to `show`, or else when it has failed.
 */
async function step(name, command, args, count, { cwd = root, env = {}, show } = {}) {
  console.log(`▶ ${name}`)
  const begun = Date.now()
  const run = spawn(command, args, { cwd, env: { ...environment(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [run.stdout, run.stderr]) createInterface({ input: stream }).on('line', (line) => (show === undefined ? (output += `${line}\n`) : console.log(`${show}${line}`)))
  const [status] = await once(run, 'close')
  const figures = count(status ?? 1, output)
  if (status !== 0 && !figures.failed) figures.failed = 1
  if (figures.failed && output) console.log(output.slice(-20_000))
  add(name, figures, (Date.now() - begun) / 1000)
}

/** Does these two at a time, each as soon as one before it is done. */
async function twoAtATime(jobs) {
  const waiting = jobs.values()
  await Promise.all([1, 2].map(async () => {
    for (const job of waiting) await job()
  }))
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

/** The JSON that a room's vitest left behind; a room that ran nothing is a failure. */
const vitest = (dir) => () => {
  const file = join(dir, '.vitest.json')
  if (!existsSync(file)) return { failed: 1 }
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, testResults } = JSON.parse(readFileSync(file, 'utf8'))
  // A file that could not be loaded has no failed test of its own.
  const notLoaded = testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length
  return { passed, failed: numFailedTests + notLoaded, skipped }
}

/** Those that take minutes, the longest first: begun last, one of them would be alone at the end. */
const longest = ['api', 'db', 'documents', 'report', 'scripts']
const begins = (name) => (longest.includes(name) ? longest.indexOf(name) : longest.length)

/** The tests of every room, and those of the scripts, which wait more than they work. */
function testRooms() {
  const jobs = rooms.map((dir) => ({ name: basename(dir), run: () => {
    rmSync(join(dir, '.vitest.json'), { force: true })
    return step(`tests of ${basename(dir)}`, bin('vitest'), ['run', '--reporter=dot', '--reporter=json', '--outputFile.json=.vitest.json'], vitest(dir), { cwd: dir, env: { CI: '1' }, show: `${basename(dir)}│ ` })
  } }))
  jobs.push({ name: 'scripts', run: () => step('starting and installing', node(), ['--test', '--test-concurrency=1', '--test-timeout=300000', 'scripts/**/*.test.mjs'], nodeTests) })
  return twoAtATime(jobs.toSorted((one, other) => begins(one.name) - begins(other.name)).map(({ run }) => run))
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

async function main() {
  const begun = Date.now()
  install()

  await step('walls', node(), ['scripts/walls.mjs'], ownLine)
  await step('lint and types', bin('turbo'), ['run', 'lint', 'typecheck', '--continue', '--output-logs=errors-only', '--concurrency=2'], turboTasks)

  const before = fingerprint()
  await step('generated files are fresh', bin('turbo'), ['run', 'generate', '--output-logs=errors-only', '--concurrency=1'], (status) => {
    const fresh = status === 0 && fingerprint() === before
    if (!fresh) console.log('Generated files differ from what is committed: commit what `npm run generate` wrote.')
    return { passed: fresh ? 1 : 0, failed: fresh ? 0 : 1 }
  })

  await testRooms()

  rmSync(storyReport, { force: true })
  const chromium = browser(root)
  // Two files at a time, each at a system of its own: a browser waits more than it works.
  await step('stories in the browser', bin('playwright'), ['test', '--workers=2'], playwright, {
    cwd: join(root, 'e2e'), show: '', env: { CI: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: storyReport, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
  })

  console.log(`in ${((Date.now() - begun) / 60_000).toFixed(1)} minutes${total.skipped ? `; ${total.skipped} skipped` : ''}`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  total.failed += 1
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
