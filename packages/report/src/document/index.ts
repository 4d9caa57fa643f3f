export { largestDocument } from './largest.ts'
export { gridOfTable } from './model.ts'
export type { Block, Document, Paragraph, Table, TableCell } from './model.ts'
