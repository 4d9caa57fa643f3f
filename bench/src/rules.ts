/** How long the rules take on one report, in node and in a browser: node bench/src/rules.ts [SEED]. Without similarity; ends with 1 where a median is over its promise. */
import { createServer } from 'node:http'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { ruleCases } from './rule-cases.ts'
import { timeRules, type RuleTimes } from './time-rules.ts'

const promised = { arithmetic: 5, all: 20 }
const rounds = 20
const warmUp = 5
const seed = Number(process.argv[2] ?? Date.now() % 1e9)
const root = new URL('../../', import.meta.url)
const names = { imports: { '@nianbao/report': '/packages/report/src/index.ts', '@nianbao/report/places': '/packages/report/src/places/index.ts' } }

const quantile = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!
const load = () => loadavg().map((each) => each.toFixed(1)).join(' ')

/** The repository's own modules, their types taken out, for the browser of this machine alone. */
const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  if (path === '/') return void response.setHeader('content-type', 'text/html').end(`<script type="importmap">${JSON.stringify(names)}</script>`)
  try {
    const source = await readFile(fileURLToPath(new URL(`.${path}`, root)), 'utf8')
    response.setHeader('content-type', 'text/javascript').end(stripTypeScriptTypes(source))
  } catch {
    response.writeHead(404).end()
  }
})

async function inBrowser(cases: ReturnType<typeof ruleCases>): Promise<{ version: string; times: RuleTimes[] } | null> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
  if (!executablePath) return null
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const address = server.address()
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
    const times = await page.evaluate<RuleTimes[]>(`import('/bench/src/time-rules.ts').then(({ timeRules }) => timeRules(${JSON.stringify(cases)}, ${rounds}, ${warmUp}))`)
    return { version: browser.version(), times }
  } finally {
    await browser.close()
    server.close()
  }
}

function tell(where: string, times: readonly RuleTimes[]): boolean {
  console.log(`\n${where} (load ${load()}); milliseconds, median / 95 of 100`)
  console.log(`${'report'.padEnd(24)}${'arithmetic'.padStart(16)}${'all rules'.padStart(18)}${'findings'.padStart(12)}`)
  for (const { name, arithmetic, all, findings } of times) {
    const pair = (values: readonly number[]) => `${quantile(values, 0.5).toFixed(2)} / ${quantile(values, 0.95).toFixed(2)}`
    console.log(`${name.padEnd(24)}${pair(arithmetic).padStart(16)}${pair(all).padStart(18)}${String(Math.round(findings)).padStart(12)}`)
  }
  return times.every(({ arithmetic, all }) => quantile(arithmetic, 0.5) <= promised.arithmetic && quantile(all, 0.5) <= promised.all)
}

const cases = ruleCases(seed)
console.log(`seed ${seed}, ${cpus().length} cores; promised: arithmetic ${promised.arithmetic} ms, all rules ${promised.all} ms (similarity aside)`)
const kept = [tell(`node ${process.version}`, timeRules(cases, rounds, warmUp))]
const browsed = await inBrowser(cases)
if (browsed) kept.push(tell(`Chromium ${browsed.version}`, browsed.times))
else console.log('\nno Chromium on this machine: not measured in a browser')
if (kept.includes(false)) process.exitCode = 1
