import { expect, test } from 'vitest'
import { drawReport, serialise } from '../../fixtures/index.ts'
import { recogniseText } from './index.ts'

const seed = Date.now() % 1_000_000_000
const report = drawReport(seed, { magnitude: 'large' })
const tabs = serialise(report, 'tsv', seed, { crlf: false, bom: false }).text
const truth = Object.fromEntries(Object.entries(report.truth.cells).map(([id, cell]) => [id, cell.value]))
const eachRow = (change: (cells: string[]) => string) => tabs.split('\n').map((line) => (line.includes('\t') ? change(line.split('\t')) : line)).join('\n')
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const grouped = (cell: string) => (/^\d+$/.test(cell) ? cell.replace(/\B(?=(\d{3})+$)/g, ',') : cell)

test.each([
  ['commas, as spreadsheets save them', tabs.split('\n').map((line) => [...line.split('\t'), '', ''].map(quoted).join(',')).join('\n')],
  ['commas and thousands in quotes', eachRow((cells) => cells.map(grouped).map(quoted).join(','))],
  ['a label of two lines in quotes, as spreadsheets copy it', eachRow((cells) => cells.map((cell) => (/^\d\.\D{5}/.test(cell) ? `"${cell.slice(0, 4)}\n${cell.slice(4)}"` : cell)).join('\t'))],
  ['strokes of box drawing', eachRow((cells) => `│${cells.join('│')}│\n├${cells.map(() => '──').join('┼')}┤`)],
  ['heavy strokes', eachRow((cells) => `┃ ${cells.join(' ┃ ')} ┃`)],
  ['a unit behind each figure', eachRow((cells) => cells.map((cell) => (/^\d+$/.test(cell) ? `${cell}件` : /^\d+\.\d+$/.test(cell) ? `${cell} 万元` : cell)).join('\t'))],
])('%s: every figure is read, and surely', (_, text) => {
  const { cells } = recogniseText(text)
  expect(Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cell.value])), `seed ${seed}`).toEqual(truth)
  expect(Object.entries(cells).filter(([, cell]) => cell.confidence < 0.9), `seed ${seed}`).toEqual([])
})

test('figures told behind their labels, one after another', () => {
  const text = tabs.split('\n').map((line) => line.replace(/^\t+/, '').replace(/\t+(?=\d+(?:[\t.]\d|$))/, '：').replace(/(?<=\d)\t+(?=\d)/g, '、').replaceAll('\t', ' ')).join('\n')
  const { cells } = recogniseText(text)
  const wrong = Object.entries(cells).filter(([id, cell]) => cell.value !== truth[id])
  expect(wrong, `seed ${seed}`).toEqual([])
})
