import { unreadableFiles, validFiles } from '@nianbao/report/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, plantWorld } from '../../fixtures/world.ts'
import type { Context } from '../context.ts'

const world = await plantWorld()
afterAll(() => world.database.drop())

let filer: Context
let report: string
const [file] = validFiles()

const find = 'query($agency: String!) { filing(agency: $agency, year: 2025) { id version state title timeliness acts unlockedSections cells { id value raw kind lastYear } blocks { id place text version } } }'
interface Found { id: string; version: number; cells: { id: string; value: unknown; raw: string; kind: string }[]; blocks: { id: string; place: string; text: string; version: number }[] }
const filing = async () => (await ask(world.filing, find, filer, { agency: 'ST-A' })).data?.filing as Found

beforeAll(async () => {
  filer = await world.as('filer', 'ST-A')
  report = (await filing()).id
})

const refused = '__typename ... on Refusal { code } ... on OutOfTurn { state } ... on Stale { version } ... on Unreadable { reason } ... on Mismatch { field expected found } ... on BadInput { field reason }'
/** Runs one act and answers its result. */
async function act(name: string, fields: string, success: string, input: Record<string, unknown>, context: Context = filer) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await ask(world.filing, `mutation($input: ${type}!) { ${name}(input: $input) { ${refused} ... on ${success} { ${fields} } } }`, context, { input })
  return (data?.[name] ?? { errors }) as Record<string, unknown>
}

describe('a draft', () => {
  it('shows its filer everything that stands in it and what may be done', async () => {
    const { data } = await ask(world.filing, find, filer, { agency: 'ST-A' })
    expect(data?.filing).toMatchObject({
      state: 'DRAFT', version: 1, timeliness: 'PENDING', title: '云岚县司法局2025年政府信息公开工作年度报告',
      acts: ['saveCells', 'saveBlocks', 'importReport', 'undoImport', 'acceptWarning', 'requestSignature'],
      unlockedSections: ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'otherMatters'],
    })
    expect((await filing()).cells).toHaveLength(200)
  })

  it('does not exist for another agency\'s filer, neither by name, nor as an entity, nor for any act', async () => {
    const foreigner = await world.as('filer', 'ST-B')
    expect((await ask(world.filing, find, foreigner, { agency: 'ST-A' })).data).toEqual({ filing: null })
    const entity = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Report { title cells { raw } } } }'
    const representations = { r: [{ __typename: 'Report', id: report }] }
    expect((await ask(world.filing, entity, foreigner, representations)).data).toEqual({ _entities: [null] })
    expect(await act('saveCells', 'version', 'SavedCells', { report, changes: [] }, foreigner)).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' })
    expect(await act('previewImport', 'digest', 'ImportPreview', { report, text: file?.text, name: 'a.txt' }, foreigner)).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' })
    // The same entity, asked by its own filer, is there.
    expect((await ask(world.filing, entity, filer, representations)).data?._entities).toMatchObject([{ title: '云岚县司法局2025年政府信息公开工作年度报告' }])
  })

  it('asks those who are not signed in to sign in', async () => {
    expect((await ask(world.filing, '{ myReports { id } }', world.nobody())).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }])
    expect(await act('fillZeros', 'version', 'SavedCells', { report }, world.nobody())).toMatchObject({ errors: [{ code: 'UNAUTHENTICATED' }] })
  })

  it('is among its agency\'s reports', async () => {
    expect((await ask(world.filing, '{ myReports { id year agency { code } } }', filer)).data).toEqual({ myReports: [{ id: report, year: 2025, agency: { code: 'ST-A' } }] })
  })
})

describe('saving', () => {
  it('saves cell by cell: what was seen goes in, what was not comes back as stale, invalid text is kept', async () => {
    const [one, two, three] = ['requests.receivedNew.naturalPerson', 'requests.receivedNew.total', 'disclosure.fees.amountWanYuan']
    const first = await act('saveCells', 'version saved stale { cell } locked report { version }', 'SavedCells', {
      report, changes: [{ cell: one, from: '', to: '12o' }, { cell: three, from: '', to: '18.8710' }],
    })
    expect(first).toEqual({ __typename: 'SavedCells', version: 2, saved: [one, three], stale: [], locked: [], report: { version: 2 } })
    const second = await act('saveCells', 'saved stale { cell mine theirs by }', 'SavedCells', {
      report, changes: [{ cell: one, from: '', to: '7' }, { cell: two, from: '', to: '１２' }],
    })
    expect(second).toEqual({ __typename: 'SavedCells', saved: [two], stale: [{ cell: one, mine: '7', theirs: '12o', by: '李静' }] })
    const cells = new Map((await filing()).cells.map((cell) => [cell.id, cell]))
    expect([one, two, three].map((id) => cells.get(id ?? ''))).toMatchObject([
      { value: null, raw: '12o', kind: 'text' }, { value: 12, raw: '１２', kind: 'number' }, { value: '18.8710', kind: 'number' },
    ])
  })

  it('tells what the rules say now, in both languages', async () => {
    const { data } = await ask(world.filing, '{ filing(agency: "ST-A", year: 2025) { findings { key rule severity scope cells message { zh en } mend { zh } accepted { note } } } }', filer)
    const findings = (data!.filing as { findings: { rule: string; cells: string[] }[] }).findings
    expect(findings.find(({ rule }) => rule === 'NUM-INT')).toMatchObject({ severity: 'error', scope: 'report', cells: ['requests.receivedNew.naturalPerson'], accepted: null })
  })

  it('saves paragraphs by their versions, adds and removes them', async () => {
    const block = (await filing()).blocks.find(({ place }) => place === 'overview')
    const changed = await act('saveBlocks', 'saved { id version } stale { id } locked', 'SavedBlocks', { report, changes: [{ id: block?.id, version: 1, text: '本年度公开信息86条。' }] })
    expect(changed).toMatchObject({ saved: [{ id: block?.id, version: 2 }], stale: [] })
    const stale = await act('saveBlocks', 'saved { id } stale { id mine theirs version by }', 'SavedBlocks', { report, changes: [{ id: block?.id, version: 1, text: '另一句。' }] })
    expect(stale).toMatchObject({ saved: [], stale: [{ mine: '另一句。', theirs: '本年度公开信息86条。', version: 2, by: '李静' }] })
    const added = await act('saveBlocks', 'saved { id version }', 'SavedBlocks', { report, changes: [{ place: 'overview', after: block?.id, text: '第二段。' }] })
    const [{ id }] = added.saved as [{ id: string }]
    expect((await filing()).blocks.filter(({ place }) => place === 'overview').map(({ text }) => text)).toEqual(['本年度公开信息86条。', '第二段。'])
    await act('saveBlocks', 'version', 'SavedBlocks', { report, changes: [{ id, version: 1, remove: true }] })
    expect((await filing()).blocks.filter(({ place }) => place === 'overview')).toHaveLength(1)
  })

  it.each([
    [{}, 'place'], [{ id: 'x' }, 'version'], [{ id: 'x', version: 1 }, 'text'],
  ])('refuses a paragraph change that says neither what nor where: %j', async (change, field) => {
    expect(await act('saveBlocks', 'version', 'SavedBlocks', { report, changes: [change] })).toEqual({ __typename: 'BadInput', code: 'BAD_INPUT', field, reason: 'REQUIRED' })
  })
})

describe('importing', () => {
  it('shows the difference and changes nothing', async () => {
    const before = await filing()
    const preview = await act('previewImport', `format title agency year date digest counts { changed same unread } mismatches { field expected found }
      cells { id old new raw kind confidence source changed } texts { place changed new } findings { rule }`, 'ImportPreview', { report, text: file?.text, name: 'a.txt' })
    expect(preview).toMatchObject({
      format: '2021', title: file?.expected.title, year: file?.expected.year, date: file?.expected.date, digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      mismatches: [{ field: 'agency', expected: '云岚县司法局', found: file?.expected.agency }, { field: 'year', expected: '2025', found: '2024' }],
    })
    const cells = preview.cells as { id: string; new: number | string | null; changed: boolean }[]
    expect(Object.fromEntries(cells.map((cell) => [cell.id, cell.new]))).toEqual(file?.expected.cells)
    expect(await filing()).toEqual(before)
  })

  it('says that prose stays which the document does not have, and importing keeps it', async () => {
    const before = await filing()
    const { id: added, place, text: standing } = before.blocks.find((block) => block.place === 'overview')!
    const text = file!.text.slice(file!.text.indexOf('二、'))
    const preview = await act('previewImport', 'texts { place old new source changed }', 'ImportPreview', { report, text, name: 'a.txt' })
    const overview = (preview.texts as { place: string; old: string[]; new: string[] }[]).find(({ place }) => place === 'overview')!
    expect(overview).toMatchObject({ source: '', changed: false, new: overview.old })
    const imported = await act('importReport', 'version import { id }', 'Imported', { report, version: before.version, text, name: 'a.txt', confirmMismatch: true })
    expect((await filing()).blocks).toContainEqual(expect.objectContaining({ id: added, place, text: standing }))
    await act('undoImport', 'version', 'ImportUndone', { report, import: (imported.import as { id: string }).id })
  })

  it('shows every place that an import writes, and nothing else, and the findings that then stand', async () => {
    const before = await filing()
    const text = `${file!.text.replace('一、总体情况', '本报告由云岚县司法局编制，联系电话：13812345678。\n一、总体情况')}`
    const preview = await act('previewImport', 'texts { place old new changed locked } cells { id raw changed } counts { changed locked } findings { key rule severity }', 'ImportPreview', { report, text, name: 'a.txt' })
    const texts = preview.texts as { place: string; old: string[]; new: string[]; changed: boolean; locked: boolean }[]
    expect(texts.map(({ place }) => place)).toEqual(['title', 'preamble', 'overview', 'problems', 'otherMatters', 'closing'])
    expect(texts.find(({ place }) => place === 'preamble')?.new.join('')).toContain('13812345678')
    expect(preview.counts).toMatchObject({ locked: 0 })
    const imported = await act('importReport', 'import { id } report { findings { key rule severity } }', 'Imported', { report, version: before.version, text, name: 'a.txt', confirmMismatch: true })
    const after = await filing()
    expect(after.cells.filter(({ id, raw }) => raw !== before.cells.find((cell) => cell.id === id)!.raw).map(({ id }) => id)).toEqual((preview.cells as { id: string; changed: boolean }[]).filter(({ changed }) => changed).map(({ id }) => id))
    const standing = (found: Found, place: string) => found.blocks.filter((block) => block.place === place && block.text !== '').map((block) => block.text)
    for (const { place, old, new: now, changed } of texts) expect([place, old, now, changed]).toEqual([place, standing(before, place), standing(after, place), standing(before, place).join() !== standing(after, place).join()])
    expect((imported.report as { findings: unknown }).findings).toEqual(preview.findings)
    const again = await act('previewImport', 'reportVersion texts { changed } counts { changed }', 'ImportPreview', { report, text, name: 'a.txt' })
    expect(again).toMatchObject({ reportVersion: before.version + 1, counts: { changed: 0 }, texts: texts.map(() => ({ changed: false })) })
    await act('undoImport', 'version', 'ImportUndone', { report, import: (imported.import as { id: string }).id })
  })

  it('refuses another agency\'s document unless that is confirmed, and an old version', async () => {
    const { version } = await filing()
    const input = { report, version, text: file?.text, name: 'a.txt' }
    expect(await act('importReport', 'version', 'Imported', input)).toEqual({
      __typename: 'Mismatch', code: 'MISMATCH', field: 'agency', expected: '云岚县司法局', found: file?.expected.agency,
    })
    expect(await act('importReport', 'version', 'Imported', { ...input, version: 1, confirmMismatch: true })).toEqual({ __typename: 'Stale', code: 'STALE', version })
  })

  it('puts every cell of the document in its place, and takes it all back', async () => {
    const before = await filing()
    const imported = await act('importReport', 'version import { id name undoable } report { lastImport { name } }', 'Imported', {
      report, version: before.version, text: file?.text, name: '年报.txt', confirmMismatch: true,
    })
    expect(imported).toMatchObject({ version: before.version + 1, import: { name: '年报.txt', undoable: true }, report: { lastImport: { name: '年报.txt' } } })
    expect(Object.fromEntries((await filing()).cells.map(({ id, value }) => [id, value]))).toEqual(file?.expected.cells)
    const { id } = imported.import as { id: string }
    expect(await act('undoImport', 'version report { lastImport { id } }', 'ImportUndone', { report, import: id })).toMatchObject({ report: { lastImport: null } })
    expect((await filing()).cells).toEqual(before.cells)
  })

  it.each(unreadableFiles().map(({ name, text, code }) => [name, text, code] as const))('refuses %s with its reason', async (_name, text, code) => {
    expect(await act('previewImport', 'digest', 'ImportPreview', { report, text, name: 'x' })).toEqual({ __typename: 'Unreadable', code: 'UNREADABLE', reason: code })
  })
})

describe('signing', () => {
  it('is refused with the errors while there are any', async () => {
    const { version } = await filing()
    const answer = await act('requestSignature', 'report { state } } ... on HasErrors { findings { rule severity }', 'RequestedSignature', { report, version })
    expect(answer).toMatchObject({ __typename: 'HasErrors', code: 'HAS_ERRORS', findings: expect.arrayContaining([{ rule: 'NUM-INT', severity: 'error' }]) as unknown })
  })

  it('goes from filled zeros to a receipt, which the same key gets again', async () => {
    await act('saveCells', 'saved', 'SavedCells', { report, changes: [
      { cell: 'requests.receivedNew.naturalPerson', from: '12o', to: '' }, { cell: 'requests.receivedNew.total', from: '１２', to: '' }, { cell: 'disclosure.fees.amountWanYuan', from: '18.8710', to: '' },
    ] })
    const filled = await act('fillZeros', 'saved stale { cell }', 'SavedCells', { report })
    expect([(filled.saved as string[]).length, filled.stale]).toEqual([200, []])
    const texts: Record<string, string> = { overview: '本年度主动公开信息86条，未收到政府信息公开申请。', problems: '公开不够及时，下一步按月核对。', otherMatters: '本年度未收取信息处理费。' }
    const changes = (await filing()).blocks.filter(({ place }) => texts[place]).map(({ id, version, place }) => ({ id, version, text: texts[place] }))
    await act('saveBlocks', 'version', 'SavedBlocks', { report, changes })
    expect(await act('requestSignature', 'report { state }', 'RequestedSignature', { report, version: (await filing()).version })).toEqual({ __typename: 'RequestedSignature', report: { state: 'SIGNING' } })

    const signatory = await world.as('signatory', 'ST-A')
    const { data } = await ask(world.filing, '{ filing(agency: "ST-A", year: 2025) { contentHash acts } }', signatory)
    expect(data?.filing).toMatchObject({ acts: expect.arrayContaining(['sign']) as unknown })
    const { contentHash } = data!.filing as { contentHash: string }
    expect(await act('sign', 'report { id }', 'Signed', { report, contentHash: '0'.repeat(64) }, signatory)).toMatchObject({ __typename: 'Stale' })
    expect(await act('sign', 'report { signatures { role name contentHash } }', 'Signed', { report, contentHash }, signatory))
      .toEqual({ __typename: 'Signed', report: { signatures: [{ role: 'SIGNATORY', name: '钱卫', contentHash }] } })

    const key = crypto.randomUUID()
    const submitted = await act('submit', 'report { state timeliness receipt { number } } receipt { number hash at }', 'Submitted', { report, key }, signatory)
    expect(submitted).toMatchObject({ report: { state: 'SUBMITTED', timeliness: 'ON_TIME', receipt: { number: 'ST-A-2025-01' } }, receipt: { number: 'ST-A-2025-01', hash: contentHash } })
    expect(await act('submit', 'receipt { number hash at }', 'Submitted', { report, key }, signatory)).toEqual({ __typename: 'Submitted', receipt: submitted.receipt })
  })

  it('closes the report to its filer, who learns the state it is in', async () => {
    expect(await act('saveCells', 'version', 'SavedCells', { report, changes: [] })).toEqual({ __typename: 'OutOfTurn', code: 'OUT_OF_TURN', state: 'SUBMITTED' })
  })

  it('takes a calendar day for the secrecy review and no other text', async () => {
    const clearer = await world.as('clearer', 'ST-A')
    const review = { report, name: '孙宁', passed: true, conclusion: '不涉密，同意公开。' }
    expect(await act('clear', 'report { clearance { name passed date } }', 'Cleared', { ...review, date: '2026-01-20' }, clearer)).toMatchObject({ report: { clearance: { name: '孙宁', passed: true, date: '2026-01-20' } } })
    expect(await act('clear', 'report { id }', 'Cleared', { ...review, date: '2026-02-30' }, clearer)).toMatchObject({ errors: [{ message: expect.stringContaining('calendar day') as string }] })
  })
})
