export { recogniseText } from './recognise-text.ts'
export { longestText, mostLines } from './lines.ts'
export type { DocumentMark, MarkKind, MarkPlace } from './marks.ts'
export type { How, Recognised, RecognisedCell, RecognisedSection } from './recognised.ts'
