import { type Anchor, comment, reopen, reply, resolve, type Thread as ThreadRow } from '@nianbao/db'
import { BadInput, NotFound } from '@nianbao/report'
import { act, type Doing } from '../act.ts'
import { threadById } from '../loaders/thread.ts'
import { forget } from '../per-request.ts'
import { builder, review, words } from './builder.ts'
import { Report } from './report.ts'
import { AnchorKind, Thread } from './thread.ts'

const AnchorInput = builder.inputType('AnchorInput', {
  description: 'What a thread is to hang on: the kind, and what that kind needs.',
  fields: (t) => ({
    kind: t.field({ type: AnchorKind, description: 'What it is.' }),
    cell: t.id({ required: false, description: 'For a cell: its id.' }),
    block: t.id({ required: false, description: 'For a paragraph: its id.' }),
    section: t.field({ type: words.SectionId, required: false, description: 'For a section: which.' }),
    quote: t.string({ required: false, description: 'For a paragraph: the words that are meant.' }),
  }),
})

/** The anchor as the command takes it; BadInput when the kind lacks what it needs. */
function anchorOf({ kind, cell, block, section, quote }: typeof AnchorInput.$inferInput): Anchor {
  switch (kind) {
    case 'cell':
      if (cell == null) throw new BadInput('cell', 'REQUIRED')
      return { kind, cell }
    case 'block':
      if (block == null) throw new BadInput('block', 'REQUIRED')
      return { kind, blockId: block, quote }
    case 'section':
      if (section == null) throw new BadInput('section', 'REQUIRED')
      return { kind, section }
    case 'report':
      return { kind }
  }
}

/** The success type of an act on a thread. */
const spoken = (name: string, description: string) =>
  builder.objectRef<ThreadRow>(name).implement({
    description,
    fields: (t) => ({
      report: t.field({ type: Report, description: 'The report as it stands now.', resolve: ({ reportId }) => ({ id: reportId }) }),
      thread: t.field({ type: Thread, description: 'The thread as it stands now.', resolve: (thread) => thread }),
    }),
  })

/** The thread after an act; NotFound when the asking person may not read it. */
async function threadNow({ context }: Doing, id: string): Promise<ThreadRow> {
  forget(context)
  const thread = await threadById(context).load(id)
  if (!thread) throw new NotFound()
  return thread
}

act(review, 'comment', {
  description: '审核意见: opens a thread on a cell, a paragraph, a section or the whole report.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    anchor: t.field({ type: AnchorInput, description: 'What it hangs on.' }),
    text: t.string({ description: 'What is said, up to 4,000 characters.' }),
    internal: t.boolean({ required: false, defaultValue: false, description: 'Seen by your own side alone.' }),
  }),
  success: spoken('Commented', 'The thread is open.'),
  run: async ({ report: reportId, anchor, text, internal }, doing) => {
    const { threadId } = await comment(doing.db, doing.actor, { reportId, anchor: anchorOf(anchor), text, internal: internal ?? false })
    return threadNow(doing, threadId)
  },
})

act(review, 'reply', {
  description: '修改说明: answers in a thread.',
  input: (t) => ({
    thread: t.id({ description: 'The thread.' }),
    text: t.string({ description: 'What is said, up to 4,000 characters.' }),
  }),
  success: spoken('Replied', 'The answer stands in the thread.'),
  run: async ({ thread: threadId, text }, doing) => {
    await reply(doing.db, doing.actor, { threadId, text })
    return threadNow(doing, threadId)
  },
})

act(review, 'resolve', {
  description: 'Settles a thread; only the side that asked may.',
  input: (t) => ({ thread: t.id({ description: 'The thread.' }) }),
  success: spoken('Resolved', 'The thread is settled.'),
  run: async ({ thread: threadId }, doing) => {
    await resolve(doing.db, doing.actor, { threadId })
    return threadNow(doing, threadId)
  },
})

act(review, 'reopen', {
  description: 'Opens a settled thread again.',
  input: (t) => ({ thread: t.id({ description: 'The thread.' }) }),
  success: spoken('Reopened', 'The thread is open again.'),
  run: async ({ thread: threadId }, doing) => {
    await reopen(doing.db, doing.actor, { threadId })
    return threadNow(doing, threadId)
  },
})
