import { type BlockPlace, type CellKind, cellOf, type Cells, formats, type FormatId } from '@nianbao/report'
import { blockPlace, cellKind } from '../words/enums.ts'
import { builder } from './builder.ts'

/** One cell of the working record, with last year's beside it. */
export interface CellRow {
  id: string
  value: number | string | null
  raw: string
  kind: CellKind
  lastYear: number | string | null
}

/** One paragraph of the working record. */
export interface BlockRow {
  id: string
  place: BlockPlace
  text: string
  version: number
}

export const CellKindRef = cellKind(builder)
export const BlockPlaceRef = blockPlace(builder)

export const Cell = builder.objectRef<CellRow>('Cell').implement({
  description: 'One cell of the working record.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'table.row.column, for instance requests.receivedNew.naturalPerson.' }),
    value: t.expose('value', { type: 'CellValue', nullable: true, description: 'The number, when it is one.' }),
    raw: t.exposeString('raw', { description: 'What was written.' }),
    kind: t.expose('kind', { type: CellKindRef, description: 'How it was written.' }),
    lastYear: t.expose('lastYear', { type: 'CellValue', nullable: true, description: 'The same cell in the agency\'s published report of the year before.' }),
  }),
})

export const Block = builder.objectRef<BlockRow>('Block').implement({
  description: 'One paragraph of the working record.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id, kept while the paragraph lives.' }),
    place: t.expose('place', { type: BlockPlaceRef, description: 'Where it stands.' }),
    text: t.exposeString('text', { description: 'The text.' }),
    version: t.exposeInt('version', { description: 'Rises with every save of this paragraph.' }),
  }),
})

/** The cells of a report in the form's order, each with last year's value where last year's form had that cell. */
export const cellRows = (format: FormatId, cells: Cells, lastYear: Cells | null): CellRow[] =>
  formats[format].cells.flatMap(({ id }) => {
    const cell = cells[id]
    return cell ? [{ id, ...cell, lastYear: (cellOf(id, format) && lastYear?.[id]?.value) ?? null }] : []
  })
