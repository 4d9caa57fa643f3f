import { describe, expect, test } from 'vitest'
import { drawReport } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import type { Table } from '../document/index.ts'
import { recogniseDocument } from './index.ts'

// Another report at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)
const drawn = () => serialiseDocument(drawReport(seed, { closing: true }), { style: 'spans', padding: false })
const requests = (blocks: readonly { type: string }[]): Table =>
  blocks.find((block): block is Table => block.type === 'table' && (block as Table).cells.some(({ text }) => text.startsWith('四、')))!
const labelMarks = ({ marks }: ReturnType<typeof recogniseDocument>) => marks.filter(({ kind }) => kind.startsWith('label-')).map(({ kind, where, written }) => [kind, where.row, written])
const figures = ({ cells }: ReturnType<typeof recogniseDocument>) => Object.values(cells).map(({ value, raw, confidence }) => ({ value, raw, isSure: confidence >= 0.9 }))

describe(`the labels of a report drawn from seed ${seed}`, () => {
  test.each([1, 7])('are read without the numbers of the rows in a column of their own, from %i on', (from) => {
    const { document } = drawn()
    const asDrawn = recogniseDocument(structuredClone(document))
    const table = requests(document.blocks)
    const figure = table.cells.find(({ text }) => text === '自然人')!.column
    const first = table.cells.find(({ text }) => text.startsWith('一、'))!.row
    for (const cell of table.cells) if (cell.column >= figure) cell.column++
    table.columns++
    const added = Array.from({ length: table.rows - first }, (_, i) => ({ row: first + i, column: figure, text: String(from + i) }))
    table.cells.push(...[{ row: 0, column: figure, text: '行次' }, ...added].map((cell) => ({ ...cell, rowSpan: 1, columnSpan: 1, place: `added${cell.row}` })))
    table.cells.sort((a, b) => a.row - b.row || a.column - b.column)
    const read = recogniseDocument(document)
    expect(labelMarks(read)).toEqual(labelMarks(asDrawn))
    expect(figures(read)).toEqual(figures(asDrawn))
  })

  test.each([
    ['本年新收申请', 'label-different', '本年新收申请'],
    ['', 'label-missing', ''],
    ['四、结转下年度继续办理', 'label-missing', ''],
  ])('with %j in the place of the first one are told so', (text, kind, written) => {
    const { document } = drawn()
    requests(document.blocks).cells.find((cell) => cell.text.startsWith('一、'))!.text = text
    expect(labelMarks(recogniseDocument(document)).filter(([, row]) => row === 'receivedNew')).toEqual([[kind, 'receivedNew', written]])
  })
})
