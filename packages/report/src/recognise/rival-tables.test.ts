import { describe, expect, test } from 'vitest'
import { cellIds, drawReport, judge, serialise, serialKinds } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import type { Block, Document, Table, TableCell } from '../document/index.ts'
import { recogniseDocument, recogniseText } from './index.ts'

// Other figures at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)
const own = () => serialiseDocument(drawReport(seed), { style: 'spans', padding: false })
const other = serialiseDocument(drawReport(seed + 1000), { style: 'spans', padding: false }).document
const words = { disclosure: '规章', requests: '商业企业', disputes: '尚未审结' } as const
const tableOf = (document: Document, id: keyof typeof words): Table =>
  structuredClone(document.blocks.find((block): block is Table => block.type === 'table' && block.cells.some((cell) => cell.text.replace(/\s/g, '').includes(words[id]))))!
const caption = (text: string): Block => ({ type: 'paragraph', text, place: `X${text}` })
const year = own().truth.year!

/** The report with these blocks in the place of a table; the stranger's table has places of its own. */
function withBlocks(id: keyof typeof words, blocks: (mine: Table, stranger: Table) => Block[]) {
  const { document, truth } = own()
  const mine = tableOf(document, id)
  const stranger = tableOf(other, id)
  stranger.place = 'tbl7'
  for (const cell of stranger.cells) cell.place = `tbl7!R${cell.row + 1}C${cell.column + 1}`
  const at = document.blocks.findIndex((block) => block.type === 'table' && block.place === mine.place)
  document.blocks.splice(at, 1, ...blocks(mine, stranger))
  return { read: recogniseDocument(document), truth }
}
const surelyWrong = ({ read, truth }: ReturnType<typeof withBlocks>) => judge(truth, read.cells).wrongList.filter((wrong) => wrong.confidence >= 0.9)
const whole = ({ read, truth }: ReturnType<typeof withBlocks>) => ({ right: judge(truth, read.cells).right, sure: Object.values(read.cells).filter((cell) => cell.confidence >= 0.9).length, again: read.marks.filter((mark) => mark.kind === 'table-again').length })
const cells = (id: string) => cellIds.filter((cell) => cell.startsWith(`${id}.`))

describe.each(['disclosure', 'requests', 'disputes'] as const)(`a table that stands twice, seed ${seed}: %s`, (id) => {
  test.each([
    ['last year’s in front', [`${year - 1}年情况（供对照）`, `${year}年情况`]],
    ['last year’s in words', ['上年度数据', '本年度数据']],
    ['last year’s alone with a caption', [`附：${year - 1}年度`, '']],
  ])('%s: the report’s own year is read, and sure', (_, [before, after]) => {
    const paragraph = (text: string) => (text ? [caption(text)] : [])
    expect(whole(withBlocks(id, (mine, stranger) => (after ? [caption(before!), stranger, caption(after), mine] : [mine, caption(before!), stranger])))).toEqual({ right: 200, sure: 200, again: 0 })
    expect(whole(withBlocks(id, (mine, stranger) => [...paragraph(after!), mine, caption(before!), stranger]))).toEqual({ right: 200, sure: 200, again: 0 })
  })

  test.each([
    ['the organ’s own and all below it', '表1：县本级', '表2：全县合计'],
    ['no word over either', '', ''],
    ['a year to come', `${year}年`, `${year + 1}年`],
  ])('%s: what they say differently is nowhere sure, and the filer is told', (_, one, two) => {
    const paragraph = (text: string) => caption(text || ' ')
    for (const turned of [false, true]) {
      const result = withBlocks(id, (mine, stranger) => (turned ? [paragraph(one), stranger, paragraph(two), mine] : [paragraph(one), mine, paragraph(two), stranger]))
      expect(surelyWrong(result)).toEqual([])
      expect(result.read.marks.filter((mark) => mark.kind === 'table-again').map((mark) => mark.where.section)).toEqual([id, id])
      expect(cells(id).some((cell) => result.read.cells[cell]!.confidence < 0.9)).toBe(true)
    }
  })

  test.each([true, false])('both in one table of the document, a row with the year over each (the report’s own first: %s): its own year is read', (isFirst) => {
    const stacked = (above: Table, below: Table): Table => {
      const width = above.columns
      const parts = [[above, isFirst ? year : year - 1], [below, isFirst ? year - 1 : year]] as const
      let rows = 0
      const cells = parts.flatMap(([table, of]) => {
        const top = rows
        rows += table.rows + 1
        return [{ text: `${of}年`, row: top, column: 0, rowSpan: 1, columnSpan: width, place: `y${of}` }, ...table.cells.map((cell) => ({ ...cell, row: cell.row + top + 1 }))]
      })
      return { ...above, rows, cells }
    }
    expect(whole(withBlocks(id, (mine, stranger) => [isFirst ? stacked(mine, stranger) : stacked(stranger, mine)]))).toEqual({ right: 200, sure: 200, again: 0 })
  })

  test('the form left empty beside the table is none', () => {
    const empty = (table: Table): Table => ({ ...table, cells: table.cells.map((cell) => (/^[\d.,\s]+$/.test(cell.text) ? { ...cell, text: '' } : cell)) })
    expect(whole(withBlocks(id, (mine, stranger) => [empty(stranger), caption('已填'), mine]))).toEqual({ right: 200, sure: 200, again: 0 })
    expect(whole(withBlocks(id, (mine, stranger) => [mine, caption('空表'), empty(stranger)]))).toEqual({ right: 200, sure: 200, again: 0 })
  })

  test('the same twice is one', () => {
    expect(whole(withBlocks(id, (mine) => [caption('表1'), mine, caption('表2（盖章版）'), structuredClone(mine)]))).toEqual({ right: 200, sure: 200, again: 0 })
  })
})

describe(`years side by side within a table, seed ${seed}`, () => {
  /** Another cell to the left of each row's figures: the year, and above each row the same with other figures. */
  function yearRows(table: Table, first: number, heading: string, own: string, earlier: string): Table {
    const at = 3
    const down = (row: number) => (row < first ? row : first + 2 * (row - first))
    const wide = table.cells.map((cell): TableCell => ({
      ...cell, row: down(cell.row), rowSpan: cell.row < first ? cell.rowSpan : 2 * cell.rowSpan, column: cell.column < at ? cell.column : cell.column + 1,
    }))
    const figures = wide.filter((cell) => cell.row >= first && cell.column > at)
    for (const cell of figures) Object.assign(cell, { rowSpan: 1, row: cell.row + 1 })
    const years = [...new Set(figures.map((cell) => cell.row))].flatMap((row) => [[earlier, row - 1], [own, row]] as const)
    const make = (text: string, row: number, column: number): TableCell => ({ text, row, column, rowSpan: 1, columnSpan: 1, place: `y!R${row + 1}C${column + 1}` })
    const past = figures.map((cell) => make('8', cell.row - 1, cell.column))
    const cells = [...wide, ...past, ...years.map(([text, row]) => make(text, row, at)), { ...make(heading, 0, at), rowSpan: first }]
    return { ...table, rows: first + 2 * (table.rows - first), columns: table.columns + 1, cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column) }
  }

  test.each([
    ['年份', String(year), String(year - 1)],
    ['年度', `${year}年`, `${year - 1}年`],
    ['', '本年', '上年'],
    ['', String(year), String(year - 1)],
    ['项目', '今年', '去年同期'],
  ])('two rows for each of table three (%s: %s, %s): the report’s own are read, and sure', (heading, mine, earlier) => {
    expect(whole(withBlocks('requests', (table) => [yearRows(table, 3, heading, mine, earlier)]))).toEqual({ right: 200, sure: 200, again: 0 })
  })

  test('figures that look like years are figures', () => {
    const { document, truth } = own()
    const table = document.blocks.find((block): block is Table => block.type === 'table' && block.cells.some((cell) => cell.text.includes('规章')))!
    for (const [id, text] of [['regulations', String(year)], ['normativeDocuments', String(year - 1)]] as const) {
      const known = truth.cells[`disclosure.${id}.issued`]!
      const cell = table.cells.find((each) => each.text === known.raw && each.column === 1)!
      cell.text = text
      Object.assign(known, { value: Number(text), raw: text, kind: 'number' })
    }
    expect(whole({ read: recogniseDocument(document), truth })).toEqual({ right: 200, sure: 200, again: 0 })
  })

  test('with a year later than the report’s nothing is surely wrong', () => {
    expect(surelyWrong(withBlocks('requests', (table) => [yearRows(table, 3, '年份', String(year + 1), String(year))]))).toEqual([])
  })

  test('two columns for each of table two, last year’s first: the report’s own are read, and sure', () => {
    const doubled = (table: Table): Table => {
      const header = table.cells.find((cell) => cell.text.replace(/\s/g, '') === '本年制发件数')!.row
      const at = (column: number) => (column === 0 ? 0 : 2 * column - 1)
      const cells = table.cells.map((cell): TableCell => ({ ...cell, row: cell.row > header ? cell.row + 1 : cell.row, column: at(cell.column), columnSpan: at(cell.column + cell.columnSpan) - at(cell.column), rowSpan: cell.row === header && cell.column === 0 ? 2 : cell.rowSpan }))
      const make = (text: string, row: number, column: number): TableCell => ({ text, row, column, rowSpan: 1, columnSpan: 1, place: `y!R${row + 1}C${column + 1}` })
      const parted = cells.flatMap((cell) => ([header + 2, header + 3].includes(cell.row) && cell.column > 0 ? [make('7', cell.row, cell.column), { ...cell, column: cell.column + 1, columnSpan: 1 }] : [cell]))
      const years = [1, 3, 5].flatMap((column) => [make('上年', header + 1, column), make('本年', header + 1, column + 1)])
      return { ...table, rows: table.rows + 1, columns: 7, cells: [...parted, ...years].toSorted((a, b) => a.row - b.row || a.column - b.column) }
    }
    expect(whole(withBlocks('disclosure', (table) => [doubled(table)]))).toEqual({ right: 200, sure: 200, again: 0 })
  })
})

describe(`a table that stands twice in a bare text, seed ${seed}`, () => {
  const habit = { crlf: false, bom: false, pageNumbers: false }
  test.each(serialKinds)('%s: nothing is surely wrong, whichever comes first', (kind) => {
    const [mine, stranger] = [serialise(drawReport(seed), kind, seed, habit), serialise(drawReport(seed + 1000), kind, seed, habit)]
    for (const id of ['requests', 'disputes']) {
      const part = ({ text, truth }: typeof mine) => {
        const at = truth.sections.findIndex((section) => section.id === id)
        const [from, to] = [text.indexOf(truth.sections[at]!.heading) + truth.sections[at]!.heading.length, text.indexOf(truth.sections[at + 1]!.heading)]
        return { from, to, inside: text.slice(from, to) }
      }
      const [own, other] = [part(mine), part(stranger)]
      for (const both of [own.inside + other.inside, other.inside + own.inside]) {
        const { cells } = recogniseText(mine.text.slice(0, own.from) + both + mine.text.slice(own.to))
        expect(judge(mine.truth, cells).wrongList.filter((wrong) => wrong.confidence >= 0.9), id).toEqual([])
      }
    }
  })
})
