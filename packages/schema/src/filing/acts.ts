import { acceptWarning, checkReport, clear, recall, requestSignature, sendBack, sign, signOffline, submit } from '@nianbao/db'
import { act } from '../act.ts'
import { builder, filing } from './builder.ts'
import { Receipt, type ReceiptRow } from './marks.ts'
import { changed, Report } from './report.ts'

/** The success type of an act that answers nothing but the report as it stands now. */
export const done = (name: string, description: string) =>
  builder.objectRef<{ id: string }>(name).implement({
    description,
    fields: (t) => ({
      report: t.field({ type: Report, description: 'The report as it stands now.', resolve: ({ id }, _args, context) => changed(context, id) }),
    }),
  })

act(filing, 'acceptWarning', {
  description: 'Answers a warning with a sentence; the answer holds as long as the values stay.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    findingKey: t.string({ description: 'Key of the finding.' }),
    note: t.string({ description: 'The sentence.' }),
  }),
  success: done('AcceptedWarning', 'The warning is answered.'),
  run: async ({ report: id, findingKey, note }, { db, actor }) => {
    await acceptWarning(db, actor, { reportId: id, findingKey, note })
    return { id }
  },
})

act(filing, 'requestSignature', {
  description: 'Asks for signature over what stands: no errors, every shared thread answered.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    version: t.int({ description: 'The version that was seen; an older one is refused as Stale.' }),
  }),
  success: done('RequestedSignature', 'The report waits for signature.'),
  run: async ({ report: id, version }, { db, actor }) => {
    await requestSignature(db, actor, { reportId: id, version })
    return { id }
  },
})

act(filing, 'sendBack', {
  description: '内部退回: back to the writing desk of the agency, with a reason; signatures are void.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    reason: t.string({ description: 'Why.' }),
  }),
  success: done('SentBack', 'The report is back where signature was asked for.'),
  run: async ({ report: id, reason }, { db, actor }) => {
    await sendBack(db, actor, { reportId: id, reason })
    return { id }
  },
})

act(filing, 'check', {
  description: '复核 over exactly the content that was read: the middle step of a chain of three.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    contentHash: t.string({ description: 'contentHash of what was read.' }),
  }),
  success: done('Checked', 'The report is checked.'),
  run: async ({ report: id, contentHash }, { db, actor }) => {
    await checkReport(db, actor, { reportId: id, contentHash })
    return { id }
  },
})

act(filing, 'sign', {
  description: '签发 over exactly the content that was read.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    contentHash: t.string({ description: 'contentHash of what was read; Stale when it is another now.' }),
  }),
  success: done('Signed', 'The report is signed.'),
  run: async ({ report: id, contentHash }, { db, actor }) => {
    await sign(db, actor, { reportId: id, contentHash })
    return { id }
  },
})

act(filing, 'signOffline', {
  description: '线下签批: records that a leader has signed exactly this content on paper; upload the scanned sheet first. It stands for the whole chain.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    contentHash: t.string({ description: 'contentHash of what was signed; Stale when it is another now.' }),
    name: t.string({ description: 'Who signed on paper.' }),
    post: t.string({ description: 'With which post.' }),
    date: t.field({ type: 'Date', description: 'On which day; not after today.' }),
    attachment: t.id({ description: 'The uploaded scan, of this report, and given for no other content before.' }),
  }),
  success: done('SignedOffline', 'The signature on paper is recorded.'),
  run: async ({ report: id, attachment, ...signed }, { db, actor }) => {
    await signOffline(db, actor, { reportId: id, attachmentId: attachment, ...signed })
    return { id }
  },
})

const Submitted = builder.objectRef<{ id: string; receipt: ReceiptRow }>('Submitted').implement({
  description: 'The report is handed in.',
  fields: (t) => ({
    report: t.field({ type: Report, description: 'The report as it stands now.', resolve: ({ id }, _args, context) => changed(context, id) }),
    receipt: t.field({ type: Receipt, description: 'The proof.', resolve: ({ receipt }) => receipt }),
  }),
})

act(filing, 'submit', {
  description: '报送: freezes the signed content and answers a receipt. The same key again is the same submission.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    key: t.id({ description: 'A UUID made by the form, once.' }),
  }),
  success: Submitted,
  run: async ({ report: id, key }, { db, actor }) => ({ id, ...(await submit(db, actor, { reportId: id, key })) }),
})

act(filing, 'recall', {
  description: '撤回 before the review begins.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    reason: t.string({ description: 'Why.' }),
  }),
  success: done('Recalled', 'The report is back with the agency.'),
  run: async ({ report: id, reason }, { db, actor }) => {
    await recall(db, actor, { reportId: id, reason })
    return { id }
  },
})

act(filing, 'clear', {
  description: '保密审查: records the secrecy review of the content as it stands; publishing asks for one that passed.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    name: t.string({ description: 'Who reviewed.' }),
    passed: t.boolean({ description: 'It may be made public; false forbids publication until a later review passes.' }),
    conclusion: t.string({ description: 'With which conclusion.' }),
    date: t.field({ type: 'Date', description: 'On which day; not after today.' }),
  }),
  success: done('Cleared', 'The secrecy review is recorded.'),
  run: async ({ report: id, ...review }, { db, actor }) => {
    await clear(db, actor, { reportId: id, ...review })
    return { id }
  },
})
