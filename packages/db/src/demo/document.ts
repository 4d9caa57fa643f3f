import { type CellId, format2021 } from '@nianbao/report'
import { type Prose } from './prose.ts'

const { sections, tables } = format2021

/** A report as the text that an office pastes from its word processor: six sections, and the tables' rows with tabs between the cells. */
export function documentOf(name: string, year: number, cells: Record<CellId, string>, { preamble, overview, problems, otherMatters, closing }: Prose): string {
  const texts: Record<string, readonly string[]> = {
    overview, problems, otherMatters, disclosure: disclosure(cells), requests: requests(cells), disputes: disputes(cells),
  }
  return [
    `${name}${year}年政府信息公开工作年度报告`, ...preamble,
    ...sections.flatMap(({ id, heading }) => [heading.zh, ...texts[id]!]),
    ...closing,
  ].join('\n')
}

const line = (...parts: readonly string[]) => parts.join('\t')

const disclosure = (cells: Record<CellId, string>) => tables.disclosure.blocks.flatMap(({ block, rows, columns }) => [
  line(block.zh),
  line('信息内容', ...columns.map((column) => column.label.zh)),
  ...rows.map((row) => line(row.label.zh, ...columns.map((column) => cells[`disclosure.${row.id}.${column.id}`]!))),
])

function requests(cells: Record<CellId, string>): string[] {
  const { rows, columns } = tables.requests
  let group = ''
  return [
    line('申请人情况', ...columns.map((column) => column.label.zh)),
    ...rows.flatMap((row) => {
      const heading = row.group && row.group.zh !== group ? [row.group.zh] : []
      group = row.group?.zh ?? ''
      return [...heading.map((each) => line(each)), line(row.label.zh, ...columns.map((column) => cells[`requests.${row.id}.${column.id}`]!))]
    }),
  ]
}

const disputes = (cells: Record<CellId, string>) => [
  line('行政复议', '行政诉讼'),
  line(...tables.disputes.columns.map((column) => column.label.zh)),
  line(...tables.disputes.rows.flatMap((row) => tables.disputes.columns.map((column) => cells[`disputes.${row.id}.${column.id}`]!))),
]
