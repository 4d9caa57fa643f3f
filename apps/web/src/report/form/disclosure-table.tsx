import type { Format } from '@nianbao/report'
import { say } from '@/lib/say.ts'
import type { CellOf } from './cell-of.ts'

/** Table two in the official layout: four blocks, each under its own article and its own column heads; a block's last column takes the width that is left. */
export function DisclosureTable({ format, locale, labelledBy, editing, cell: Cell }: { format: Format; locale: string; labelledBy: string; editing?: boolean; cell: CellOf }) {
  return (
    <table aria-labelledby={labelledBy} className={`form-table disclosure${editing ? ' editing' : ''}`}>
      <colgroup><col className="wide" /><col /><col /><col /></colgroup>
      {format.tables.disclosure.blocks.map((block) => (
        <tbody key={block.block.zh}>
          <tr><th scope="rowgroup" colSpan={4}>{say(block.block, locale)}</th></tr>
          <tr>
            {block.header.map((head, index) => (
              <th key={head.zh} scope="col" className={index === 0 ? 'frozen-1' : undefined} colSpan={index === block.columns.length ? 4 - index : 1}>{say(head, locale)}</th>
            ))}
          </tr>
          {block.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="frozen-1">{say(row.label, locale)}</th>
              {block.columns.map((column, index) => (
                <td key={column.id} colSpan={index + 1 === block.columns.length ? 3 - index : 1}><Cell id={`disclosure.${row.id}.${column.id}`} /></td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
