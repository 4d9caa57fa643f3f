import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recogniseDocument } from '@nianbao/report'
import { hashOfStated, readDocument } from '@nianbao/documents/inside'
import { fileKinds as kinds } from '@nianbao/documents/write'
import type { ReportJson } from '@nianbao/documents/write'
import { haltAt, nianbao, start } from '../fixtures/program.ts'
import { editionOf, putReport, sample } from '../fixtures/reports.ts'
import { convertReport } from './convert-report.ts'
import { findInputs } from './find-inputs.ts'
import { fileKinds } from './task.ts'
import type { FileKind } from './task.ts'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-convert-'))
afterAll(() => rmSync(folder, { recursive: true }))
const here = (...names: string[]) => join(folder, ...names)

beforeAll(async () => {
  await putReport(here('in'), '县/云岚.docx', '云岚县司法局', 2024)
  await putReport(here('in'), '青禾.docx', '青禾县司法局', 2024)
  cpSync(sample.path, here('in', '青禾.txt'))
})

test.concurrent('a folder of reports is converted in folders and under names as they were; two of the same name keep their endings', async () => {
  const { code, out, said } = await nianbao(['convert', '--to', 'csv', 'in', '--out', 'all'], folder)
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(said).toMatch(/共 3 份：写出 3，其中有留空的 0；未写出 0/)
  expect(readdirSync(here('all'), { recursive: true }).map(String).filter((name) => !name.includes('.nianbao')).toSorted()).toEqual(['县', '县/云岚.csv', '青禾.docx.csv', '青禾.txt.csv'].toSorted())
})

/** What becomes of the bytes in another format, and what is said of it, by the work of a worker alone. */
async function converted(bytes: Uint8Array, to: FileKind, draft = false) {
  const { document } = await readDocument(bytes)
  return convertReport({ document, report: recogniseDocument(document), source: { name: '云岚.docx', sha256: 'ab'.repeat(32) }, to, draft })
}
/** The same JSON with the hash that it has. */
async function hashed(json: Uint8Array): Promise<Uint8Array> {
  const report = asJson(json)
  return Buffer.from(`${JSON.stringify({ ...report, hash: hashOfStated(report) }, null, 2)}\n`)
}
const asJson = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString()) as ReportJson

test.each(fileKinds)('a report becomes %s and says the same, and what is no draft does not become one', async (to) => {
  const written = editionOf('云岚县司法局', 2024)
  const { bytes, ...said } = await converted(readFileSync(here('in', '县', '云岚.docx')), to)
  expect(said).toEqual({ untold: [], gaps: [], unsure: [], leftOut: 0, altered: false })
  const { document } = await readDocument(bytes)
  const read = recogniseDocument(document)
  expect(read).toMatchObject({ title: written.title, closing: written.closing })
  expect(Object.fromEntries(Object.entries(read.cells).map(([id, { value }]) => [id, value]))).toEqual(Object.fromEntries(Object.entries(written.cells).map(([id, { value }]) => [id, value])))
  expect(document.draft).toBeUndefined()
})

test.each(fileKinds)('the draft mark goes from %s into every other format', async (from) => {
  const draft = await kinds[from].write({ ...editionOf('云岚县司法局', 2024), draft: true })
  const [docx, json] = [await converted(draft, 'docx'), await converted(draft, 'json')]
  for (const { bytes } of [docx, json]) expect((await readDocument(bytes)).document.draft).toBe(true)
  expect(asJson(json.bytes)).toMatchObject({ status: 'draft', edition: null, publishedAt: null, hash: null })
})

test('the JSON of a published edition comes out as it went in, unless it is to be a draft', async () => {
  const published = { ...editionOf('云岚县司法局', 2024), agency: { name: '云岚县司法局', code: 'YL-SFJ' }, edition: 2, publishedAt: new Date('2025-02-01T03:04:05Z'), number: '2024-00017', hash: 'ab'.repeat(32), reason: '更正表三。', closing: ['云岚县司法局', '2025年1月'] }
  const bytes = await hashed(await kinds.json.write({ ...published, narrative: { ...published.narrative, overview: ['12', '一、总体情况', '甲\n乙'] } }))
  expect(Buffer.from((await converted(bytes, 'json')).bytes).toString()).toBe(Buffer.from(bytes).toString())
  expect(asJson((await converted(bytes, 'json', true)).bytes)).toMatchObject({ status: 'draft', agency: { code: 'YL-SFJ' }, edition: null, hash: null })
})

test('a published edition whose JSON somebody has changed is converted as none, and that is said', async () => {
  const published = { ...editionOf('云岚县司法局', 2024), edition: 2, publishedAt: new Date('2025-02-01T03:04:05Z'), number: '2024-00017', hash: 'ab'.repeat(32) }
  const changed = { ...asJson(await hashed(await kinds.json.write(published))), title: '云岚县司法局2024年政府信息公开年报' }
  mkdirSync(here('altered'))
  writeFileSync(here('altered', '云岚.json'), JSON.stringify(changed))
  const { code, said } = await nianbao(['convert', '--to', 'json', 'altered', '--out', 'from-altered', '--jobs', '1'], folder)
  expect(said).toMatch(/云岚\.json：原文件自称已公开，但内容与其中载明的哈希值不符/)
  expect(code).toBe(0)
  expect(asJson(readFileSync(here('from-altered', '云岚.json')))).toMatchObject({ status: 'converted', edition: null, publishedAt: null, number: null, hash: null, title: changed.title, source: { name: '云岚.json' } })
})

test.concurrent('nothing is overwritten unless it is asked for, and never the file itself', async () => {
  mkdirSync(here('there'))
  writeFileSync(here('there', '云岚.json'), 'precious')
  const convert = (...more: string[]) => nianbao(['convert', '--to', 'json', 'in/县', '--out', 'there', '--jobs', '1', ...more], folder)
  expect(await convert()).toMatchObject({ code: 2, said: expect.stringContaining('没有覆盖') })
  expect(readFileSync(here('there', '云岚.json'), 'utf8')).toBe('precious')
  expect((await convert('--force')).code).toBe(0)
  expect(JSON.parse(readFileSync(here('there', '云岚.json'), 'utf8'))).toMatchObject({ agency: { name: '云岚县司法局' }, year: 2024 })
  const before = readFileSync(here('in', '县', '云岚.docx'))
  expect(await nianbao(['convert', '--to', 'docx', 'in/县/云岚.docx', '--force'], folder)).toMatchObject({ code: 2, said: expect.stringContaining('--out') })
  expect(readFileSync(here('in', '县', '云岚.docx')).equals(before)).toBe(true)
})

test.concurrent('cells, agency and year that could not be told are left blank and named, the exit code says so, and nothing is called published that does not say it was', async () => {
  cpSync(new URL('../../../../shared/samples/text/pipe__one_row_deleted.txt', import.meta.url), here('cut.txt'))
  writeFileSync(here('anonymous.txt'), sample.text.split('\n').slice(sample.text.split('\n').findIndex((line) => line.includes('总体情况'))).filter((line) => !/20\d\d|二〇/.test(line) && !/[局府]$/.test(line.trim())).join('\n'))
  const { code, said } = await nianbao(['convert', '--to', 'json', 'cut.txt', 'anonymous.txt', '--lang', 'en', '--jobs', '1'], folder)
  expect(code).toBe(1)
  expect(said).toMatch(/cut\.json: \d+ cells could not be told and were left blank/)
  expect(said).toMatch(/anonymous\.json: the agency could not be told[^]*anonymous\.json: the year could not be told/)
  const jsonAt = (name: string) => asJson(readFileSync(here(name)))
  expect(jsonAt('cut.json').cells).toHaveLength(200)
  expect(jsonAt('cut.json').cells.some(({ kind }) => kind === 'blank')).toBe(true)
  expect(jsonAt('anonymous.json')).toMatchObject({ agency: { name: null, code: null }, year: null })
  const sha256 = createHash('sha256').update(readFileSync(here('cut.txt'))).digest('hex')
  expect(jsonAt('cut.json')).toMatchObject({ status: 'converted', edition: null, publishedAt: null, number: null, hash: null, source: { name: 'cut.txt', sha256 } })
})

const hidden = (name: string) => name.startsWith('.')
const seen = (place: string) => readdirSync(here(place)).filter((name) => !hidden(name)).toSorted()
const changed = (place: string) => Object.fromEntries(readdirSync(here(place)).map((name) => [name, statSync(here(place, name)).mtimeMs]))

test.concurrent('a conversion in place that was killed goes on: nothing is done twice, and its own files are nobody\'s reports in this and every later run', async () => {
  const many = 20
  const stems = Array.from({ length: many }, (_, at) => String(at))
  const all = (...kinds: string[]) => stems.flatMap((stem) => kinds.map((kind) => `${stem}.${kind}`)).toSorted()
  for (const stem of stems) await putReport(here('place'), `${stem}.json`, `云岚县第${stem}局`, 2024)
  const convert = (...args: string[]) => ['convert', '--jobs', '1', 'place', '--to', ...args]
  const run = start(convert('html'), folder)
  await haltAt(run, here('place', '.nianbao-converted'), 4)
  run.child.kill('SIGKILL')
  await run.ended
  const before = seen('place').length - many
  expect(before).toBeGreaterThan(0)
  expect(before).toBeLessThan(many)
  // Killed a moment later, it would have left its part beside the file that it became.
  for (const name of seen('place').filter((name) => name.endsWith('.html'))) {
    const part = here('place', `.nianbao-${createHash('sha256').update(realpathSync(here('place', name))).digest('hex').slice(0, 16)}.part`)
    if (!existsSync(part)) linkSync(here('place', name), part)
  }
  const again = await nianbao(convert('html'), folder)
  expect(again.said).toContain(`接着上次继续：已有 ${before} 份完成`)
  expect(again.said).toContain(`共 ${many} 份：写出 ${many}，`)
  expect(again.code).toBe(0)
  expect(seen('place')).toEqual(all('html', 'json'))

  const other = await nianbao(convert('csv'), folder)
  expect(other).toMatchObject({ code: 0, said: expect.stringContaining(`未读取由 convert 写出的 ${many} 份（读取的是其原文件）：place/0.html | `) })
  expect(seen('place')).toEqual(all('csv', 'html', 'json'))
  const times = changed('place')
  expect((await nianbao(convert('html'), folder)).code).toBe(0)
  expect(changed('place')).toEqual(times)
  expect(readdirSync(here('place')).filter(hidden)).toEqual(['.nianbao-converted'])
})

test.concurrent('what convert wrote is renewed when its source has changed, and is a report like any other when somebody has changed it or its source is not read', async () => {
  await putReport(here('own'), 'a.json', '云岚县司法局', 2024)
  await putReport(here('own'), 'b.json', '青禾县司法局', 2024)
  expect((await nianbao(['convert', '--to', 'html', 'own', '--jobs', '1'], folder)).code).toBe(0)
  await putReport(here('own'), 'a.json', '明州市司法局', 2024)
  appendFileSync(here('own', 'b.html'), '<!-- by hand -->')
  const again = await nianbao(['convert', '--to', 'html', 'own', '--jobs', '1'], folder)
  expect(readFileSync(here('own', 'a.html'), 'utf8')).toContain('明州市司法局')
  expect(readFileSync(here('own', 'b.html'), 'utf8')).toMatch(/<!-- by hand -->$/)
  // Two reports of one name now: both keep their endings.
  expect(again.said).toContain('共 3 份：写出 3，')
  expect(seen('own')).toEqual(['a.html', 'a.json', 'b.html', 'b.html.html', 'b.json', 'b.json.html'])
  expect((await findInputs([here('own', 'a.html')], 'zh')).files).toHaveLength(1)
  expect((await findInputs([here('own', 'a.html'), here('own', 'a.json')], 'zh')).files).toMatchObject([{ name: here('own', 'a.json') }])
})

test.concurrent('two runs do not write to one folder at once', async () => {
  mkdirSync(here('busy'))
  const lock = here('busy', '.nianbao-converted.lock')
  const began = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\)/su, '').split(' ')[20]
  const heldBy = (pid: number, since: string | null) => writeFileSync(lock, `${JSON.stringify({ lock: 'nianbao/1', pid, host: hostname(), began: since })}\n`)
  const convert = () => nianbao(['convert', '--to', 'json', 'in/县', '--out', 'busy', '--jobs', '1'], folder)
  heldBy(process.pid, began!)
  expect(await convert()).toMatchObject({ code: 2, said: expect.stringContaining(`另一次运行（进程 ${process.pid}）正在写`) })
  expect(seen('busy')).toEqual([])
  // Its number was given out again to another process since.
  heldBy(process.pid, '1')
  expect((await convert()).code).toBe(0)
  expect(existsSync(lock)).toBe(false)
})
