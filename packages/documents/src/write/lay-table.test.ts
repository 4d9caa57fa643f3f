import { formats, tableIds } from '@nianbao/report'
import { describe, expect, test } from 'vitest'
import { headersOf, layTable } from './lay-table.ts'

const all = Object.values(formats).flatMap((format) => tableIds.map((id) => [format.id, id, layTable(id, format, (cell) => cell)] as const))

describe.each(all)('the layout of the form of %s, table %s', (formatId, id, table) => {
  test('covers every place of its grid once', () => {
    const covered = table.rows.map(() => table.widths.map(() => 0))
    for (const { row, column, rowSpan, columnSpan } of table.rows.flat())
      for (let down = row; down < row + rowSpan; down++) for (let across = column; across < column + columnSpan; across++) covered[down]![across]! += 1
    expect(covered.flat().every((times) => times === 1)).toBe(true)
    expect(table.widths.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
  })

  test('has every cell of the form once, in the order of the form', () => {
    const cells = table.rows.flat().flatMap(({ cell }) => (cell ? [cell.id] : []))
    expect(cells).toEqual(formats[formatId].cells.filter((cell) => cell.table === id).map((cell) => cell.id))
  })

  test('names for every figure the headers of its row and column', () => {
    for (const laid of table.rows.flat().filter(({ role }) => role === 'value')) {
      const said = headersOf(table, laid).map(({ text }) => text)
      const label = laid.cell!.label.zh.split(/ \/ | · /u)
      for (const part of label) expect(said, laid.cell!.id).toContain(part)
      expect(new Set(said).size).toBe(said.length)
    }
  })
})

test('table 3 is merged as it is printed', () => {
  const show = (formatId: '2021' | '2019') => layTable('requests', formats[formatId], () => '').rows.flat().filter(({ role, rowSpan, columnSpan }) => role !== 'value' && (rowSpan > 1 || columnSpan > 2)).map(({ text, rowSpan, columnSpan }) => `${rowSpan}×${columnSpan} ${text.slice(0, 8)}`)
  expect(show('2021')).toMatchInlineSnapshot(`
    [
      "3×3 （本列数据的勾稽",
      "1×7 申请人情况",
      "2×1 自然人",
      "1×5 法人或其他组织",
      "2×1 总计",
      "1×3 一、本年新收政府",
      "1×3 二、上年结转政府",
      "22×1 三、本年度办理结",
      "8×1 （三）不予公开",
      "3×1 （四）无法提供",
      "5×1 （五）不予处理",
      "3×1 （六）其他处理",
      "1×3 四、结转下年度继",
    ]
  `)
  expect(show('2019').filter((text) => text.includes('三、'))).toEqual(['20×1 三、本年度办理结'])
})
