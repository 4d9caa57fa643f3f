import { type Cells, format2021 } from '@nianbao/report'
import { type Builder, everyone } from '../builder.ts'

/** One row of a typed table: its cells by column. */
interface RowOf {
  cells: Cells
  /** `table.row`, the beginning of its cells' ids. */
  row: string
}

const capital = (word: string) => word[0]?.toUpperCase() + word.slice(1)

/** The rows of disclosure by what their columns count, so that rows of the same columns are one type. */
const disclosureRow: Record<string, { name: string; description: string }> = {
  issued: { name: 'DisclosureDocuments', description: 'Documents of one kind, counted at the end of the year.' },
  decisions: { name: 'DisclosureDecisions', description: 'Decisions of one kind in the year.' },
  amountWanYuan: { name: 'DisclosureFees', description: 'Administrative fees charged in the year.' },
}

type Column = (typeof format2021)['tables']['requests']['columns'][number]
type Row = (typeof format2021)['tables']['requests']['rows'][number]

/** One type of row: a field for each column, null where the cell holds no number. */
function rowType(builder: Builder, name: string, description: string, columns: readonly Column[]) {
  return builder.objectRef<RowOf>(name).implement({
    subGraphs: everyone,
    description,
    fields: (t) => Object.fromEntries(columns.map((column) => {
      const text = `${column.label.en} (${column.label.zh}); null when the cell holds no number.`
      const read = ({ cells, row }: RowOf) => cells[`${row}.${column.id}`]?.value ?? null
      return [column.id, column.type === 'money'
        ? t.string({ nullable: true, description: `${text} A decimal string as written.`, resolve: (row) => read(row)?.toString() ?? null })
        : t.field({ type: 'Count', nullable: true, description: text, resolve: (row) => read(row) as number | null })]
    })),
  })
}

/** One table: a field for each row. */
function tableType(builder: Builder, table: string, description: string, rows: readonly { row: Row; type: ReturnType<typeof rowType> }[]) {
  return builder.objectRef<Cells>(`${capital(table)}Table`).implement({
    subGraphs: everyone,
    description,
    fields: (t) => Object.fromEntries(rows.map(({ row, type }) => [row.id, t.field({
      type,
      description: `${row.path.map((part) => part.en).join(' / ')} (${row.label.zh}).`,
      resolve: (cells) => ({ cells, row: `${table}.${row.id}` }),
    })])),
  })
}

/** The three tables of the 2021 form as typed objects, made from the form's own definition. */
export function tableTypes(builder: Builder) {
  const { disclosure, requests, disputes } = format2021.tables
  const disclosureTypes = new Map<string, ReturnType<typeof rowType>>()
  const rowsOfDisclosure = disclosure.blocks.flatMap((block) => block.rows.map((row) => {
    const { name, description } = disclosureRow[block.columns[0]?.id ?? ''] ?? { name: `Disclosure${capital(row.id)}`, description: row.label.en }
    const type = disclosureTypes.get(name) ?? rowType(builder, name, description, block.columns)
    disclosureTypes.set(name, type)
    return { row, type }
  }))
  const RequestsRow = rowType(builder, 'RequestsRow', 'One line of the table of requests, by kind of applicant.', requests.columns)
  const DisputesRow = rowType(builder, 'DisputesRow', 'One line of the table of disputes, by outcome.', disputes.columns)
  return {
    Disclosure: tableType(builder, 'disclosure', 'Section two: information disclosed on the organ\'s own initiative.', rowsOfDisclosure),
    Requests: tableType(builder, 'requests', 'Section three: requests for information received and processed.',
      requests.rows.map((row) => ({ row, type: RequestsRow }))),
    Disputes: tableType(builder, 'disputes', 'Section four: reconsideration and litigation over disclosure.',
      disputes.rows.map((row) => ({ row, type: DisputesRow }))),
  }
}
