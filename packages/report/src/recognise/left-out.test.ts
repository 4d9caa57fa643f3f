import { expect, test } from 'vitest'
import type { Document, TableCell } from '../document/model.ts'
import { leftOut } from './left-out.ts'
import { linesOfDocument } from './lines.ts'
import { withoutNote } from './values.ts'

const cell = (column: number, text: string, more: Partial<TableCell> = {}): TableCell => ({ text, row: 0, column, rowSpan: 1, columnSpan: 1, place: `tbl1!R1C${column + 1}`, ...more })

test('what was struck out and what marks a note are told, and neither is a line or a part of a figure', () => {
  const document: Document = {
    paragraphs: 'whole',
    blocks: [
      { type: 'paragraph', text: '正文', place: 'P1' },
      { type: 'paragraph', text: '', place: 'P2', struck: '旧文' },
      { type: 'table', place: 'tbl1', rows: 1, columns: 4, cells: [cell(0, '甲'), cell(1, '500[1]'), cell(2, '', { struck: '8', unsure: true }), cell(3, '7')] },
    ],
  }
  const lines = linesOfDocument(document)
  expect(lines.map(({ text }) => text)).toEqual(['正文', '甲\t500\t7'])
  expect(leftOut(document, lines).map(({ kind, written, official, source }) => [kind, written, official, source])).toEqual([
    ['struck-out', '旧文', '', 'P2'], ['struck-out', '8', '', 'tbl1!R1C3'], ['note-mark', '500[1]', '500', 'tbl1!R1C2'],
  ])
})

test.each([['500[1]', '500'], ['1,234.50［注2］', '1,234.50'], ['[3]12', '12'], ['12[*]', '12'], ['7[1,2]', '7'], ['8[①]', '8']])('%s is the figure %s', (raw, figure) =>
  expect(withoutNote(raw)).toEqual({ raw: figure, noted: raw }))

test.each(['500', '500(1)', '[500]', '甲[1]', '12[345]', '1[2]3'])('%s stays as it is', (raw) => expect(withoutNote(raw)).toEqual({ raw }))
