import type { Format } from '@nianbao/report'
import { say } from '@/lib/say.ts'
import type { CellOf } from './cell-of.ts'

/** Table four in the official layout: one row of fifteen figures, five for each way of dispute. */
export function DisputesTable({ format, locale, labelledBy, editing, cell: Cell }: { format: Format; locale: string; labelledBy: string; editing?: boolean; cell: CellOf }) {
  const { rows, columns, header } = format.tables.disputes
  return (
    <table aria-labelledby={labelledBy} className={`form-table disputes${editing ? ' editing' : ''}`}>
      <thead>
        <tr>
          {header.map((node) => (
            <th key={node.label.zh} scope="colgroup" rowSpan={node.children ? 1 : 2} colSpan={columns.length * (node.children?.length ?? 1)}>{say(node.label, locale)}</th>
          ))}
        </tr>
        <tr>
          {header.flatMap((node) => node.children ?? []).map((node) => <th key={node.label.zh} scope="colgroup" colSpan={columns.length}>{say(node.label, locale)}</th>)}
        </tr>
        <tr>{rows.flatMap((row) => columns.map((column) => <th key={`${row.id}.${column.id}`} scope="col">{say(column.label, locale)}</th>))}</tr>
      </thead>
      <tbody>
        <tr>{rows.flatMap((row) => columns.map((column) => <td key={`${row.id}.${column.id}`}><Cell id={`disputes.${row.id}.${column.id}`} /></td>))}</tr>
      </tbody>
    </table>
  )
}
