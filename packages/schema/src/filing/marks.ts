import type { AttachmentRow, Signature as SignatureRow } from '@nianbao/db'
import { attachmentsOf } from '../loaders/report.ts'
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

export const Attachment = builder.objectRef<AttachmentRow>('Attachment').implement({
  description: '附件: a scan that belongs to the report; its bytes are at /staff/downloads/{id}.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    name: t.exposeString('name', { description: 'Name of the file.' }),
    mediaType: t.exposeString('mediaType', { description: 'What its bytes are: application/pdf, image/jpeg or image/png.' }),
    bytes: t.exposeInt('bytes', { description: 'How many bytes it has.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was uploaded.' }),
    by: t.exposeString('by', { description: 'Who uploaded it.' }),
  }),
})

export const Signature = builder.objectRef<SignatureRow>('Signature').implement({
  description: 'A signature over one content; it counts only while contentHash is the report\'s.',
  fields: (t) => ({
    role: t.expose('role', { type: role(builder), description: 'As what the person signed.' }),
    name: t.exposeString('name', { description: 'Who signed.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was given here; for one on paper, when it was recorded.' }),
    contentHash: t.exposeString('contentHash', { description: 'The content that was signed.' }),
    offline: t.exposeBoolean('offline', { description: '线下签批: given on paper, and recorded by the filer.' }),
    post: t.exposeString('post', { nullable: true, description: 'On paper: the post of who signed.' }),
    date: t.expose('date', { type: 'Date', nullable: true, description: 'On paper: the day of the signature.' }),
    sheet: t.field({
      type: Attachment,
      nullable: true,
      description: 'On paper: the scanned 审签单.',
      resolve: async ({ reportId, attachmentId }, _args, context) =>
        attachmentId === null ? null : ((await attachmentsOf(context).load(reportId)).find(({ id }) => id === attachmentId) ?? null),
    }),
  }),
})

export interface ClearanceRow {
  name: string
  passed: boolean
  conclusion: string
  date: string
  current: boolean
}

export const Clearance = builder.objectRef<ClearanceRow>('Clearance').implement({
  description: '保密审查: the secrecy review; the latest must have passed before publication.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Who reviewed.' }),
    passed: t.exposeBoolean('passed', { description: 'It may be made public.' }),
    conclusion: t.exposeString('conclusion', { description: 'With which conclusion.' }),
    date: t.expose('date', { type: 'Date', description: 'On which day.' }),
    current: t.exposeBoolean('current', { description: 'It speaks of the content that stands now.' }),
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

