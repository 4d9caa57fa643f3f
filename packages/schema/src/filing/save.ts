import { type BlockChange, saveBlocks, saveCells, type SavedBlocks as SavedBlocksRow, type SavedCells as SavedCellsRow, type StaleBlock, type StaleCell } from '@nianbao/db'
import { BadInput, fillZeros, formats, NotFound, tableIds } from '@nianbao/report'
import { act } from '../act.ts'
import { contentOf, reportById } from '../loaders/report.ts'
import { builder, filing } from './builder.ts'
import { BlockPlaceRef } from './content.ts'
import { changed, Report } from './report.ts'

const StaleCellRef = builder.objectRef<StaleCell>('StaleCell').implement({
  description: 'A change that lost: somebody else had changed the cell. Nothing of it was saved.',
  fields: (t) => ({
    cell: t.exposeID('cell', { description: 'The cell.' }),
    mine: t.exposeString('mine', { description: 'What you wanted to write.' }),
    theirs: t.exposeString('theirs', { description: 'What stands there now.' }),
    by: t.exposeString('by', { nullable: true, description: 'Who wrote it.' }),
    at: t.expose('at', { type: 'DateTime', nullable: true, description: 'When.' }),
  }),
})

const SavedCells = builder.objectRef<SavedCellsRow & { id: string }>('SavedCells').implement({
  description: 'What became of each change: saved, stale or locked.',
  fields: (t) => ({
    report: t.field({ type: Report, description: 'The report as it stands now.', resolve: ({ id }, _args, context) => changed(context, id) }),
    version: t.exposeInt('version', { description: 'Its version now.' }),
    saved: t.exposeIDList('saved', { description: 'Cells that hold what you wanted.' }),
    stale: t.field({ type: [StaleCellRef], description: 'Changes that lost.', resolve: ({ stale }) => stale }),
    locked: t.exposeIDList('locked', { description: 'Cells of sections that are not open: left as they are.' }),
  }),
})

const CellChange = builder.inputType('CellChange', {
  description: 'A change of one cell.',
  fields: (t) => ({
    cell: t.id({ description: 'The cell.' }),
    from: t.string({ description: 'What you saw there.' }),
    to: t.string({ description: 'What is to stand there; any text up to 100 characters, valid or not.' }),
  }),
})

act(filing, 'saveCells', {
  description: 'Saves cells one by one, at most 400: each goes in when it still holds what you saw.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    changes: t.field({ type: [CellChange], description: 'The changes.' }),
  }),
  success: SavedCells,
  run: async ({ report: id, changes }, { db, actor }) => ({ id, ...(await saveCells(db, actor, { reportId: id, changes })) }),
})

act(filing, 'fillZeros', {
  description: '其余空格填0: writes 0 into every cell that is blank or a dash, and its sum into a blank total, in the sections that are open.',
  input: (t) => ({ report: t.id({ description: 'The report.' }) }),
  success: SavedCells,
  run: async ({ report: id }, { db, actor, context }) => {
    const [report, content] = await Promise.all([reportById(context).load(id), contentOf(context).load(id)])
    if (!report || !content) throw new NotFound()
    const open = tableIds.filter((table) => report.unlockedSections.includes(table))
    const changes = [...fillZeros(formats[report.format], content.cells, open)]
      .map(([cell, to]) => ({ cell, from: content.cells[cell]?.raw ?? '', to }))
    return { id, ...(await saveCells(db, actor, { reportId: id, changes })) }
  },
})

const StaleBlockRef = builder.objectRef<StaleBlock>('StaleBlock').implement({
  description: 'A change that lost: somebody else had changed the paragraph. Nothing of it was saved.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The paragraph.' }),
    mine: t.exposeString('mine', { nullable: true, description: 'What you wanted to write; null where you wanted it removed.' }),
    theirs: t.exposeString('theirs', { nullable: true, description: 'What stands there now; null where it was removed.' }),
    version: t.exposeInt('version', { description: 'Its version now.' }),
    by: t.exposeString('by', { nullable: true, description: 'Who wrote it.' }),
    at: t.expose('at', { type: 'DateTime', nullable: true, description: 'When.' }),
  }),
})

const SavedBlock = builder.objectRef<{ id: string; version: number }>('SavedBlock').implement({
  description: 'A paragraph as it was saved.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The paragraph; a new one gets its id here.' }),
    version: t.exposeInt('version', { description: 'Its version now.' }),
  }),
})

const SavedBlocks = builder.objectRef<SavedBlocksRow & { id: string }>('SavedBlocks').implement({
  description: 'What became of each change: saved, stale or locked.',
  fields: (t) => ({
    report: t.field({ type: Report, description: 'The report as it stands now.', resolve: ({ id }, _args, context) => changed(context, id) }),
    version: t.exposeInt('version', { description: 'Its version now.' }),
    saved: t.field({ type: [SavedBlock], description: 'Saved paragraphs, in the order of the changes.', resolve: ({ saved }) => saved }),
    stale: t.field({ type: [StaleBlockRef], description: 'Changes that lost.', resolve: ({ stale }) => stale }),
    locked: t.exposeIDList('locked', { description: 'Paragraphs (or, for a new one, its place) of sections that are not open.' }),
  }),
})

const BlockChangeInput = builder.inputType('BlockChange', {
  description: 'A change of one paragraph: id, version and text, or id, version and remove; or a new one: place, after and text.',
  fields: (t) => ({
    id: t.id({ required: false, description: 'The paragraph; without it, a new one.' }),
    version: t.int({ required: false, description: 'The version that you saw.' }),
    text: t.string({ required: false, description: 'The new text, up to 20,000 characters.' }),
    remove: t.boolean({ required: false, description: 'Remove it.' }),
    place: t.field({ type: BlockPlaceRef, required: false, description: 'Where a new one stands.' }),
    after: t.id({ required: false, description: 'Which paragraph of that place it follows; without it, it is the first.' }),
  }),
})

/** The change as the command takes it; BadInput when it is neither an alteration, a removal nor a new paragraph. */
function blockChange({ id, version, text, remove, place, after }: typeof BlockChangeInput.$inferInput): BlockChange {
  if (id == null) {
    if (place == null) throw new BadInput('place', 'REQUIRED')
    return { place, after: after ?? null, text: text ?? '' }
  }
  if (version == null) throw new BadInput('version', 'REQUIRED')
  if (remove) return { id, version, remove: true }
  if (text == null) throw new BadInput('text', 'REQUIRED')
  return { id, version, text }
}

act(filing, 'saveBlocks', {
  description: 'Saves paragraphs one by one, at most 500: each goes in when it still has the version you saw.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    changes: t.field({ type: [BlockChangeInput], description: 'The changes.' }),
  }),
  success: SavedBlocks,
  run: async ({ report: id, changes }, { db, actor }) => ({
    id, ...(await saveBlocks(db, actor, { reportId: id, changes: changes.map(blockChange) })),
  }),
})
