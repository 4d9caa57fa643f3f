import { BadInput, Forbidden, NotFound, OutOfTurn, ProofNeeded, Stale, TooLarge } from '@nianbao/report'
import { beforeEach, describe, expect, it } from 'vitest'
import { type County, fill, makeCounty, openJustice, standing } from '../../fixtures/county.ts'
import {
  attach, attachmentFile, attachmentsByReportIds, beginReview, eventsByReportIds, openYear, reportsByAgencyYear, requestSignature, returnReport, saveCells, sendBack, sign, signaturesByReportIds, signOffline, submit,
} from '../index.ts'
import { agencySetting } from '../tables/agency-setting.ts'
import { officeSetting } from '../tables/office-setting.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string

beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  await database.as('owner').insert(officeSetting).values({ officeId: county.agencies.office, offlineSigning: true })
    .onConflictDoUpdate({ target: officeSetting.officeId, set: { offlineSigning: true } })
  return () => database.drop()
})

const scan = (text: string) => new TextEncoder().encode(`%PDF-1.7 ${text}`)
const sheet = (text = '审签单') => attach(county.db, county.people.filer, { reportId, name: '审签单.pdf', mediaType: 'application/pdf', data: scan(text) })

async function signing(): Promise<string> {
  const { db, people } = county
  const { version, contentHash } = await standing(county, reportId)
  await requestSignature(db, people.filer, { reportId, version })
  return contentHash
}

const onPaper = (contentHash: string, attachmentId: string) => ({ reportId, contentHash, attachmentId, name: '罗长河', post: '局长', date: '2026-01-19' })

describe('a signature on paper', () => {
  it('is recorded with its sheet by the filer, who then submits', async () => {
    const { db, people } = county
    await fill(county, reportId)
    const contentHash = await signing()
    const { id } = await sheet()
    await expect(submit(db, people.filer, { reportId, key: crypto.randomUUID() })).rejects.toThrow(Forbidden)
    await signOffline(db, people.filer, onPaper(contentHash, id))
    expect(await signaturesByReportIds(db, people.reviewer, [reportId])).toMatchObject([
      { role: 'signatory', name: '罗长河', post: '局长', date: '2026-01-19', offline: true, attachmentId: id, contentHash },
    ])
    expect((await submit(db, people.filer, { reportId, key: crypto.randomUUID() })).receipt.number).toBe('YL-SFJ-2025-01')
    const [, line] = await eventsByReportIds(db, people.filer, [reportId], 2)
    expect(line).toMatchObject({ act: 'signOffline', by: '李静', note: '局长 罗长河' })
  })

  it('stands for the middle step of a chain of three', async () => {
    const { db, people, agencies } = county
    await database.as('owner').insert(agencySetting).values({ agencyId: agencies.justice, chainLength: 3 })
    await fill(county, reportId)
    await signOffline(db, people.filer, onPaper(await signing(), (await sheet()).id))
    expect((await standing(county, reportId)).facts).toMatchObject({ signed: true, offlineSigned: true })
  })

  it('is for the filer alone, where the office allows it, and asks for proof', async () => {
    const { db, people } = county
    await fill(county, reportId)
    const contentHash = await signing()
    const input = onPaper(contentHash, (await sheet()).id)
    for (const actor of [people.signatory, people.clearer, people.reviewer, people.supervisor]) await expect(signOffline(db, actor, input)).rejects.toThrow(Forbidden)
    for (const actor of [people.neighbour, people.stranger, people.nobody]) await expect(signOffline(db, actor, input)).rejects.toThrow(NotFound)
    await expect(signOffline(db, { ...people.filer, proven: false }, input)).rejects.toThrow(ProofNeeded)
    await database.as('owner').update(officeSetting).set({ offlineSigning: false })
    await expect(signOffline(db, people.filer, input)).rejects.toThrow(Forbidden)
    expect(await signaturesByReportIds(db, people.filer, [reportId])).toEqual([])
  })

  it('is over what stands: another content, a missing sheet, a day to come and a bare name are refused', async () => {
    const { db, people } = county
    await fill(county, reportId)
    const contentHash = await signing()
    const good = onPaper(contentHash, (await sheet()).id)
    const refused = async (change: Partial<typeof good>, refusal: object) => expect(signOffline(db, people.filer, { ...good, ...change })).rejects.toMatchObject(refusal)
    await expect(signOffline(db, people.filer, { ...good, contentHash: 'f'.repeat(64) })).rejects.toThrow(Stale)
    await refused({ attachmentId: crypto.randomUUID() }, { code: 'BAD_INPUT', field: 'attachment', reason: 'UNKNOWN' })
    await refused({ attachmentId: 'sheet' }, { code: 'BAD_INPUT', field: 'attachment', reason: 'UNKNOWN' })
    await refused({ date: '2026-01-21' }, { code: 'BAD_INPUT', field: 'date', reason: 'FUTURE' })
    await refused({ date: '2025-12-31' }, { code: 'BAD_INPUT', field: 'date', reason: 'TOO_EARLY' })
    await refused({ date: '2026-02-30' }, { code: 'BAD_INPUT', field: 'date', reason: 'DATE' })
    await refused({ post: ' ' }, { code: 'BAD_INPUT', field: 'post', reason: 'REQUIRED' })
    await signOffline(db, people.filer, good)
    await expect(signOffline(db, people.filer, good)).rejects.toThrow(OutOfTurn)
  })

  it('is on a sheet of this report: one that was handed in for another year of the same agency is not known', async () => {
    const { db, people, agencies } = county
    await fill(county, reportId)
    const contentHash = await signing()
    await openYear(db, people.supervisor, { officeId: agencies.office, year: 2024 })
    const [other] = await reportsByAgencyYear(db, people.filer, [{ agencyId: agencies.justice, year: 2024 }])
    await fill(county, other!.id)
    await requestSignature(db, people.filer, { reportId: other!.id, version: (await standing(county, other!.id)).version })
    const theirs = await attach(db, people.filer, { reportId: other!.id, name: '审签单.pdf', mediaType: 'application/pdf', data: scan('上一年的') })
    await expect(signOffline(db, people.filer, onPaper(contentHash, theirs.id))).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'attachment', reason: 'UNKNOWN' })
    expect(await signaturesByReportIds(db, people.filer, [reportId])).toEqual([])
    await signOffline(db, people.filer, onPaper(contentHash, (await sheet()).id))
  })

  it('does not carry over: a sheet of one content signs no other', async () => {
    const { db, people } = county
    await fill(county, reportId)
    const before = await signing()
    const first = await sheet()
    await signOffline(db, people.filer, onPaper(before, first.id))
    await sendBack(db, people.filer, { reportId, reason: '漏了一件' })
    expect(await signaturesByReportIds(db, people.filer, [reportId])).toEqual([])
    await saveCells(db, people.filer, { reportId, changes: [{ cell: 'disclosure.regulations.issued', from: '0', to: '1' }, { cell: 'disclosure.regulations.inForce', from: '0', to: '1' }] })
    const after = await signing()
    expect(await sheet()).toEqual(first)
    await expect(signOffline(db, people.filer, onPaper(after, first.id))).rejects.toMatchObject({ code: 'BAD_INPUT', reason: 'TAKEN' })
    await signOffline(db, people.filer, onPaper(after, (await sheet('新审签单')).id))
  })
})

describe('a scan', () => {
  it('is kept where a signature on paper is in turn, and read by whoever may read the report', async () => {
    const { db, people } = county
    await fill(county, reportId)
    await expect(sheet()).rejects.toThrow(OutOfTurn)
    await signing()
    const { id } = await sheet()
    for (const reader of [people.filer, people.signatory, people.reviewer, people.upper]) {
      expect(await attachmentFile(db, reader, id)).toMatchObject({ name: '审签单.pdf', mediaType: 'application/pdf', by: '李静', data: Buffer.from(scan('审签单')) })
      expect((await attachmentsByReportIds(db, reader, [reportId])).map((row) => row.id)).toEqual([id])
    }
    for (const stranger of [people.neighbour, people.stranger, people.nobody]) {
      expect(await attachmentFile(db, stranger, id)).toBeNull()
      expect(await attachmentsByReportIds(db, stranger, [reportId])).toEqual([])
    }
    expect(await attachmentFile(db, people.filer, "' or true --")).toBeNull()
  })

  it('is refused from strangers, from other roles, when too large and when too many', async () => {
    const { db, people } = county
    await fill(county, reportId)
    await signing()
    const input = { reportId, name: '审签单.pdf', mediaType: 'application/pdf' as const, data: scan('一') }
    await expect(attach(db, people.neighbour, input)).rejects.toThrow(NotFound)
    for (const actor of [people.signatory, people.reviewer, people.supervisor]) await expect(attach(db, actor, input)).rejects.toThrow(Forbidden)
    await expect(attach(db, people.filer, { ...input, name: '审签单\u202efdp.exe' })).rejects.toThrow(BadInput)
    await expect(attach(db, people.filer, { ...input, data: new Uint8Array(10 * 1024 * 1024 + 1) })).rejects.toThrow(TooLarge)
    for (let i = 0; i < 20; i++) await sheet(`${i}`)
    await expect(sheet('20')).rejects.toThrow(TooLarge)
    expect(await sheet('3')).toEqual(await sheet('3'))
  })

  it('once sent twice at the same moment is one', async () => {
    await fill(county, reportId)
    await signing()
    const [one, other] = await Promise.all([sheet(), sheet()])
    expect(one).toEqual(other)
  })

  it('is never changed or taken away by the working login', async () => {
    const { db, people } = county
    await fill(county, reportId)
    await signing()
    const { id } = await sheet()
    for (const tried of [`update attachment set name = 'x' where id = '${id}'`, `delete from attachment where id = '${id}'`]) {
      await expect(db.$client.query(tried)).rejects.toMatchObject({ code: '42501' })
    }
    await expect(database.as('visitor').$client.query('select 1 from attachment')).rejects.toMatchObject({ code: '42501' })
    expect(await attachmentFile(db, people.filer, id)).not.toBeNull()
  })
})

it('a second review round is signed on paper again, and the first sheet stays on record', async () => {
  const { db, people } = county
  await fill(county, reportId)
  await signOffline(db, people.filer, onPaper(await signing(), (await sheet()).id))
  await submit(db, people.filer, { reportId, key: crypto.randomUUID() })
  await beginReview(db, people.reviewer, { reportId })
  await returnReport(db, people.reviewer, { reportId, reason: '第五部分与上年相同', sections: ['problems', 'disclosure'] })
  await saveCells(db, people.filer, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from: '0', to: '2' }] })
  const contentHash = await signing()
  await expect(sign(db, people.filer, { reportId, contentHash })).rejects.toThrow(Forbidden)
  await signOffline(db, people.filer, onPaper(contentHash, (await sheet('二')).id))
  expect((await submit(db, people.filer, { reportId, key: crypto.randomUUID() })).receipt.number).toBe('YL-SFJ-2025-02')
  expect(await attachmentsByReportIds(db, people.reviewer, [reportId])).toHaveLength(2)
})
