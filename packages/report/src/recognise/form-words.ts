import type { Format, TableId } from '../format/model.ts'
import { keyOf } from './normalise.ts'
import { wordingsOf } from './align.ts'

/** The words of one table, as keys: what its rows are called, and what stands in its header and its groups. */
export interface TableWords {
  rows: string[]
  header: string[]
}

/** What stands in a header or a group of each table, beside the names of its columns. */
const besides: Record<TableId, string[]> = {
  disclosure: ['信息内容', '第二十条第（一）项', '第二十条第（五）项', '第二十条第（六）项', '第二十条第（八）项', '第二十条第（九）项'],
  requests: ['申请人情况', '本列数据的勾稽关系为'],
  disputes: ['行政诉讼'],
}
/** Names that any table has. */
const everywhere = new Set(['其他', '总计'])

const known = new WeakMap<Format, Record<TableId, TableWords>>()

/** The words each table of a form is known by. */
export function wordsOf(format: Format): Record<TableId, TableWords> {
  const words = known.get(format) ?? gathered(format)
  known.set(format, words)
  return words
}

function gathered({ tables: { disclosure, requests, disputes } }: Format): Record<TableId, TableWords> {
  const header = (id: TableId, labels: { zh: string }[]) =>
    [...new Set([...besides[id], ...labels.map((label) => label.zh)].map(keyOf))].filter((word) => !everywhere.has(word))
  return {
    disclosure: { rows: disclosure.blocks.flatMap((block) => block.rows.flatMap(wordingsOf)), header: header('disclosure', disclosure.blocks.flatMap((block) => [block.block, ...block.header])) },
    requests: {
      rows: requests.rows.flatMap(wordingsOf),
      header: header('requests', [requests.note, ...requests.columns.flatMap((column) => (column.group ? [column.group, column.label] : [column.label]))]),
    },
    disputes: { rows: [], header: header('disputes', [...disputes.rows.map((row) => row.label), ...disputes.columns.map((column) => column.label)]) },
  }
}
