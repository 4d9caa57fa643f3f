import { escaped } from './html-escape.ts'
import { headersOf, type LaidCell, type LaidTable } from './lay-table.ts'

/** A table of the form; every figure names the headers that speak for it, since the merged ones stand where a scope alone does not reach. */
export function htmlTable(table: LaidTable, heading: string): string {
  const { id, rows, headerRows, widths } = table
  const idOf = ({ row, column }: LaidCell) => `${id}-r${row + 1}c${column + 1}`
  const cell = (laid: LaidCell): string => {
    const spans = `${laid.rowSpan > 1 ? ` rowspan="${laid.rowSpan}"` : ''}${laid.columnSpan > 1 ? ` colspan="${laid.columnSpan}"` : ''}`
    const text = escaped(laid.text).replaceAll('\n', '<br>')
    if (laid.role === 'note') return `<td class="note"${spans}>${text}</td>`
    if (laid.role === 'value') return `<td${spans} headers="${headersOf(table, laid).map(idOf).join(' ')}">${text}</td>`
    return `<th id="${idOf(laid)}" scope="${scopeOf(laid)}"${laid.role === 'rowHeader' && laid.rowSpan === 1 ? ' class="row"' : ''}${spans}>${text}</th>`
  }
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`)
  const columns = widths.map((share) => `<col style="width:${(share * 100).toFixed(2)}%">`).join('')
  return [
    `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">`,
    `<table class="${id}" aria-label="${escaped(heading)}">`,
    `<colgroup>${columns}</colgroup>`,
    ...(headerRows > 0 ? [`<thead>\n${lines.slice(0, headerRows).join('\n')}\n</thead>`] : []),
    `<tbody>\n${lines.slice(headerRows).join('\n')}\n</tbody>`,
    '</table>',
    '</div>',
  ].join('\n')
}

const scopeOf = ({ role, rowSpan, columnSpan }: LaidCell): string => {
  if (role === 'rowHeader') return rowSpan > 1 ? 'rowgroup' : 'row'
  return columnSpan > 1 ? 'colgroup' : 'col'
}
