import { readFileSync } from 'node:fs'
import { cellOf, type Cells, formats, type NarrativeId, readCell, recogniseDocument } from '@nianbao/report'
import { expect, test } from 'vitest'
import { goldenEdition } from '../../fixtures/golden/edition.ts'
import { differences, readBack } from '../../round-trip/differences.ts'
import { drawnEdition } from '../../round-trip/drawn-edition.ts'
import { readDocument } from '../inside.ts'
import { type Edition, writeCsv, writeDocx, writeHtml, writeJson, writePdf, writeXlsx } from './index.ts'

const writers = { docx: writeDocx, pdf: writePdf, xlsx: writeXlsx, html: writeHtml, json: writeJson, csv: writeCsv }
// Another draw each run; 200 of them are `node round-trip/run.ts`.
const first = Date.now() % 1_000_000_000
const editions = Array.from({ length: 6 }, (_, at) => drawnEdition(first + at))

test.each(readBack)('every cell and paragraph of a %s file reads back as it was written', async (kind) => {
  for (const [at, edition] of editions.entries()) {
    const { kind: seen, document } = await readDocument(await writers[kind](edition))
    expect(seen).toBe(kind)
    expect(document.draft === true, `seed ${first + at}`).toBe(edition.draft)
    expect(differences(edition, kind, recogniseDocument(document)), `seed ${first + at}`).toEqual([])
  }
})

test.each(readBack)('what looks odd in a %s file reads back all the same: page numbers as paragraphs, words in a figure\'s cell, four lines at the end', async (kind) => {
  const golden = goldenEdition()
  const words = { 'requests.refusedProcessInfo.naturalPerson': '见备注（12）', 'disputes.reconsideration.upheld': '详见附件说明', 'disclosure.regulations.issued': '本年未统计此项' }
  const edition: Edition = {
    ...golden, narrative: { ...golden.narrative, problems: [...golden.narrative.problems, '12', '— 3 —', '-', '2/5'] },
    closing: ['云岭县水利局', '云岭县河长制办公室', '2026年1月', '（联系人：张三，电话：0000-1234567）'],
    cells: { ...golden.cells, ...Object.fromEntries(Object.entries(words).map(([id, raw]) => [id, readCell(cellOf(id)!, raw)])) },
  }
  const read = recogniseDocument((await readDocument(await writers[kind](edition))).document)
  expect(differences(edition, kind, read)).toEqual([])
  for (const id of Object.keys(words)) expect(read.cells[id]!.confidence < 0.9, id).toBe(kind !== 'json' && kind !== 'csv')
})

test('the same edition gives the same bytes', async () => {
  for (const edition of editions.slice(0, 3)) {
    for (const write of Object.values(writers)) expect(Buffer.compare(await write(edition), await write(structuredClone(edition)))).toBe(0)
  }
})

// Real reports, which lie beside the clone: their prose has what no generator thinks of.
test.each(['seed000', 'seed001', 'seed002', 'seed003', 'synthA'])('the real report %s goes through every format and comes back', async (name) => {
  const real = recogniseDocument((await readDocument(readFileSync(new URL(`../../../../../shared/samples/${name}.docx`, import.meta.url)))).document)
  const blocks = (id: NarrativeId) => real.sections.find((section) => section.id === id)?.blocks ?? []
  const cells: Cells = Object.fromEntries(formats[real.format].cells.map(({ id }) => [id, { value: real.cells[id]!.value, raw: real.cells[id]!.raw, kind: real.cells[id]!.kind }]))
  const edition: Edition = {
    agency: { name: real.agency ?? '', code: null }, year: real.year ?? 2024, format: real.format, title: real.title ?? '', preamble: real.preamble, closing: real.closing, cells,
    narrative: { overview: blocks('overview'), problems: blocks('problems'), otherMatters: blocks('otherMatters') }, draft: true, edition: null, publishedAt: null, number: null, hash: null, reason: null,
  }
  for (const kind of readBack) expect(differences(edition, kind, recogniseDocument((await readDocument(await writers[kind](edition))).document)), kind).toEqual([])
})
