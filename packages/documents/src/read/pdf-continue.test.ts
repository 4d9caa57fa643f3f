import { expect, test } from 'vitest'
import { continued } from './pdf-continue.ts'

const cell = (text: string, row: number, column: number) => ({ text, top: row, bottom: row, left: column, right: column })
const page = (rows: [string, string][]) => ({ xs: [30, 100, 200], labels: 1, ys: [10, ...rows.map((_, i) => 20 + 10 * i)], cells: rows.flatMap((row, i) => row.map((text, j) => cell(text, i, j))) })

test('a header said again over the page is no rest of a row, though the figures are written in full width', () => {
  const joined = continued(page([['申请人情况', '自然人'], ['予以公开', '０'], ['部分公开', '１２']]), page([['申请人情况', '自然人'], ['其他', '３']]))
  expect(joined!.cells.map((each) => each.text)).toEqual(['申请人情况', '自然人', '予以公开', '０', '部分公开', '１２', '其他', '３'])
})

test('the rest of a header\'s row that the page broke is put behind its words', () => {
  const page = (rows: string[][]) => ({ xs: [30, 60, 90, 120, 150], ys: [10, ...rows.map((_, i) => 20 + 10 * i)], cells: rows.flatMap((row, i) => row.map((text, j) => cell(text, i, j))) })
  const joined = continued(page([['结果', '结果', '其他', '尚未']]), page([['维持', '纠正', '结果', '审结'], ['3', '0', '12', '5']]))
  expect(joined!.cells.map((each) => each.text)).toEqual(['结果维持', '结果纠正', '其他结果', '尚未审结', '3', '0', '12', '5'])
})

test('the article that heads the next block over the page is not the rest of the label before', () => {
  const joined = continued(page([['信息内容', '本年处理决定数量'], ['行政强制', '24013']]), page([['第⼆⼗条第（⼋）项', ''], ['行政事业性收费', '203.33']]))
  expect(joined!.cells.filter((cell) => cell.left === 0).map((cell) => cell.text)).toEqual(['信息内容', '行政强制', '第⼆⼗条第（⼋）项', '行政事业性收费'])
})
