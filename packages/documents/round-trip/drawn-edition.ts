import { cellOf, type CellId, type Cells, format2019, format2021, readCell } from '@nianbao/report'
import { drawReport, mutate, type Mutation, random } from '@nianbao/report/fixtures'
import type { Edition } from '../src/write/index.ts'

// What a filer writes into cells; that labels and headings are odd cannot happen in a file that is made from the form.
const writings: Mutation[] = ['thousands', 'fullWidthDigits', 'dashForZero', 'blankCells', 'blankRows', 'oddText', 'wrongTotal']

/** How people sign: with a day or with the month alone, two organs together, with whom to ask, or not at all. */
const closings: ((name: string, year: number) => string[])[] = [
  (name, year) => [name, `${year + 1}年1月`],
  (name, year) => [name, `二〇二${(year + 1) % 10}年三月`],
  (name, year) => [`${name}${year + 1}年2月`],
  (name, year) => [name, '云岭县河长制办公室', `${year + 1}年1月22日`],
  (name, year) => [name, '云岭县河长制办公室', `${year + 1}年1月22日`, '（联系人：张三，电话：0000-1234567）'],
  () => [],
]

/** What people write and is no figure. "12件" is not among them: a reader takes the unit off, as it may. */
const oddCells = ['见备注（12）', '12o', '详见附件说明', '约30', '3（含1件）', '1.5', '2026-01-01', '见表1', '未统计', '1、2', '－3', '其他', '总计']

/** Paragraphs that look like what stands around the text of a page. */
const oddParagraphs = ['12', '-', '— 3 —', '第3页', '2/5', '无', '/']

/** Draws an edition of an invented report: of the 2021 form and, one in five, of 2019; published or draft; cells plain, blank, dashed or odd. The same seed gives the same edition. */
export function drawnEdition(seed: number): Edition {
  const source = random(seed).fork('edition')
  let report = drawReport(seed, { sparse: source.chance(0.3) })
  for (const writing of source.some(writings, source.int(0, 3))) report = mutate(report, writing)
  const { truth } = report
  const old = source.chance(0.2)
  const draft = source.chance(0.3)
  const blocks = (id: string) => truth.sections.find((section) => section.id === id)?.blocks ?? []
  const odd = source.chance(0.3) ? source.some(oddParagraphs, source.int(1, 3)) : []
  const narrative = { overview: [...blocks('overview').slice(0, 1), ...odd, ...blocks('overview').slice(1)], problems: blocks('problems'), otherMatters: blocks('otherMatters') }
  const cells: Cells = old ? cellsOf2019(source, truth.cells) : Object.fromEntries(format2021.cells.map((cell) => [cell.id, readCell(cell, truth.cells[cell.id]?.raw ?? '')]))
  if (source.chance(0.3)) for (const id of source.some(besideFigures(source, cells), source.int(1, 3))) cells[id] = readCell(cellOf(id, old ? '2019' : '2021')!, source.pick(oddCells))
  const closing = source.chance(0.5) ? source.pick(closings)(truth.registryName, truth.year) : truth.closing
  return {
    agency: { name: truth.registryName, code: `T${seed % 10_000}` }, year: truth.year, format: old ? '2019' : '2021',
    title: truth.title ?? '', preamble: truth.preamble, narrative, closing, cells, draft,
    edition: draft ? null : source.int(1, 3), publishedAt: draft ? null : new Date(Date.UTC(truth.year + 1, source.int(0, 2), source.int(1, 28), source.int(0, 23), source.int(0, 59))),
    number: draft ? null : `${truth.year}-${source.int(1, 99_999)}`, hash: draft ? null : 'ab'.repeat(32), reason: null,
  }
}

/** A cell of each row whose others hold figures: words in a row that is blank beside them may be its label, moved, and a reader leaves them open, rightly. */
function besideFigures(source: ReturnType<typeof random>, cells: Cells): CellId[] {
  const rows = Map.groupBy(Object.keys(cells), (id) => id.startsWith('disputes') ? 'disputes' : id.slice(0, id.lastIndexOf('.')))
  return [...rows.values()].flatMap((ids) => {
    const chosen = source.pick(ids)
    return ids.every((id) => id === chosen || cells[id]!.kind === 'number') ? [chosen] : []
  })
}

/** Tables 3 and 4 are as in 2021 but for （六）; table 2 has signed changes and an amount. */
function cellsOf2019(source: ReturnType<typeof random>, drawn: Record<string, { raw: string }>): Cells {
  const change = () => source.pick(['+2', '-1', '减4', '增3', '0', '', '/'])
  return Object.fromEntries(format2019.cells.map((cell) => [cell.id, readCell(cell, cell.type === 'change' ? change() : (drawn[cell.id]?.raw ?? String(source.int(0, 9999))))]))
}
