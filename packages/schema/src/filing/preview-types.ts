import type { Block, TableCell } from '@nianbao/report'
import { builder, words } from './builder.ts'
import { BlockPlaceRef, CellKindRef } from './content.ts'
import type { Preview, PreviewCellRow, PreviewTextRow } from './preview.ts'

const PreviewCell = builder.objectRef<PreviewCellRow>('PreviewCell').implement({
  description: 'One cell as it stands and as the document has it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The cell.' }),
    old: t.field({ type: 'CellValue', nullable: true, description: 'The number that stands.', resolve: (cell) => cell.old.value }),
    new: t.field({ type: 'CellValue', nullable: true, description: 'The number that the document has.', resolve: (cell) => cell.new.value }),
    oldRaw: t.string({ description: 'What stands, as written.', resolve: (cell) => cell.old.raw }),
    raw: t.string({ description: 'What the document has, as written.', resolve: (cell) => cell.new.raw }),
    kind: t.field({ type: CellKindRef, description: 'How the document has it.', resolve: (cell) => cell.new.kind }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the reading is, 0 to 1; below 0.9 a person should look.' }),
    source: t.exposeString('source', { description: 'Where in the document, for instance L123.' }),
    changed: t.exposeBoolean('changed', { description: 'The import would change it.' }),
    unread: t.exposeBoolean('unread', { description: 'The document does not tell it; the import leaves it as it is.' }),
    locked: t.exposeBoolean('locked', { description: 'The document has it otherwise, and the import leaves it: its section is not open.' }),
  }),
})

const PreviewText = builder.objectRef<PreviewTextRow>('PreviewText').implement({
  description: 'The paragraphs of one place as they stand and as the document has them.',
  fields: (t) => ({
    place: t.expose('place', { type: BlockPlaceRef, description: 'Title, preamble, a section of prose, or closing lines.' }),
    heading: t.exposeString('heading', { description: 'The heading as the document writes it; empty where the place has none.' }),
    old: t.exposeStringList('old', { description: 'The paragraphs that stand.' }),
    new: t.exposeStringList('new', { description: 'Those of the document, or the standing ones where it does not have the place.' }),
    source: t.exposeString('source', { description: 'Where its heading stands in the document; empty where it has none.' }),
    changed: t.exposeBoolean('changed', { description: 'The import would change it.' }),
    locked: t.exposeBoolean('locked', { description: 'The document has it otherwise, and the import leaves it: its section is not open.' }),
  }),
})

const PreviewCounts = builder.objectRef<PreviewCellRow[]>('PreviewCounts').implement({
  description: 'How many cells the import would change, leave the same, leave because they are locked, and could not read.',
  fields: (t) => ({
    changed: t.int({ description: 'Cells that would change.', resolve: (cells) => cells.filter((cell) => cell.changed).length }),
    same: t.int({ description: 'Cells that are the same.', resolve: (cells) => cells.filter((cell) => !cell.changed && !cell.unread && !cell.locked).length }),
    locked: t.int({ description: 'Cells that the document has otherwise in sections that are not open.', resolve: (cells) => cells.filter((cell) => cell.locked).length }),
    unread: t.int({ description: 'Cells that the document does not tell.', resolve: (cells) => cells.filter((cell) => cell.unread).length }),
  }),
})

const SourceCell = builder.objectRef<TableCell>('SourceCell').implement({
  description: 'One cell of a table of the document.',
  fields: (t) => ({
    place: t.exposeString('place', { description: 'Where it stands, for instance tbl2!R5C4.' }),
    text: t.exposeString('text', { description: 'As written.' }),
    row: t.exposeInt('row', { description: 'From 0.' }),
    column: t.exposeInt('column', { description: 'From 0.' }),
    rowSpan: t.exposeInt('rowSpan', { description: 'Rows that it spans.' }),
    columnSpan: t.exposeInt('columnSpan', { description: 'Columns that it spans.' }),
  }),
})

const SourceBlock = builder.objectRef<Block>('SourceBlock').implement({
  description: 'A paragraph or a table of the document.',
  fields: (t) => ({
    place: t.exposeString('place', { description: 'Where it stands, for instance L123 or P7.' }),
    text: t.string({ nullable: true, description: 'The paragraph; null for a table.', resolve: (block) => (block.type === 'paragraph' ? block.text : null) }),
    rows: t.int({ description: 'Rows of the table; 0 for a paragraph.', resolve: (block) => (block.type === 'table' ? block.rows : 0) }),
    cells: t.field({ type: [SourceCell], description: 'The table\'s cells, each once; none for a paragraph.', resolve: (block) => (block.type === 'table' ? block.cells : []) }),
  }),
})

/** What previewImport answers. */
export const ImportPreview = builder.objectRef<Preview>('ImportPreview').implement({
  description: 'What an import would do; nothing has changed.',
  fields: (t) => ({
    format: t.string({ description: 'The form the document is written in.', resolve: ({ recognised }) => recognised.format }),
    title: t.string({ nullable: true, description: 'Its title.', resolve: ({ recognised }) => recognised.title }),
    agency: t.string({ nullable: true, description: 'The organ it names.', resolve: ({ recognised }) => recognised.agency }),
    year: t.int({ nullable: true, description: 'The year it names.', resolve: ({ recognised }) => recognised.year }),
    date: t.field({ type: 'Date', nullable: true, description: 'The date it bears.', resolve: ({ recognised }) => recognised.date }),
    reportVersion: t.int({ nullable: true, resolve: ({ version }) => version, description: 'The version of the report that it was compared with, which importReport takes; null for a backfill.' }),
    name: t.string({ description: 'Name of the file, or of what was pasted.', resolve: ({ source }) => source.name }),
    kind: t.exposeString('kind', { description: 'What the file is, by its bytes: docx, pdf, html, xlsx, text, …' }),
    digest: t.string({ description: 'sha256 of the file, or of the pasted text, hexadecimal.', resolve: ({ source }) => source.sha256 }),
    altered: t.boolean({ description: 'The file calls itself a published edition, but what it says does not have the hash that it states: it was changed since, and the public page or the receipt is to be gone by.', resolve: ({ document }) => document.altered ?? false }),
    blocks: t.field({ type: [SourceBlock], description: 'The document itself, in its order: what `source` of cells and sections points into.', resolve: ({ document }) => document.blocks }),
    cells: t.field({ type: [PreviewCell], description: 'Every cell of the form.', resolve: ({ cells }) => cells }),
    texts: t.field({ type: [PreviewText], description: 'Every place of prose, in reading order.', resolve: ({ texts }) => texts }),
    findings: t.field({ type: [words.Finding], description: 'What the rules would say of the report after the import or as it would be backfilled: with last year, the members of a sum, the places and the office\'s switches for the year.', resolve: ({ findings }) => findings }),
    mismatches: t.field({
      type: [words.Mismatch],
      description: 'What the document names otherwise than the report; importing then needs confirmMismatch.',
      resolve: ({ mismatches }) => mismatches,
    }),
    counts: t.field({ type: PreviewCounts, description: 'The cells, counted.', resolve: ({ cells }) => cells }),
  }),
})
