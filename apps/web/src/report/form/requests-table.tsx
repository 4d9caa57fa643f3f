import type { Format, Row } from '@nianbao/report'
import { say } from '@/lib/say.ts'
import type { CellOf } from './cell-of.ts'

/** Table three in the official layout: 25 rows under two levels of groups, seven columns under a header of three lines. */
export function RequestsTable({ format, locale, labelledBy, editing, cell: Cell }: { format: Format; locale: string; labelledBy: string; editing?: boolean; cell: CellOf }) {
  const { rows, columns, note, header } = format.tables.requests
  const organisations = columns.filter((column) => column.group)
  const applicants = header.find((node) => node.children)
  return (
    <table aria-labelledby={labelledBy} className={`form-table requests${editing ? ' editing' : ''}`}>
      <colgroup>
        <col className="narrow" /><col className="narrow" /><col className="wide" />
        {columns.map((column) => <col key={column.id} />)}
      </colgroup>
      <thead>
        <tr>
          <td colSpan={3} rowSpan={3} className="frozen-1 text-xs">{say(note, locale)}</td>
          <th scope="colgroup" colSpan={columns.length}>{applicants ? say(applicants.label, locale) : null}</th>
        </tr>
        <tr>
          {columns.filter((column) => !column.group).slice(0, 1).map((column) => <th key={column.id} scope="col" rowSpan={2}>{say(column.label, locale)}</th>)}
          <th scope="colgroup" colSpan={organisations.length}>{say(organisations[0]!.group!, locale)}</th>
          {columns.filter((column) => !column.group).slice(1).map((column) => <th key={column.id} scope="col" rowSpan={2}>{say(column.label, locale)}</th>)}
        </tr>
        <tr>{organisations.map((column) => <th key={column.id} scope="col">{say(column.label, locale)}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.id}>
            <Heads row={row} rows={rows} index={index} locale={locale} />
            {columns.map((column) => <td key={column.id}><Cell id={`requests.${row.id}.${column.id}`} /></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The heading cells of one row: a group's cell stands in the first row of the group alone and spans it. */
function Heads({ row, rows, index, locale }: { row: Row; rows: Row[]; index: number; locale: string }) {
  const [outer, inner] = row.path
  const depth = row.path.length
  const starts = (level: number) => rows[index - 1]?.path[level]?.zh !== row.path[level]?.zh
  const size = (level: number) => rows.filter((other) => other.path.length > level && other.path[level]?.zh === row.path[level]?.zh).length
  return (
    <>
      {depth > 1 && starts(0) ? <th scope="rowgroup" rowSpan={size(0)} className="frozen-1"><span className="upright">{say(outer!, locale)}</span></th> : null}
      {depth > 2 && starts(1) ? <th scope="rowgroup" rowSpan={size(1)} className="frozen-2"><span className="upright">{say(inner!, locale)}</span></th> : null}
      <th scope="row" colSpan={4 - depth} className={`frozen-${depth}`}>{say(row.label, locale)}</th>
    </>
  )
}
