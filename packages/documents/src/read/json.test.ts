import { blankCells, cellOf, readCell, recogniseDocument } from '@nianbao/report'
import { expect, test } from 'vitest'
import { goldenEdition } from '../../fixtures/golden/edition.ts'
import { differences } from '../../round-trip/differences.ts'
import { hashOfStated, readDocument } from '../inside.ts'
import { type Edition, writeJson } from '../write/index.ts'
import { readJson } from './json.ts'

const golden = goldenEdition()
const bytesOf = (report: unknown) => new TextEncoder().encode(JSON.stringify(report))
interface Loose { cells: Record<string, unknown>[]; sections: Record<string, unknown>[]; [field: string]: unknown }
const reportOf = async (edition: Edition): Promise<Loose> => JSON.parse(new TextDecoder().decode(await writeJson(edition)))
const read = async (edition: Edition) => recogniseDocument((await readDocument(await writeJson(edition))).document)

test.each(['见备注（12）', '3\n4', '12o', '详见附件说明', '其他', '总计', '5.属于三类内部事务信息', '=1+1', ' 7', '９', '12件', '/'])('a cell that says %j reads back so and leaves its row alone', async (raw) => {
  for (const id of ['requests.refusedProcessInfo.naturalPerson', 'disputes.reconsideration.upheld', 'disclosure.regulations.issued']) {
    const edition = { ...golden, cells: { ...golden.cells, [id]: { ...readCell(cellOf(id)!, raw), raw } } }
    const found = await read(edition)
    expect(differences(edition, 'json', found)).toEqual([])
    expect(Object.values(found.cells).every(({ confidence }) => confidence === 1)).toBe(true)
  }
})

test('paragraphs read back whatever they say: a page number, a dash, a heading, lines, the draft mark', async () => {
  const odd = ['12', '-', '— 3 —', '一、总体情况', '第一行\n第二行', '草稿 · 不得对外', '云岭县水利局', '2026年1月22日', '信息内容 本年制发件数', '&nbsp;', '']
  const edition: Edition = { ...golden, preamble: odd, narrative: { overview: odd, problems: [], otherMatters: odd }, closing: ['云岭县水利局', '云岭县河长制办公室', '2026年1月', '（联系人：张三）'] }
  expect(differences(edition, 'json', await read(edition))).toEqual([])
  expect((await readDocument(await writeJson(edition))).document.draft).toBeUndefined()
})

test('an empty draft reads back empty', async () => {
  const edition: Edition = { ...goldenEdition('2021', true), title: '', preamble: [], narrative: { overview: [], problems: [], otherMatters: [] }, closing: [], cells: blankCells() }
  const { document } = await readDocument(await writeJson(edition))
  expect(document.draft).toBe(true)
  expect(recogniseDocument(document)).toMatchObject({ title: null, agency: '云岭县水利局', year: 2025, date: null, closing: [] })
})

test('it states whose it is, which edition and since when', async () => {
  const { schema, ...report } = await reportOf(golden)
  expect(readJson(bytesOf({ schema, ...report })).stated).toEqual({ ...report, cells: report.cells.map(({ id, value, raw, kind }) => ({ id, value, raw, kind })) })
})

test('a value that its writing contradicts is doubted, a cell that is missing or there in two ways is a gap', async () => {
  const report = await reportOf(golden)
  report.cells[40]!.value = 123_456
  const other = report.cells.splice(50, 1)[0]!
  report.cells.push({ ...report.cells[60]!, raw: '99', value: 99 })
  const { cells } = recogniseDocument(readJson(bytesOf(report)))
  const unsure = Object.entries(cells).filter(([, { confidence }]) => confidence < 0.9).map(([id, { how, raw }]) => ({ id, how, raw }))
  expect(unsure).toEqual([{ id: report.cells[40]!.id, how: 'grid', raw: report.cells[40]!.raw }, { id: other.id, how: 'gap', raw: '' }, { id: report.cells[60]!.id, how: 'gap', raw: '' }])
})

test('a published edition that says another thing than its hash was drawn from is altered, and one as it was is not', async () => {
  const said = await reportOf(golden)
  const report = { ...said, hash: hashOfStated(readJson(bytesOf(said)).stated!) }
  const altered = (change: (report: Loose) => void) => {
    const copy = structuredClone(report) as unknown as Loose
    change(copy)
    return readJson(bytesOf(copy)).altered
  }
  expect(altered(() => {})).toBeUndefined()
  expect(altered((copy) => copy.cells.reverse())).toBeUndefined()
  const changes: ((copy: Loose) => void)[] = [
    (copy) => { copy.title = '另一个标题' }, (copy) => { copy.closing = [] }, (copy) => { copy.hash = 'ab'.repeat(32) }, (copy) => { copy.cells.pop() },
    ({ cells }) => { cells[40]!.value = 123_456 }, ({ cells }) => { Object.assign(cells[7]!, { raw: '007' }) }, ({ sections }) => { (sections[0]!.blocks as string[]).push('又及。') },
  ]
  for (const change of changes) expect(altered(change), String(change)).toBe(true)
  expect(altered((copy) => Object.assign(copy, { status: 'draft', title: '另一个标题' }))).toBeUndefined()
})

test('what calls itself published and does not say which edition is not taken for one', async () => {
  const report = await reportOf(golden)
  expect(readJson(bytesOf({ ...report, hash: null })).stated?.status).toBe('converted')
})

test.each<[string, unknown]>([['another version', { schema: 'nianbao-report/9' }], ['another form', { schema: 'nianbao-report/1', format: '1999' }]])('a file of %s is not read', (_, report) => {
  expect(() => readJson(bytesOf(report))).toThrow('UNKNOWN_FORMAT')
})

test.each<[string, (report: Loose) => void]>([
  ['a cell of no form', (report) => { report.cells[0]!.id = 'requests.nothing.total' }],
  ['a section twice', (report) => { report.sections[1] = report.sections[0]! }],
  ['no list of cells', (report) => { Object.assign(report, { cells: {} }) }],
  ['a status of its own', (report) => { report.status = 'final' }],
  ['no day of publication', (report) => { report.publishedAt = 'yesterday' }],
])('a file with %s is damaged', async (_, change) => {
  const report = await reportOf(golden)
  change(report)
  expect(() => readJson(bytesOf(report))).toThrow('DAMAGED')
})
