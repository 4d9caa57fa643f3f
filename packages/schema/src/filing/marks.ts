import type { Role } from '@nianbao/report'
import { role } from '../words/enums.ts'
import { builder } from './builder.ts'

/** The small facts that hang on a working report. */

export interface ReceiptRow {
  number: string
  at: Date
  hash: string
}

export const Receipt = builder.objectRef<ReceiptRow>('Receipt').implement({
  description: '报送回执: the proof of a submission.',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Receipt number.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was submitted, by the database\'s clock.' }),
    hash: t.exposeString('hash', { description: 'sha256 of what was submitted, hexadecimal.' }),
  }),
})

export interface SignatureRow {
  role: Role
  name: string
  at: Date
  contentHash: string
}

export const Signature = builder.objectRef<SignatureRow>('Signature').implement({
  description: 'A signature over one content; it counts only while contentHash is the report\'s.',
  fields: (t) => ({
    role: t.expose('role', { type: role(builder), description: 'As what the person signed.' }),
    name: t.exposeString('name', { description: 'Who signed.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    contentHash: t.exposeString('contentHash', { description: 'The content that was signed.' }),
  }),
})

export interface ClearanceRow {
  name: string
  passed: boolean
  conclusion: string
  date: string
}

export const Clearance = builder.objectRef<ClearanceRow>('Clearance').implement({
  description: '保密审查: the secrecy review; the latest must have passed before publication.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Who reviewed.' }),
    passed: t.exposeBoolean('passed', { description: 'It may be made public.' }),
    conclusion: t.exposeString('conclusion', { description: 'With which conclusion.' }),
    date: t.expose('date', { type: 'Date', description: 'On which day.' }),
  }),
})

export interface ImportRow {
  id: string
  name: string
  at: Date
  by: string
  undoable: boolean
}

export const Import = builder.objectRef<ImportRow>('Import').implement({
  description: 'One document that was read into the report.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    name: t.exposeString('name', { description: 'Name of the file, or of what was pasted.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.exposeString('by', { description: 'By whom.' }),
    undoable: t.exposeBoolean('undoable', { description: 'undoImport would still bring back what stood before.' }),
  }),
})

