import { expect, test } from 'vitest'
import { drawReport } from '../../fixtures/index.ts'
import type { Block, Table } from '../document/model.ts'
import { formats } from '../format/index.ts'
import { recogniseDocument } from './recognise-document.ts'

const seed = Date.now() % 1_000_000_000
const { truth } = drawReport(seed)

/** Table four as a file has it, and the other sections' headings with their texts. */
function documentWith(...beside: string[]): { paragraphs: 'whole'; blocks: Block[] } {
  const labels = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const rows = [[...labels, ...labels, ...labels], Array.from({ length: 15 }, (_, i) => String(i % 5 === 4 ? 4 : 1))]
  const table: Table = { type: 'table', place: 'tbl1!R1C1', rows: 2, columns: 15, cells: rows.flatMap((row, r) => row.map((text, c) => ({ text, row: r, column: c, rowSpan: 1, columnSpan: 1, place: `tbl1!R${r + 1}C${c + 1}` }))) }
  const paragraph = (text: string): Block => ({ type: 'paragraph', text, place: 'P1' })
  return { paragraphs: 'whole', blocks: [paragraph(truth.title!), ...formats['2021'].sections.flatMap(({ id, heading }) => [paragraph(heading.zh), ...(id === 'disputes' ? [...beside.map(paragraph), table] : truth.sections.find((section) => section.id === id)!.blocks.map(paragraph))])] }
}

const disputes = (...beside: string[]) => recogniseDocument(documentWith(...beside)).sections.find(({ id }) => id === 'disputes')!.blocks

test(`a piece of a sentence that came to stand above a table read from its rows is not passed over, and captions are (seed ${seed})`, () => {
  const piece = '一是完善栏目更新提醒机制，明确7个重点栏目的责任人；二是丰富解读形式，加大图解、短视频解读'
  expect(disputes(piece)).toEqual([piece])
  expect(disputes('（单位：件）', '表四 行政复议、行政诉讼情况统计表')).toEqual([])
})
