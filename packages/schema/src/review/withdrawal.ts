import { confirmWithdrawal, dropWithdrawal, type WaitingWithdrawal, withdraw } from '@nianbao/db'
import { act } from '../act.ts'
import { withdrawalOf } from '../loaders/report-facts.ts'
import { changedReport } from '../words/changed-report.ts'
import { builder, review } from './builder.ts'
import { Report } from './report.ts'

act(review, 'withdraw', {
  description: '紧急撤下: asks that the public edition be taken down. Nothing is, until another person of the office confirms it.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    reason: t.string({ description: 'Why, up to 500 characters. It stands in public in place of the content: say what kind of thing is wrong, never the thing itself.' }),
  }),
  success: changedReport(builder, 'AskedWithdrawal', Report, 'The withdrawal waits for a second person.'),
  run: async ({ report: id, reason }, { db, actor }) => {
    await withdraw(db, actor, { reportId: id, reason })
    return { id }
  },
})

act(review, 'confirmWithdrawal', {
  description: '确认撤下, by another person than the one who asked: text and figures of the public edition and of those before it are gone; number, dates, hash and the reason stay.',
  input: (t) => ({ report: t.id({ description: 'The report.' }) }),
  success: changedReport(builder, 'ConfirmedWithdrawal', Report, 'The edition is taken down.'),
  run: async ({ report: id }, { db, actor }) => {
    await confirmWithdrawal(db, actor, { reportId: id })
    return { id }
  },
})

act(review, 'dropWithdrawal', {
  description: '取消撤下: the withdrawal that waits is dropped, by anybody of the office; the edition stays public.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    reason: t.string({ description: 'Why.' }),
  }),
  success: changedReport(builder, 'DroppedWithdrawal', Report, 'The edition stays public.'),
  run: async ({ report: id, reason }, { db, actor }) => {
    await dropWithdrawal(db, actor, { reportId: id, reason })
    return { id }
  },
})

const Withdrawal = builder.objectRef<WaitingWithdrawal>('Withdrawal').implement({
  description: '紧急撤下 that was asked for and waits for a second person.',
  fields: (t) => ({
    edition: t.exposeInt('edition', { description: 'Number of the public edition that it is about; those before it go too.' }),
    reason: t.exposeString('reason', { description: 'What will stand in public in place of the content.' }),
    by: t.exposeString('by', { description: 'Who asked.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    mine: t.exposeBoolean('mine', { description: 'Whether it was you who asked, so that another person confirms it.' }),
  }),
})

builder.objectField(Report, 'withdrawal', (t) => t.field({
  type: Withdrawal,
  nullable: true,
  description: 'The withdrawal that waits; null when none does. What was withdrawn is said by `published`.',
  resolve: ({ id }, _args, context) => withdrawalOf(context).load(id),
}))
