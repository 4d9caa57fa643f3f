import type { Extension, Posting } from '@nianbao/db'
import { signingStep } from '@nianbao/report'
import { extensionsOf, nilOf, postingsOf } from '../loaders/report-facts.ts'
import { signingStep as signingStepWord } from '../words/enums.ts'
import { builder } from './builder.ts'
import { Report } from './report.ts'

const PostingRef = builder.objectRef<Posting>('Posting').implement({
  description: '网站公开: where on the government\'s website a report stands.',
  fields: (t) => ({
    address: t.exposeString('address', { description: 'The address of the page.' }),
    date: t.expose('date', { type: 'Date', description: 'Since which day.' }),
    by: t.exposeString('by', { description: 'Who recorded it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was recorded.' }),
  }),
})

const ExtensionRef = builder.objectRef<Extension>('Extension').implement({
  description: '准予延期（限本地期限）: the local date that the office has moved for this report.',
  fields: (t) => ({
    deadline: t.expose('localAt', { type: 'DateTime', description: 'The first moment that is too late.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    by: t.exposeString('by', { description: 'Who granted it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was granted.' }),
  }),
})

builder.objectFields(Report, (t) => ({
  postings: t.field({
    type: [PostingRef],
    description: 'Where it stands on the government\'s website, the newest first: that one counts.',
    resolve: ({ id }, _args, context) => postingsOf(context).load(id),
  }),
  extensions: t.field({
    type: [ExtensionRef],
    description: 'The extensions of its local date, the newest first.',
    resolve: ({ id }, _args, context) => extensionsOf(context).load(id),
  }),
  correctionReason: t.exposeString('correctionReason', { nullable: true, description: '更正说明 of the correction under way; null when none is.' }),
  publicationNeedsReason: t.exposeBoolean('publicationNeedsReason', {
    description: 'Whoever publishes it next has to say why (更正说明): an edition was published before, and no correction has said why another one follows.',
  }),
  selfReviewed: t.exposeBoolean('selfReviewed', { description: '自审自发: the office that reviews it is the one that wrote it, so that two of its people do.' }),
  signingStep: t.field({
    type: signingStepWord(builder),
    nullable: true,
    description: 'What the agency\'s chain asks for next; null in every state but SIGNING.',
    resolve: ({ facts }) => signingStep(facts),
  }),
  nil: t.boolean({
    description: '零数据: every cell of the three tables says 0; a blank or a dash is no 0.',
    resolve: async ({ id }, _args, context) => (await nilOf(context).load(id)) !== null,
  }),
}))
