import { describe, expect, test } from 'vitest'
import { drawReport, judge, judgeText, random } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import type { Block, Document, Table, TableCell } from '../document/index.ts'
import { formats } from '../format/index.ts'
import { recogniseDocument } from './index.ts'

// Other figures at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)
const plain = () => serialiseDocument(drawReport(seed, { closing: true }), { style: 'spans', padding: false })
const paragraphs = (...texts: string[]): Block[] => texts.map((text, i) => ({ type: 'paragraph', text, place: `X${i + 1}` }))
const tableOf = (rows: string[][]): Table => ({
  type: 'table', place: 'tbl9', rows: rows.length, columns: rows[0]!.length,
  cells: rows.flatMap((texts, row) => texts.map((text, column): TableCell => ({ text, row, column, rowSpan: 1, columnSpan: 1, place: `tbl9!R${row + 1}C${column + 1}` }))),
})
const tableWith = (document: Document, word: string): Table => document.blocks.find((block): block is Table => block.type === 'table' && block.cells.some((cell) => cell.text.includes(word)))!

function read(document: Document, truth: ReturnType<typeof plain>['truth']) {
  const recognised = recogniseDocument(document)
  const { right, wrongList } = judge(truth, recognised.cells)
  return { right, wrongList, sure: Object.values(recognised.cells).filter((cell) => cell.confidence >= 0.9).length, texts: judgeText(truth, recognised) }
}
const whole = { right: 200, wrongList: [], sure: 200, texts: [] }

describe(`a document drawn from seed ${seed}`, () => {
  test('within a saved page: neither its menus nor its footer get into the report', () => {
    const { document, truth } = plain()
    document.blocks.unshift(...paragraphs('首页', '政务公开', '当前位置：首页 > 政务公开', '发布日期：2025-01-20', '字号：大 中 小'))
    document.blocks.push(...paragraphs('【打印本页】【关闭窗口】', '上一篇：关于放假的通知', '主办：云岚县人民政府', '版权所有 ICP备00000000号'))
    expect(read(document, truth)).toEqual(whole)
  })

  test('behind a cover and a table of contents', () => {
    const { document, truth } = plain()
    const contents = truth.sections.map(({ heading }, i) => `${heading}………${i + 1}`)
    document.blocks.unshift(...paragraphs(truth.title!.replace(/2\d{3}年.*/u, ''), truth.title!.replace(/^.*?(?=2\d{3}年)/u, ''), '2025年1月', '目　录', ...contents))
    expect(read(document, truth)).toEqual(whole)
  })

  test('before an attachment with figures of its own', () => {
    const { document, truth } = plain()
    document.blocks.push(...paragraphs('附件：申请情况统计表'), tableOf([['序号', '自然人', '商业企业', '总计'], ['行政许可', '1', '2', '3'], ['（一）予以公开', '4', '5', '9']]))
    expect(read(document, truth)).toEqual(whole)
  })

  test('with a statistic in section one that uses the form’s words: it stays text, and no cell is taken from it', () => {
    const { document, truth } = plain()
    const at = document.blocks.findIndex((block) => block.type === 'paragraph' && block.text === truth.sections[1]!.heading)
    document.blocks.splice(at, 0, tableOf([['指标', '数量'], ['行政许可', '77'], ['行政处罚', '78'], ['行政强制', '79']]))
    const recognised = recogniseDocument(document)
    expect(judge(truth, recognised.cells)).toMatchObject({ right: 200, wrong: 0 })
    expect(recognised.sections[0]!.blocks.slice(-4)).toEqual(['指标\t数量', '行政许可\t77', '行政处罚\t78', '行政强制\t79'])
  })

  test('inside one cell that lays out the page', () => {
    const { document, truth } = plain()
    const laid = document.blocks.flatMap((block): Block[] => (block.type === 'table' ? [block] : [tableOf([[block.text]])]))
    expect(read({ ...document, blocks: laid }, truth)).toEqual(whole)
  })

  test('with columns in another order: each figure is read under its own header', () => {
    const { document, truth } = plain()
    const table = tableWith(document, '商业企业')
    for (const cell of table.cells) if (cell.columnSpan === 1 && cell.rowSpan === 1 && [4, 5].includes(cell.column)) cell.column = 9 - cell.column
    expect(read(document, truth)).toEqual(whole)
  })

  test('with a column of remarks and a row of a subtotal: neither is the form’s', () => {
    const { document, truth } = plain()
    const table = tableWith(document, '商业企业')
    const at = table.cells.find((cell) => cell.text.includes('本机关不掌握'))!.row
    for (const cell of table.cells) {
      if (cell.row >= at) cell.row += 1
      else if (cell.row + cell.rowSpan > at) cell.rowSpan += 1
    }
    const cell = (text: string, row: number, column: number): TableCell => ({ text, row, column, rowSpan: 1, columnSpan: 1, place: `tbl8!R${row + 1}C${column + 1}` })
    table.cells.push(cell('小计', at, 2), ...Array.from({ length: 7 }, (_, i) => cell(String(900 + i), at, 3 + i)), cell('备注', 1, 10), cell('1件为重复申请', 6, 10))
    table.rows += 1
    table.columns += 1
    table.cells.sort((a, b) => a.row - b.row || a.column - b.column)
    expect(read(document, truth)).toEqual(whole)
  })

  test('with a row parted by a page’s end: its label’s halves and its figures are put together', () => {
    const { document, truth } = plain()
    const table = tableWith(document, '商业企业')
    const label = table.cells.find((cell) => cell.text.includes('逾期不补正'))!
    const figures = table.cells.filter((cell) => cell.row === label.row && cell.column > label.column)
    for (const cell of table.cells) {
      if (cell.row > label.row) cell.row += 1
      else if (cell.row + cell.rowSpan > label.row && cell !== label && !figures.includes(cell)) cell.rowSpan += 1
    }
    table.cells.push({ ...label, text: label.text.slice(17), row: label.row + 1, place: `${label.place}b` }, ...figures.map((cell) => ({ ...cell, text: '', row: cell.row + 1, place: `${cell.place}b` })))
    label.text = label.text.slice(0, 17)
    table.rows += 1
    table.cells.sort((a, b) => a.row - b.row || a.column - b.column)
    expect(read(document, truth)).toEqual(whole)
  })

  test('with digits broken over lines in a narrow cell: put together, and sure where the total says so', () => {
    const { document, truth } = plain()
    const table = tableWith(document, '商业企业')
    for (const cell of table.cells) if (/^\d{3,}$/.test(cell.text)) cell.text = `${cell.text.slice(0, -1)}\n${cell.text.slice(-1)}`
    expect(read(document, truth)).toEqual(whole)
  })

  test('with last year’s table to the left of this year’s and nothing over them that says which is which: nothing of it is sure', () => {
    const { document, truth } = plain()
    const table = tableWith(document, '商业企业')
    const twin = table.cells.map((cell) => ({ ...cell, column: cell.column + table.columns + 1 }))
    for (const cell of table.cells) if (/^\d+$/.test(cell.text)) cell.text = String(2 * Number(cell.text))
    table.cells.push(...twin)
    table.columns = 2 * table.columns + 1
    const { cells } = recogniseDocument(document)
    expect(judge(truth, cells).wrongList.filter(({ confidence }) => confidence >= 0.9)).toEqual([])
  })

  test.each([['before', (label: string, figure: string) => `${figure}${label}`], ['behind', (label: string, figure: string) => `${label}${figure}`]] as const)('with a figure run together with its label, %s it: parted where the total says so', (_, glued) => {
    const { document, truth } = plain()
    const table = tableWith(document, '商业企业')
    const label = table.cells.find((cell) => cell.text.includes('保护第三方'))!
    const figure = table.cells.find((cell) => cell.row === label.row && cell.column === 3)!
    label.text = glued(label.text, figure.text)
    label.columnSpan += 1
    table.cells.splice(table.cells.indexOf(figure), 1)
    expect(read(document, truth)).toEqual(whole)
  })

  test('with figures of table two beside its rows: an empty cell there is not sure', () => {
    const { document, truth } = plain()
    const table = tableWith(document, '规章')
    const figure = table.cells.find((cell) => cell.row === 2 && cell.column === 2)!
    const header = table.cells.find((cell) => cell.row === 4)!
    table.cells.push({ ...figure, row: 4, column: 3, place: `${figure.place}b` })
    header.columnSpan = 3
    header.text = '信息内容'
    figure.text = ''
    table.cells.sort((a, b) => a.row - b.row || a.column - b.column)
    expect(judge(truth, recogniseDocument(document).cells).wrongList.filter((wrong) => wrong.confidence >= 0.9)).toEqual([])
  })

  test('with figures that a row’s label has no part in: an empty cell is not sure', () => {
    const { document, truth } = plain()
    const table = tableWith(document, '商业企业')
    const label = table.cells.find((cell) => cell.text.includes('属于国家秘密'))!
    const figures = table.cells.filter((cell) => cell.row === label.row && cell.column > label.column)
    for (const cell of table.cells) {
      if (cell.row > label.row) cell.row += 1
      else if (cell.row + cell.rowSpan > label.row && cell !== label && !figures.includes(cell)) cell.rowSpan += 1
    }
    table.cells.push(...figures.map((cell) => ({ ...cell, text: '', place: `${cell.place}b` })))
    for (const cell of figures) cell.row += 1
    table.rows += 1
    table.cells.sort((a, b) => a.row - b.row || a.column - b.column)
    expect(judge(truth, recogniseDocument(document).cells).wrongList.filter((wrong) => wrong.confidence >= 0.9)).toEqual([])
  })
})

test(`seed ${seed}: the form of 2019 as ruled tables, each block of table two a table of its own`, () => {
  const source = random(seed)
  const figures = new Map(formats['2019'].cells.map((cell) => [cell.id, cell.type === 'change' ? source.pick(['+2', '-1', '减4', '3']) : cell.type === 'money' ? '52.15' : String(source.int(1, 9999))]))
  const { disclosure, requests, disputes } = formats['2019'].tables
  const at = (...parts: string[]) => figures.get(parts.join('.'))!
  const blocks = disclosure.blocks.map((block) => tableOf([[block.block.zh, ...block.columns.map(() => '')], block.header.map((label) => label.zh), ...block.rows.map((row) => [row.label.zh, ...block.columns.map((column) => at('disclosure', row.id, column.id))])]))
  const three = tableOf([['', ...requests.columns.map((column) => column.label.zh)], ...requests.rows.map((row) => [row.label.zh, ...requests.columns.map((column) => at('requests', row.id, column.id))])])
  const four = tableOf([disputes.rows.flatMap((row) => disputes.columns.map((_, i) => (i === 0 ? row.label.zh : ''))), disputes.rows.flatMap(() => disputes.columns.map((column) => column.label.zh)), disputes.rows.flatMap((row) => disputes.columns.map((column) => at('disputes', row.id, column.id)))])
  const heading = (i: number) => formats['2019'].sections[i]!.heading.zh
  const document: Document = { paragraphs: 'whole', blocks: [...paragraphs('云岚县司法局2019年政府信息公开工作年度报告', heading(0), '依法公开。', heading(1)), ...blocks, ...paragraphs(heading(2)), three, ...paragraphs(heading(3)), four, ...paragraphs(heading(4), '无。', heading(5), '无。')] }
  const recognised = recogniseDocument(document)
  expect(recognised.format).toBe('2019')
  expect(Object.fromEntries(Object.entries(recognised.cells).map(([id, cell]) => [id, cell.raw]))).toEqual(Object.fromEntries(figures))
})
