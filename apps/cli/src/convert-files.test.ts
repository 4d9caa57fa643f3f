import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recogniseDocument } from '@nianbao/report'
import { readDocument } from '@nianbao/documents/inside'
import { fileKinds as kinds } from '@nianbao/documents/write'
import type { ReportJson } from '@nianbao/documents/write'
import { nianbao, start, until } from '../fixtures/program.ts'
import { editionOf, putReport, sample } from '../fixtures/reports.ts'
import { fileKinds } from './task.ts'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-convert-'))
afterAll(() => rmSync(folder, { recursive: true }))
const here = (...names: string[]) => join(folder, ...names)

beforeAll(async () => {
  await putReport(here('in'), '县/云岚.docx', '云岚县司法局', 2024)
  await putReport(here('in'), '青禾.docx', '青禾县司法局', 2024)
  cpSync(sample.path, here('in', '青禾.txt'))
})

test('a folder of reports is converted in folders and under names as they were; two of the same name keep their endings', () => {
  const { code, out, said } = nianbao(['convert', '--to', 'csv', 'in', '--out', 'all'], folder)
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(said).toMatch(/共 3 份：写出 3，其中有留空的 0；未写出 0/)
  expect(readdirSync(here('all'), { recursive: true }).map(String).toSorted()).toEqual(['县', '县/云岚.csv', '青禾.docx.csv', '青禾.txt.csv'].toSorted())
})

test.each(fileKinds.filter((kind) => kind !== 'csv'))('a report becomes %s and says the same', async (to) => {
  expect(nianbao(['convert', '--to', to, 'in/县/云岚.docx', '--out', to], folder).code).toBe(0)
  const bytes = readFileSync(here(to, `云岚.${to}`))
  const { document } = await readDocument(bytes)
  const read = recogniseDocument(document)
  const written = editionOf('云岚县司法局', 2024)
  expect(read).toMatchObject({ title: written.title, closing: written.closing })
  expect(Object.fromEntries(Object.entries(read.cells).map(([id, { value }]) => [id, value]))).toEqual(Object.fromEntries(Object.entries(written.cells).map(([id, { value }]) => [id, value])))
  expect(document.draft).toBeUndefined()
})

const jsonAt = (...names: string[]) => JSON.parse(readFileSync(here(...names), 'utf8')) as ReportJson

test('the draft mark goes from every format into every other', async () => {
  const from = ['docx', 'xlsx', 'pdf', 'html', 'json'] as const
  mkdirSync(here('drafts'))
  for (const kind of from) writeFileSync(here('drafts', `${kind}.${kind}`), await kinds[kind].write({ ...editionOf('云岚县司法局', 2024), draft: true }))
  for (const to of ['docx', 'json'] as const) {
    expect(nianbao(['convert', '--to', to, 'drafts', '--out', 'marked'], folder).code).toBe(0)
    for (const kind of from) expect((await readDocument(readFileSync(here('marked', `${kind}.${to}`)))).document.draft, `${kind} to ${to}`).toBe(true)
  }
  for (const kind of from) expect(jsonAt('marked', `${kind}.json`)).toMatchObject({ status: 'draft', edition: null, publishedAt: null, hash: null })
})

test('a document that does not say whether it was published is not called published, and is named', () => {
  expect(nianbao(['convert', '--to', 'json', 'in/县/云岚.docx', '--out', 'foreign'], folder).code).toBe(0)
  const sha256 = createHash('sha256').update(readFileSync(here('in', '县', '云岚.docx'))).digest('hex')
  expect(jsonAt('foreign', '云岚.json')).toMatchObject({ status: 'converted', edition: null, publishedAt: null, number: null, hash: null, source: { name: '云岚.docx', sha256 } })
})

test('the JSON of a published edition comes out as it went in, unless it is to be a draft', async () => {
  const published = { ...editionOf('云岚县司法局', 2024), agency: { name: '云岚县司法局', code: 'YL-SFJ' }, edition: 2, publishedAt: new Date('2025-02-01T03:04:05Z'), number: '2024-00017', hash: 'ab'.repeat(32), reason: '更正表三。', closing: ['云岚县司法局', '2025年1月'] }
  const bytes = await kinds.json.write({ ...published, narrative: { ...published.narrative, overview: ['12', '一、总体情况', '甲\n乙'] } })
  writeFileSync(here('公开.json'), bytes)
  expect(nianbao(['convert', '--to', 'json', '公开.json', '--out', 'again'], folder).code).toBe(0)
  expect(readFileSync(here('again', '公开.json'), 'utf8')).toBe(Buffer.from(bytes).toString())
  expect(nianbao(['convert', '--to', 'json', '公开.json', '--out', 'again', '--draft', '--force'], folder).code).toBe(0)
  expect(jsonAt('again', '公开.json')).toMatchObject({ status: 'draft', agency: { code: 'YL-SFJ' }, edition: null, hash: null })
})

test('an agency and a year that are not told are null, and it is said', () => {
  writeFileSync(here('anonymous.txt'), sample.text.split('\n').slice(sample.text.split('\n').findIndex((line) => line.includes('总体情况'))).filter((line) => !/20\d\d|二〇/.test(line) && !/[局府]$/.test(line.trim())).join('\n'))
  const { said } = nianbao(['convert', '--to', 'json', 'anonymous.txt'], folder)
  expect(said).toMatch(/读不出单位名称，已留空[^]*读不出年度，已留空/)
  expect(jsonAt('anonymous.json')).toMatchObject({ agency: { name: null, code: null }, year: null })
})

test('nothing is overwritten unless it is asked for, and never the file itself', () => {
  mkdirSync(here('there'))
  writeFileSync(here('there', '云岚.json'), 'precious')
  const convert = (...more: string[]) => nianbao(['convert', '--to', 'json', 'in/县', '--out', 'there', '--jobs', '1', ...more], folder)
  expect(convert()).toMatchObject({ code: 2, said: expect.stringContaining('没有覆盖') })
  expect(readFileSync(here('there', '云岚.json'), 'utf8')).toBe('precious')
  expect(convert('--force').code).toBe(0)
  expect(JSON.parse(readFileSync(here('there', '云岚.json'), 'utf8'))).toMatchObject({ agency: { name: '云岚县司法局' }, year: 2024 })
  const before = readFileSync(here('in', '县', '云岚.docx'))
  expect(nianbao(['convert', '--to', 'docx', 'in/县/云岚.docx', '--force'], folder)).toMatchObject({ code: 2, said: expect.stringContaining('--out') })
  expect(readFileSync(here('in', '县', '云岚.docx')).equals(before)).toBe(true)
})

test('a cell that could not be told is left blank and named, and the exit code says so', () => {
  cpSync(new URL('../../../../shared/samples/text/pipe__one_row_deleted.txt', import.meta.url), here('cut.txt'))
  const { code, said } = nianbao(['convert', '--to', 'json', 'cut.txt', '--lang', 'en'], folder)
  expect(code).toBe(1)
  expect(said).toMatch(/cut\.json: \d+ cells could not be told and were left blank/)
  const cells = (JSON.parse(readFileSync(here('cut.json'), 'utf8')) as { cells: { id: string; raw: string; kind: string }[] }).cells
  expect(cells).toHaveLength(200)
  expect(cells.some(({ kind }) => kind === 'blank')).toBe(true)
})

test('a conversion that was stopped goes on without doing anything twice or taking its own files for another\'s', async () => {
  for (let at = 0; at < 6; at += 1) await putReport(here('series'), `${at}.docx`, `云岚县第${at}局`, 2024)
  const args = ['convert', '--to', 'html', 'series', '--out', 'pages', '--jobs', '1']
  const { child, ended } = start(args, folder)
  const written = () => (existsSync(here('pages')) ? readdirSync(here('pages')).filter((name) => name.endsWith('.html')) : [])
  await until(() => written().length >= 2)
  child.kill('SIGKILL')
  await ended
  const { code, said } = nianbao(args, folder)
  expect(said).toContain('接着上次继续')
  expect(code).toBe(0)
  expect(written()).toHaveLength(6)
  expect(readdirSync(here('pages')).filter((name) => name.startsWith('.'))).toEqual([])
})
