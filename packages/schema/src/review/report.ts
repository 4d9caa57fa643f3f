import type { EventRow, Reminder, ReturnRow } from '@nianbao/db'
import type { Act } from '@nianbao/report'
import { changesOf, returnsOf } from '../loaders/report.ts'
import { lastReminderOf } from '../loaders/report-facts.ts'
import { eventsOf, sentBackOf, threadsOf } from '../loaders/thread.ts'
import { paged } from '../words/connection.ts'
import { act } from '../words/enums.ts'
import { builder, words } from './builder.ts'
import { Change } from './change.ts'
import { Thread } from './thread.ts'

const Event = builder.objectRef<EventRow>('Event').implement({
  description: '操作记录: one line of a report\'s book.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    act: t.field({ type: act(builder), description: 'What was done.', resolve: (event) => event.act as Act }),
    by: t.exposeString('by', { description: 'Who did it.' }),
    note: t.exposeString('note', { nullable: true, description: 'With which words.' }),
  }),
})

const Return = builder.objectRef<ReturnRow>('Return').implement({
  description: '退回修改: why a report came back, and which sections it opened.',
  fields: (t) => ({
    reason: t.exposeString('reason', { description: 'The reason.' }),
    sections: t.field({ type: [words.SectionId], description: 'The sections it opened.', resolve: ({ sections }) => sections }),
    by: t.exposeString('by', { description: 'Who returned it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
})

const ReminderRef = builder.objectRef<Reminder>('Reminder').implement({
  description: '催报: the office has asked where the report stays.',
  fields: (t) => ({
    by: t.exposeString('by', { description: 'Who reminded.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    count: t.exposeInt('count', { description: 'How many reminders there were, this one included.' }),
  }),
})

/** Report, to which review adds its threads, its returns and its book. */
export const Report = builder.objectRef<{ id: string }>('Report').implement({
  description: 'The working record of one agency and year.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    lastReturn: t.field({
      type: Return,
      nullable: true,
      description: 'The last return; null when it was never returned.',
      resolve: async ({ id }, _args, context) => (await returnsOf(context).load(id))[0] ?? null,
    }),
    sentBack: t.field({
      type: Event,
      nullable: true,
      description: '内部退回 or 撤回 by which the agency writes on now, with the reason; null when none did, or when signature was asked for since.',
      resolve: ({ id }, _args, context) => sentBackOf(context).load(id),
    }),
    lastReminder: t.field({
      type: ReminderRef,
      nullable: true,
      description: 'The last reminder; null when there was none.',
      resolve: ({ id }, _args, context) => lastReminderOf(context).load(id),
    }),
    changes: t.field({
      type: [Change],
      description: 'What the edition last submitted changed against the one before it; empty after a first submission.',
      resolve: ({ id }, _args, context) => changesOf(context).load(id),
    }),
    threads: t.field({
      type: [Thread],
      description: 'What is said about it, oldest first; internal threads of the other side are not among them.',
      resolve: ({ id }, _args, context) => threadsOf(context).load(id),
    }),
    events: t.field({
      type: [Event],
      description: 'The last lines of its book, the newest first.',
      args: { first: t.arg.int({ required: false, defaultValue: 50, description: 'How many, 1 to 100.' }) },
      resolve: ({ id }, args, context) => paged(args, 50, ({ first }) => eventsOf(context, first).load(id)),
    }),
  }),
})

builder.asEntity(Report, { key: builder.selection<{ id: string }>('id'), resolveReference: (key) => key })
