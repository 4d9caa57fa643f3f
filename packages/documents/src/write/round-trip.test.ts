import { recogniseDocument } from '@nianbao/report'
import { expect, test } from 'vitest'
import { differences, readBack } from '../../round-trip/differences.ts'
import { drawnEdition } from '../../round-trip/drawn-edition.ts'
import { parseCsv } from '../../round-trip/parse-csv.ts'
import { readDocument } from '../inside.ts'
import { writeCsv, writeDocx, writeHtml, writeJson, writePdf, writeXlsx } from './index.ts'

const writers = { docx: writeDocx, pdf: writePdf, xlsx: writeXlsx, html: writeHtml, json: writeJson }
// Another draw each run; 200 of them are `node round-trip/run.ts`.
const first = Date.now() % 1_000_000_000
const editions = Array.from({ length: 15 }, (_, at) => drawnEdition(first + at))

test.each(readBack)('every cell and paragraph of a %s file reads back as it was written', async (kind) => {
  for (const [at, edition] of editions.entries()) {
    const { kind: seen, document } = await readDocument(await writers[kind](edition))
    expect(seen).toBe(kind)
    expect(differences(edition, kind, recogniseDocument(document)), `seed ${first + at}`).toEqual([])
  }
})

test('every cell of a table of commas parses as it was written', async () => {
  for (const [at, edition] of editions.entries()) {
    for (const { table, row, column, value, raw, kind } of parseCsv(await writeCsv(edition)))
      expect({ value, raw, kind }, `seed ${first + at} ${table}.${row}.${column}`).toEqual({ ...edition.cells[`${table}.${row}.${column}`]!, value: String(edition.cells[`${table}.${row}.${column}`]!.value ?? '') })
  }
})

test('the same edition gives the same bytes', async () => {
  for (const edition of editions.slice(0, 3)) {
    for (const write of [...Object.values(writers), writeCsv]) expect(Buffer.compare(await write(edition), await write(structuredClone(edition)))).toBe(0)
  }
})
