import { describe, expect, test } from 'vitest'
import { drawReport, judge } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import type { Document, Table } from '../document/index.ts'
import { recogniseDocument } from './index.ts'

// Other figures at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)
const plain = (at = seed) => serialiseDocument(drawReport(at), { style: 'spans', padding: false })
const textOf = (text: string) => text.replace(/\s/g, '')

function tableWith(document: Document, word: string): { table: Table; rowOf: (label: string) => number } {
  const table = document.blocks.find((block): block is Table => block.type === 'table' && block.cells.some((cell) => textOf(cell.text).includes(word)))!
  return { table, rowOf: (label) => table.cells.findLast((cell) => textOf(cell.text).includes(label))!.row }
}

/** The rows of figures and their own labels exchanged; what spans several rows stays. */
function exchange(table: Table, a: number, b: number, renumber: boolean): void {
  const labels = [a, b].map((row) => table.cells.findLast((cell) => cell.row === row && !/^[\d.]*$/.test(textOf(cell.text)))!)
  const heads = labels.map(({ text }) => /^\s*[一二\d][、.]/.exec(text)?.[0] ?? '')
  if (renumber) labels.forEach((label, i) => (label.text = (heads[1 - i] ?? '') + label.text.slice(heads[i]!.length)))
  const from = Math.min(...labels.map((label) => label.column))
  for (const cell of table.cells) if (cell.column >= from && (cell.row === a || cell.row === b)) cell.row = a + b - cell.row
  table.cells.sort((x, y) => x.row - y.row || x.column - y.column)
}

const read = ({ document, truth }: ReturnType<typeof plain>) => {
  const { cells } = recogniseDocument(document)
  return { ...judge(truth, cells), sure: Object.values(cells).filter((cell) => cell.confidence >= 0.9).length }
}

const exchanged: [word: string, a: string, b: string][] = [
  ['商业企业', '本年新收', '上年结转'],
  ['商业企业', '属于国家秘密', '属于四类过程性信息'],
  ['商业企业', '信访举报投诉', '要求提供公开出版物'],
  ['商业企业', '本机关不掌握', '没有现成信息'],
  ['规章', '行政处罚', '行政强制'],
]

describe(`rows that an office has in another order, seed ${seed}`, () => {
  test.each(exchanged)('%s: %s and %s are read by their whole labels, and sure', (word, a, b) => {
    for (const renumber of [false, true]) {
      const drawn = plain()
      const { table, rowOf } = tableWith(drawn.document, word)
      exchange(table, rowOf(a), rowOf(b), renumber)
      expect(read(drawn), `renumbered: ${renumber}`).toMatchObject({ right: 200, wrongList: [], sure: 200 })
    }
  })

  test('where the columns do not fit a person is to look at the rows between those exchanged', () => {
    const drawn = plain()
    const { table, rowOf } = tableWith(drawn.document, '商业企业')
    const row = rowOf('重复申请')
    const figure = table.cells.findLast((cell) => cell.row === row && cell.column === 4)!
    figure.text = String(Number(figure.text) + 1)
    drawn.truth.cells['requests.notProcessedRepeat.commercialEnterprise']!.value = Number(figure.text)
    exchange(table, rowOf('属于国家秘密'), rowOf('属于四类过程性信息'), true)
    const { cells } = recogniseDocument(drawn.document)
    expect(judge(drawn.truth, cells).wrongList).toEqual([])
    expect(cells['requests.refusedStateSecret.total']!.confidence).toBeLessThan(0.9)
    expect(cells['requests.carriedIn.total']!.confidence).toBeGreaterThanOrEqual(0.9)
  })

  test('a label that stands twice names neither row: nothing is surely wrong', () => {
    const drawn = plain()
    const { table, rowOf } = tableWith(drawn.document, '商业企业')
    exchange(table, rowOf('本年新收'), rowOf('上年结转'), false)
    table.cells.find((cell) => textOf(cell.text).includes('上年结转'))!.text = '一、本年新收政府信息公开申请数量'
    const { wrongList } = read(drawn)
    expect(wrongList.filter((wrong) => wrong.confidence >= 0.9)).toEqual([])
  })
})
