import { describe, expect, test } from 'vitest'
import { blankCells, cellOf, format2019, format2021, formats, packCells, readCell, unpackCells } from './index.ts'

const count = format2021.cells[0]!
const fee = cellOf('disclosure.fees.amountWanYuan')!

describe('the forms', () => {
  test('the 2021 form has exactly 200 cells: 10, 175 and 15', () => {
    const tables = format2021.cells.map((cell) => cell.table)
    expect(['disclosure', 'requests', 'disputes'].map((id) => tables.filter((table) => table === id).length)).toEqual([10, 175, 15])
  })

  test('the 2019 form has exactly 198 cells', () => {
    expect(format2019.cells.length).toBe(198)
  })

  test('every cell has its own id, its place in the array and a label in both languages', () => {
    for (const format of Object.values(formats)) {
      expect(new Set(format.cells.map((cell) => cell.id)).size).toBe(format.cells.length)
      format.cells.forEach((cell, index) => {
        expect(cell.index).toBe(index)
        expect(cell.label.zh).toMatch(/\p{Script=Han}/u)
        expect(cell.label.en).not.toMatch(/\p{Script=Han}/u)
      })
    }
  })

  test('table three of the 2021 form has 144 cells to fill in', () => {
    expect(format2021.cells.filter((cell) => cell.table === 'requests' && !cell.derived).length).toBe(144)
  })
})

test.each([
  ['12', 12, 'number'], [' １２ ', 12, 'number'], ['1,204', 1204, 'number'], ['1，204', 1204, 'number'], ['007', 7, 'number'],
  ['', null, 'blank'], ['\u00a0', null, 'blank'], ['　', null, 'blank'],
  ['/', null, 'dash'], ['-', null, 'dash'], ['—', null, 'dash'], ['／', null, 'dash'],
  ['12o', null, 'text'], ['-3', null, 'text'], ['1.5', null, 'text'], ['1,2', null, 'text'], ['件', null, 'text'], ['9'.repeat(20), null, 'text'],
  ['①', null, 'text'], ['12①', null, 'text'], ['12²', null, 'text'], ['⒓', null, 'text'], ['𝟏𝟐', null, 'text'], ['１，２０４', 1204, 'number'], ['－', null, 'dash'], ['﹣', null, 'dash'],
] as const)('a count written %j is read as %j (%s)', (raw, value, kind) => {
  expect(readCell(count, raw)).toMatchObject({ value, kind })
})

test('a fee keeps every digit that was written', () => {
  expect(readCell(fee, '18.8710').value).toBe('18.8710')
  expect(readCell(fee, '59,237.2449').value).toBe('59237.2449')
  expect(readCell(fee, '-1').kind).toBe('text')
})

test('a change of the 2019 form may be signed', () => {
  expect(['+2', '-1', '减4', '3'].map((raw) => readCell({ type: 'change' }, raw).value)).toEqual([2, -1, -4, 3])
})

test('cells survive packing, with every odd writing', () => {
  const cells = blankCells()
  for (const [id, raw] of [[count.id, '１２'], [fee.id, '18.8710'], ['requests.granted.total', '1,204'], ['requests.carriedOut.total', '/'], ['disputes.reconsideration.total', '12o'], ['requests.carriedIn.total', '0']] as const) {
    cells[id] = readCell(cellOf(id)!, raw)
  }
  const packed = packCells(cells)
  expect(packed.figures.length).toBe(200)
  expect(packed.figures[fee.index]).toBeNull()
  expect(packed.fee).toBe('18.8710')
  expect(Object.keys(packed.odd)).toEqual([count.id, 'requests.granted.total', 'requests.carriedOut.total', 'disputes.reconsideration.total'])
  expect(unpackCells(packed)).toEqual(cells)
})
