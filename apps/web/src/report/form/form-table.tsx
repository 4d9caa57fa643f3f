import type { Format, TableId } from '@nianbao/report'
import type { CellOf } from './cell-of.ts'
import { DisclosureTable } from './disclosure-table.tsx'
import { DisputesTable } from './disputes-table.tsx'
import { RequestsTable } from './requests-table.tsx'

const tables = { disclosure: DisclosureTable, requests: RequestsTable, disputes: DisputesTable }

/** One of the three tables of the form, in the official layout; `cell` draws what stands in each cell. */
export function FormTable({ table, ...rest }: { table: TableId; format: Format; locale: string; labelledBy: string; editing?: boolean; cell: CellOf }) {
  const Table = tables[table]
  return <Table {...rest} />
}
