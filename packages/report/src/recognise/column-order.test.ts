import { describe, expect, test } from 'vitest'
import { cellIds, drawReport, judge, serialise, serialKinds } from '../../fixtures/index.ts'
import type { Report, SerialKind, Truth } from '../../fixtures/index.ts'
import { recogniseText } from './index.ts'

// Other figures at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)
const write = (report: Report, kind: SerialKind) => serialise(report, kind, seed, { crlf: false, bom: false, pageNumbers: false })
const plain = drawReport(seed)
const truthOf = (kind: SerialKind): Truth => write(plain, kind).truth
const surelyWrong = (truth: Truth, text: string) => judge(truth, recogniseText(text).cells).wrongList.filter((wrong) => wrong.confidence >= 0.9)

/** The report with other figures in its cells: each cell gets those of the cell `from` names. */
function moved(from: (id: string) => string): Report {
  const report = structuredClone(plain)
  for (const id of cellIds) report.truth.cells[id] = plain.truth.cells[from(id)]!
  return report
}

const swap = (a: string, b: string) => (id: string) => (id.includes(a) ? id.replace(a, b) : id.replace(b, a))

/** The cells of each row of a table as `order` has them written from left to right; table four is one row. */
function turned(table: string, order: (row: string[]) => string[]): (id: string) => string {
  const rows = Map.groupBy(cellIds.filter((id) => id.startsWith(`${table}.`)), (id) => (table === 'disputes' ? table : id.split('.')[1]!))
  const from = new Map([...rows.values()].flatMap((row) => order(row).map((id, i) => [row[i]!, id] as const)))
  return (id) => from.get(id) ?? id
}

/** Exchanges two header cells, also where they are broken over lines. */
function swapLabels(text: string, heading: string, a: string, b: string): string {
  const from = text.indexOf(heading) + heading.length
  const broken = (label: string) => [...label].join('[\\s"]*')
  return text.slice(0, from) + text.slice(from).replace(new RegExp(`(${broken(a)})([^]*?)(${broken(b)})`), '$3$2$1')
}

/** Are the report's figures, put elsewhere under a header with two names exchanged, all read right and none of those moved told surely? */
function shownByHeader(kind: SerialKind, id: string, a: string, b: string, from: (id: string) => string): void {
  const { text } = write(moved(from), kind)
  const heading = plain.truth.sections.find((section) => section.id === id)!.heading
  const written = swapLabels(text, heading, a, b)
  expect(written).not.toBe(text)
  const { cells } = recogniseText(written)
  expect(judge(truthOf(kind), cells).wrongList).toEqual([])
  for (const cell of cellIds.filter((each) => from(each) !== each)) expect(cells[cell]!.confidence, cell).toBeLessThan(0.9)
}

describe(`columns in another order, seed ${seed}`, () => {
  describe.each(serialKinds)('%s', (kind) => {
    test.each([
      ['requests', '商业企业', '科研机构', swap('.commercialEnterprise', '.researchInstitution')],
      ['disclosure', '本年制发件数', '本年废止件数', swap('.issued', '.repealed')],
      ['disputes', '未经复议直接起诉', '复议后起诉', swap('.litigationDirect', '.litigationAfterReconsideration')],
      ['disputes', '结果维持', '结果纠正', (id: string) => (id.startsWith('disputes.reconsideration.') ? swap('.upheld', '.corrected')(id) : id)],
    ] as const)('%s: %s and %s exchanged are read by their header, and shown to somebody', (id, a, b, from) => {
      shownByHeader(kind, id, a, b, from)
    })

    // A page's text tells the two heights of table three's header one below the other, and no order with them.
    const upper = ['requests', '自然人', '法人或其他组织', turned('requests', (columns) => [...columns.slice(1, 6), columns[0]!, columns[6]!])] as const
    const total = ['requests', '自然人', '总计', turned('requests', (columns) => [columns[6]!, ...columns.slice(1, 6), columns[0]!])] as const
    test.each([...(kind === 'pdf' ? [] : [upper, total]), ['disputes', '行政复议', '行政诉讼', turned('disputes', (columns) => [...columns.slice(5), ...columns.slice(0, 5)])] as const])('%s: %s and %s with their columns exchanged are read by their header, and shown to somebody', (id, a, b, from) => {
      shownByHeader(kind, id, a, b, from)
    })

    test('totals in front under the header of the form are nowhere surely told', () => {
      const columns = cellIds.filter((id) => id.startsWith('requests.granted.')).map((id) => id.split('.')[2]!)
      const outcomes = cellIds.filter((id) => id.startsWith('disputes.reconsideration.')).map((id) => id.split('.')[2]!)
      const before = (id: string) => {
        const [table, row, column] = id.split('.')
        const names = table === 'requests' ? columns : outcomes
        return table === 'disclosure' ? id : `${table}.${row}.${names.at(names.indexOf(column!) - 1)}`
      }
      expect(surelyWrong(truthOf(kind), write(moved(before), kind).text)).toEqual([])
    })
  })

  test('tabs: a column too many without a header cell is nowhere surely told', () => {
    const { text, truth } = write(plain, 'tsv')
    const wider = text.replace(/(?<=\t)(\d+(?:\t\d+){5})(?=\t\d+$)/gm, (six) => `${six}\t${six.split('\t').slice(1).reduce((all, raw) => all + Number(raw), 0)}`)
    expect(wider).not.toBe(text)
    expect(surelyWrong(truth, wider).filter((wrong) => wrong.cell.startsWith('requests.'))).toEqual([])
  })

  test.each([
    ['requests', '商业企 科研 社会公 法律服 其 自然 总计\n业 机构 益组织 务机构 他 人', turned('requests', (columns) => [...columns.slice(1, 6), columns[0]!, columns[6]!])],
    ['disputes', '结果纠 结果维 其他结 尚未审 总\n正 持 果 结 计', (id: string) => (id.startsWith('disputes.reconsideration.') ? swap('.upheld', '.corrected')(id) : id)],
  ] as const)('%s: names that narrow columns broke, in another order on one line, leave nothing surely wrong', (id, header, from) => {
    const { text } = write(moved(from), 'pdf')
    const lines = text.split('\n')
    const first = lines.findIndex((line, i) => i > lines.indexOf(plain.truth.sections.find((section) => section.id === id)!.heading) && /^(一、本年新收|(\d+ ){13})/.test(line.trim()))
    expect(first).toBeGreaterThan(0)
    const heading = lines.findLastIndex((line, i) => i < first && line.includes('政府信息公开'))
    const written = lines.toSpliced(heading + 1, first - heading - 1, header).join('\n')
    expect(surelyWrong(truthOf('pdf'), written)).toEqual([])
  })
})
