/** 依申请台账 → table three: columns by their headers, words by their meaning, requests by their days. Pure; the browser reads the file and nothing of it leaves it. */
export { applicantKinds } from './applicant-words.ts'
export { type Field, fields, recogniseColumns } from './columns.ts'
export { type Counted, countLedger, type Obstacle } from './count-ledger.ts'
export { parseCsv } from './csv.ts'
export { type LedgerRow, type Places, readRows } from './read-rows.ts'
export type { Sheet } from './sheet.ts'
export { ledgerTemplate } from './template.ts'
export { meanings, type Word, wordsIn } from './words-in.ts'
