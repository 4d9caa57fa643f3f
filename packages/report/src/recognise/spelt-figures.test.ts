import { expect, test } from 'vitest'
import { drawReport, random, serialise } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import { recogniseDocument, recogniseText } from './index.ts'
import { withSpeltFigures } from './spelt-figures.ts'

const seed = Date.now() % 1_000_000_000
const rowOf = (...texts: string[]) => withSpeltFigures(texts.map((raw) => ({ raw })), true).map(({ raw }) => raw)

test.each([
  ['1 2 3', '123'], ['１　２　３', '１２３'], ['4\u20096', '46'], ['1 234', '1234'], ['12\u00a0345\u00a0678', '12345678'], ['3 . 5', '3.5'],
  ['十二', '12'], ['一百零三', '103'], ['两', '2'], ['〇', '0'], ['一〇三', '103'], ['二十', '20'], ['一千一百一十', '1110'], ['一万零三十', '10030'], ['两万两千', '22000'], ['十二件', '12件'],
  ['壹佰贰拾叁', '123'], ['壹拾', '10'], ['叁仟零伍件', '3005件'], ['貳佰參拾', '230'], ['陸', '6'], ['壹万贰仟', '12000'],
])('%j in a column of figures is %s', (written, figure) => {
  expect(rowOf('行政处罚', written, '0')).toEqual(['行政处罚', figure, '0'])
})

test.each(['12 34', '1 2  3', '0 0', '0 1', '1 2 34', '一百二', '一二', '十几', '百', '无', '壹佰贰', '壹贰'])('%j stays as it is written', (written) => {
  expect(rowOf('行政处罚', written, '0')).toEqual(['行政处罚', written, '0'])
})

test('a numeral before a label, of a numbered column or alone in its row is no figure', () => {
  for (const row of [['一', '本年新收政府信息公开申请数量', '3', '0'], ['栏次', '一', '二', '三', '四'], ['甲', '一', '二'], ['一', '二']]) expect(rowOf(...row)).toEqual(row)
})

const spell = (number: number): string => {
  if (number < 10) return '零一二三四五六七八九'[number]!
  const [unit, name] = ([[10_000, '万'], [1000, '千'], [100, '百'], [10, '十']] as const).find(([each]) => number >= each)!
  const rest = number % unit
  return `${number < 20 ? '' : spell(Math.floor(number / unit))}${name}${rest === 0 ? '' : (10 * rest < unit ? '零' : '') + (unit > 10 && rest > 9 && rest < 20 ? '一' : '') + spell(rest)}`
}
const drawn = random(seed)
test.each([
  ['digits set apart', (figure: string) => [...figure].join(' '), ['disclosure']],
  ['some digits set apart by full spaces', (figure: string) => (drawn.chance(0.3) ? [...figure].join('\u3000') : figure), ['disclosure']],
  ['thousands set apart', (figure: string) => figure.replace(/\B(?=(\d{3})+$)/g, '\u2009'), ['disclosure']],
  ['Chinese numerals', (figure: string) => (figure.length < 8 ? spell(Number(figure)) : figure), []],
  ['some Chinese numerals', (figure: string) => (figure.length < 8 && drawn.chance(0.3) ? spell(Number(figure)) : figure), []],
])('%s: every figure is read, and surely where a sum confirms it', (_, write, doubted) => {
  const report = drawReport(seed)
  const truth = Object.fromEntries(Object.entries(report.truth.cells).map(([id, cell]) => [id, cell.value]))
  const written = (text: string) => (/^\s*\d+\s*$/.test(text) ? write(text.trim()) : text)
  const { document } = serialiseDocument(report)
  const blocks = document.blocks.map((block) => (block.type === 'table' ? { ...block, cells: block.cells.map((cell) => ({ ...cell, text: written(cell.text) })) } : block))
  const pasted = serialise(report, 'tsv', seed, { pageNumbers: false }).text.split('\n').map((line) => (line.includes('\t') ? line.split('\t').map(written).join('\t') : line)).join('\n')
  for (const { cells } of [recogniseDocument({ ...document, blocks }), recogniseText(pasted)]) {
    expect(Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cell.value])), `seed ${seed}`).toEqual(truth)
    expect(Object.entries(cells).filter(([id, cell]) => cell.confidence < 0.9 && !doubted.includes(id.split('.')[0]!)), `seed ${seed}`).toEqual([])
  }
})

const heavy = (number: number): string => [...(number > 9 && number < 20 ? '一' : '') + spell(number)].map((sign) => '零壹贰叁肆伍陆柒捌玖拾佰仟万'['零一二三四五六七八九十百千万'.indexOf(sign)]!).join('')
test.each([['plain', spell, 'lines'], ['financial', heavy, 'lines'], ['plain', spell, 'pdf'], ['financial', heavy, 'pdf']] as const)('%s numerals in lines of text are read where most figures are such, and surely where a sum confirms them', (_, write, kind) => {
  const report = drawReport(seed, { sparse: true })
  const all = Object.entries(report.truth.cells).filter(([id]) => id !== 'disclosure.fees.amountWanYuan')
  for (const [, cell] of all) cell.raw = Number(cell.value) < 10_000_000 ? write(Number(cell.value)) : cell.raw
  // The larger figures of a draw stay digits: a table that has as many of these is not one whose figures are spelt.
  const tableOf = (id: string) => all.filter(([other]) => other.split('.')[0] === id.split('.')[0])
  const told = all.filter(([id]) => tableOf(id).filter(([, { raw }]) => !/\d/.test(raw)).length > tableOf(id).length / 2)
  const { cells } = recogniseText(serialise(report, kind, seed, { pageNumbers: false }).text)
  expect(told.filter(([id, { value }]) => cells[id]!.value !== value).map(([id, { raw }]) => [id, raw, cells[id]!.raw]), `seed ${seed}`).toEqual([])
  expect(told.filter(([id]) => cells[id]!.confidence < 0.9 && !id.startsWith('disclosure.')).map(([id]) => id), `seed ${seed}`).toEqual([])
  expect(told.filter(([id, { raw }]) => cells[id]!.confidence >= 0.9 && id.startsWith('disclosure.') && !/\d/.test(raw)).map(([id]) => id), `seed ${seed}`).toEqual([])
})

test('a numeral here and there in lines of digits is the number of a label, and no figure', () => {
  const report = drawReport(seed)
  const { text, truth } = serialise(report, 'lines', seed, { pageNumbers: false })
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.includes('予以公开'))
  const { cells } = recogniseText(lines.toSpliced(at, 0, '一', '三').join('\n'))
  expect(Object.entries(cells).filter(([id, cell]) => cell.value !== null && cell.value !== truth.cells[id]!.value), `seed ${seed}`).toEqual([])
})

test('digits set apart that no sum confirms are for a person to look at', () => {
  const report = drawReport(seed)
  const { document } = serialiseDocument(report)
  const [id, figure] = Object.entries(report.truth.cells).map(([id, cell]) => [id, String(cell.value)] as const).find(([id, value]) => id.startsWith('requests.') && value.length > 2)!
  const apart = (text: string) => (text.trim() === figure ? [...`${figure}1`].join(' ') : text)
  const { cells } = recogniseDocument({ ...document, blocks: document.blocks.map((block) => (block.type === 'table' ? { ...block, cells: block.cells.map((cell) => ({ ...cell, text: apart(cell.text) })) } : block)) })
  expect(cells[id]!.confidence, `seed ${seed}`).toBeLessThan(0.9)
})
