import type { Message as MessageRow, Thread as ThreadRow } from '@nianbao/db'
import { messagesOf } from '../loaders/thread.ts'
import { builder, words } from './builder.ts'

export const AnchorKind = builder.enumType('AnchorKind', {
  description: 'What a thread hangs on.',
  values: {
    cell: { value: 'cell', description: 'A cell.' },
    block: { value: 'block', description: 'A paragraph.' },
    section: { value: 'section', description: 'A section.' },
    report: { value: 'report', description: 'The whole report.' },
  } as const,
})

const ThreadState = builder.enumType('ThreadState', {
  description: 'Whether a thread is settled.',
  values: {
    OPEN: { value: 'open', description: 'Not settled.' },
    RESOLVED: { value: 'resolved', description: 'Settled by the side that asked.' },
  } as const,
})

const Side = builder.enumType('Side', {
  description: 'Who speaks.',
  values: {
    AGENCY: { value: 'agency', description: 'The agency that files.' },
    OFFICE: { value: 'office', description: 'The office that reviews.' },
  } as const,
})

const Anchor = builder.objectRef<ThreadRow>('Anchor').implement({
  description: 'What a thread hangs on.',
  fields: (t) => ({
    kind: t.field({ type: AnchorKind, description: 'What it is.', resolve: ({ anchor }) => anchor.kind }),
    cell: t.id({ nullable: true, description: 'The cell.', resolve: ({ anchor }) => (anchor.kind === 'cell' ? anchor.cell : null) }),
    block: t.id({ nullable: true, description: 'The paragraph.', resolve: ({ anchor }) => (anchor.kind === 'block' ? anchor.blockId : null) }),
    section: t.expose('section', { type: words.SectionId, nullable: true, description: 'The section it is in; null on the whole report.' }),
    quote: t.string({ nullable: true, description: 'The words of the paragraph that are meant.', resolve: ({ anchor }) => (anchor.kind === 'block' ? (anchor.quote ?? null) : null) }),
  }),
})

const Message = builder.objectRef<MessageRow>('Message').implement({
  description: 'One contribution to a thread.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    author: t.exposeString('author', { description: 'Name of the person.' }),
    side: t.expose('side', { type: Side, description: 'For whom they speak.' }),
    text: t.exposeString('text', { description: 'What they say.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
})

/** 审核意见. */
export const Thread = builder.objectRef<ThreadRow>('Thread').implement({
  description: '审核意见: what is said about one place of a report.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    anchor: t.field({ type: Anchor, description: 'What it hangs on.', resolve: (thread) => thread }),
    state: t.expose('state', { type: ThreadState, description: 'Whether it is settled.' }),
    internal: t.exposeBoolean('internal', { description: 'Seen by its own side alone.' }),
    side: t.expose('side', { type: Side, description: 'The side that opened it.' }),
    waitsFor: t.expose('waitsFor', { type: Side, nullable: true, description: 'The side whose word is awaited; null when nobody\'s is.' }),
    openedBy: t.exposeString('openedBy', { description: 'Who opened it.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When.' }),
    messages: t.field({ type: [Message], description: 'What was said, oldest first.', resolve: ({ id }, _args, context) => messagesOf(context).load(id) }),
  }),
})
