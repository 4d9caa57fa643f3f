import { format2021, Mismatch, type Recognised, Stale } from '@nianbao/report'
import { beforeEach, describe, expect, it } from 'vitest'
import { type County, fill, makeCounty, openJustice, standing } from '../../fixtures/county.ts'
import { acceptWarning, checkablesByReportIds, contentByReportIds, findingsAcceptedByReportIds, importReport, importsByReportIds, saveBlocks, saveCells, undoImport } from '../index.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string

beforeEach(async () => {
  database = await testDatabase()
  county = await makeCounty(database)
  reportId = await openJustice(county)
  return () => database.drop()
})

const licences = 'disclosure.licences.decisions'
const fees = 'disclosure.fees.amountWanYuan'
const content = async () => (await contentByReportIds(county.db, county.people.filer, [reportId]))[0]!
const at = async (place: string) => (await content()).blocks.filter((block) => block.place === place)

describe('saving cells', () => {
  it('keeps whatever was written, exactly', async () => {
    for (const raw of ['12o', '-3', '/', '１２', '1,204', '007', '99999999999999999999', '']) {
      const from = (await content()).cells[licences]!.raw
      await saveCells(county.db, county.people.filer, { reportId, changes: [{ cell: licences, from, to: raw }] })
      expect((await content()).cells[licences]!.raw).toBe(raw)
    }
    for (const raw of ['18.8710', '007.50', '1,204.5', '0.12345678', '0', '123456789012345678901234567890', '万']) {
      const from = (await content()).cells[fees]!.raw
      expect((await saveCells(county.db, county.people.filer, { reportId, changes: [{ cell: fees, from, to: raw }] })).saved).toEqual([fees])
      expect((await content()).cells[fees]!.raw).toBe(raw)
    }
  })

  it('saves what does not conflict, and tells whose word stands where it does', async () => {
    const { db, people } = county
    await saveCells(db, people.filer, { reportId, changes: [{ cell: licences, from: '', to: '7' }] })
    const answer = await saveCells(db, people.secondFiler, { reportId, changes: [{ cell: licences, from: '', to: '9' }, { cell: fees, from: '', to: '18.8710' }] })
    expect(answer).toMatchObject({ saved: [fees], stale: [{ cell: licences, mine: '9', theirs: '7', by: '李静', at: expect.any(Date) }], locked: [] })
    expect((await content()).cells[fees]).toEqual({ value: '18.8710', raw: '18.8710', kind: 'number' })
  })

  it('refuses text that cannot be shown safely, or too much of it', async () => {
    const save = (to: string) => saveCells(county.db, county.people.filer, { reportId, changes: [{ cell: licences, from: '', to }] })
    await expect(save('1\u0000')).rejects.toThrow('to: UNSAFE')
    await expect(save('\ud800')).rejects.toThrow('to: UNSAFE')
    await expect(save('\u202e12')).rejects.toThrow('to: UNSAFE')
    await expect(save('1'.repeat(101))).rejects.toThrow('limit 100')
    await expect(saveCells(county.db, county.people.filer, { reportId, changes: [{ cell: 'no.such.cell', from: '', to: '1' }] })).rejects.toThrow('cell: UNKNOWN')
  })
})

describe('saving paragraphs', () => {
  it('compares each paragraph with what its writer saw, and saves the rest', async () => {
    const { db, people } = county
    const [overview] = await at('overview')
    const [problems] = await at('problems')
    await saveBlocks(db, people.filer, { reportId, changes: [{ id: overview!.id, version: 1, text: '甲' }] })
    const answer = await saveBlocks(db, people.secondFiler, { reportId, changes: [
      { id: overview!.id, version: 1, text: '乙' }, { id: problems!.id, version: 1, text: '丙' }, { place: 'overview', after: overview!.id, text: '丁' },
    ] })
    expect(answer.stale).toMatchObject([{ id: overview!.id, mine: '乙', theirs: '甲', version: 2, by: '李静' }])
    expect(answer.saved.map(({ version }) => version)).toEqual([2, 1])
    expect((await at('overview')).map(({ text }) => text)).toEqual(['甲', '丁'])
  })

  it('puts new paragraphs where they were asked for, and remembers removed ones for late writers', async () => {
    const { db, people } = county
    const [first] = await at('overview')
    await saveBlocks(db, people.filer, { reportId, changes: [{ place: 'overview', after: first!.id, text: '三' }, { place: 'overview', after: first!.id, text: '二' }, { place: 'overview', after: null, text: '零' }] })
    expect((await at('overview')).map(({ text }) => text)).toEqual(['零', '', '二', '三'])
    await saveBlocks(db, people.filer, { reportId, changes: [{ id: first!.id, version: 1, remove: true }] })
    const late = await saveBlocks(db, people.secondFiler, { reportId, changes: [{ id: first!.id, version: 1, text: '一' }] })
    expect(late.stale).toMatchObject([{ id: first!.id, mine: '一', theirs: null, by: '李静' }])
  })
})

/** A document of this county's justice bureau, in the plain text that a reader of files gives. */
const written = (agency = '云岚县司法局', year = 2025): Recognised => {
  const cells = Object.fromEntries(format2021.cells.map((cell) => [cell.id, { value: cell.type === 'money' ? '1.50' : 4, raw: cell.type === 'money' ? '1.50' : '4', kind: 'number' as const, confidence: 1, source: 'L1', how: 'grid' as const }]))
  cells[licences] = { value: null as unknown as number, raw: '', kind: 'blank' as 'number', confidence: 0.2, source: '', how: 'gap' as 'grid' }
  const section = (id: 'overview' | 'problems' | 'otherMatters', ...blocks: string[]) => ({ id, heading: id, blocks, source: 'L1' })
  return {
    format: '2021', title: `${agency}${year}年政府信息公开工作年度报告`, agency, year, date: null, preamble: ['依据条例编制。'],
    sections: [section('overview', '甲段', '乙段'), section('problems', '问题与改进。'), section('otherMatters', '本年度未收取信息处理费。')], closing: [], cells, marks: [],
  }
}
const source = { name: '年报.docx', sha256: 'a'.repeat(64), bytes: 1024 }
const put = async (recognised: Recognised, confirmMismatch = false) =>
  importReport(county.db, county.people.filer, { reportId, version: (await standing(county, reportId)).version, recognised, source, confirmMismatch })

describe('importing', () => {
  it('puts in what the document says, leaves what it does not tell, and keeps the ids of unchanged paragraphs', async () => {
    const { db, people } = county
    const [overview] = await at('overview')
    await saveBlocks(db, people.filer, { reportId, changes: [{ id: overview!.id, version: 1, text: '乙段' }] })
    await saveCells(db, people.filer, { reportId, changes: [{ cell: licences, from: '', to: '77' }] })
    await put(written())
    const now = await content()
    expect(now.cells[licences]!.value).toBe(77)
    expect(now.cells[fees]!.value).toBe('1.50')
    expect((await at('overview')).map(({ id, text }) => [text, id === overview!.id])).toEqual([['甲段', false], ['乙段', true]])
    expect(await importsByReportIds(db, people.filer, [reportId])).toMatchObject([{ name: '年报.docx', by: '李静', undoable: true }])
  })

  it('never erases paragraphs of a section that the document does not have, and empties one that it has without words', async () => {
    const { db, people } = county
    await fill(county, reportId)
    await saveBlocks(db, people.filer, { reportId, changes: [{ place: 'problems', after: null, text: '已写好的问题。' }] })
    const [overview, problems] = [await at('overview'), await at('problems')]
    const document = written()
    const missing = document.sections.map((section) => (section.id === 'otherMatters' ? { ...section, blocks: [] } : { ...section, heading: '', blocks: [], source: '' }))
    await put({ ...document, title: null, preamble: [], sections: missing })
    const kept = (await content()).blocks.map(({ id, place, text, version }) => ({ id, place, text, version }))
    for (const block of [...overview, ...problems]) expect(kept).toContainEqual({ id: block.id, place: block.place, text: block.text, version: block.version })
    expect(problems.map(({ text }) => text)).toContain('已写好的问题。')
    expect(await at('otherMatters')).toEqual([])
    expect(await at('title')).not.toEqual([])
  })

  it('can be undone with one click, as if it had never been', async () => {
    const { db, people } = county
    await fill(county, reportId)
    const before = await content()
    const { contentHash } = await standing(county, reportId)
    const { importId } = await put(written())
    expect((await standing(county, reportId)).contentHash).not.toBe(contentHash)
    await undoImport(db, people.filer, { reportId, importId })
    const after = await content()
    expect(after.cells).toEqual(before.cells)
    expect(after.blocks.map(({ id, place, text }) => [id, place, text])).toEqual(before.blocks.map(({ id, place, text }) => [id, place, text]))
    expect((await standing(county, reportId)).contentHash).toBe(contentHash)
    await expect(undoImport(db, people.filer, { reportId, importId })).rejects.toThrow()
  })

  it('is not undone over what somebody saved since', async () => {
    const { db, people } = county
    const { importId } = await put(written())
    await saveCells(db, people.secondFiler, { reportId, changes: [{ cell: licences, from: '', to: '9' }] })
    await expect(undoImport(db, people.filer, { reportId, importId })).rejects.toThrow(Stale)
    expect((await content()).cells[licences]!.value).toBe(9)
  })

  it('of another agency or year needs to be confirmed, and of an old version is stale', async () => {
    await expect(put(written('青溪县司法局'))).rejects.toMatchObject(new Mismatch('agency', '云岚县司法局', '青溪县司法局'))
    await expect(put(written('云岚县司法局', 2024))).rejects.toMatchObject({ field: 'year', expected: '2025', found: '2024' })
    await put(written('云岚县司法局', 2024), true)
    await expect(importReport(county.db, county.people.filer, { reportId, version: 1, recognised: written(), source, confirmMismatch: false })).rejects.toThrow(Stale)
  })

  it('brings the rules about the document with it', async () => {
    const document = written()
    document.marks = [{ kind: 'label-old', where: { section: 'disclosure', row: 'normativeDocuments', column: null }, written: '规范性文件', official: '行政规范性文件', source: 'L9' }]
    await put(document)
    const [read] = await checkablesByReportIds(county.db, county.people.filer, [reportId], 'typing')
    expect(read!.checkable.document?.marks).toHaveLength(1)
  })
})

describe('answering a warning', () => {
  it('keeps the sentence with the finding, and takes none for what is no warning', async () => {
    const { db, people } = county
    await fill(county, reportId)
    const [other] = await at('otherMatters')
    await saveBlocks(db, people.filer, { reportId, changes: [{ id: other!.id, version: other!.version, text: '无其他需要报告的事项。' }] })
    await acceptWarning(db, people.filer, { reportId, findingKey: 'TX-FEE|otherMatters', note: '本机关不收费' })
    expect(await findingsAcceptedByReportIds(db, people.filer, [reportId])).toMatchObject([{ findingKey: 'TX-FEE|otherMatters', note: '本机关不收费', by: '李静' }])
    await expect(acceptWarning(db, people.filer, { reportId, findingKey: 'T3-BAL|nothing', note: '？' })).rejects.toThrow('findingKey: UNKNOWN')
  })
})
