import type { Likeness as Row } from '@nianbao/db'
import { agencyById } from '../loaders/agency.ts'
import { likenessesOf } from '../loaders/report.ts'
import { Agency } from './agency.ts'
import { builder, words } from './builder.ts'
import { Report } from './report.ts'

const Likeness = builder.objectRef<Row>('Likeness').implement({
  description: '相似: another agency\'s text of the same year that a section is suspiciously like, names and figures aside.',
  fields: (t) => ({
    section: t.expose('section', { type: words.SectionId, description: 'Which section: overview or problems.' }),
    share: t.exposeFloat('share', { description: 'How much of this text the other one has, 0.85 to 1; an estimate, to within a few hundredths.' }),
    other: t.field({
      type: Agency,
      nullable: true,
      description: 'Whose text it is; null where you may read nothing of that report.',
      resolve: async ({ otherAgencyId }, _args, context) => (otherAgencyId === null ? null : agencyById(context).load(otherAgencyId)),
    }),
    working: t.exposeBoolean('working', { description: 'You may read the other\'s working record.' }),
    published: t.exposeBoolean('published', { description: 'The other\'s report is published.' }),
  }),
})

builder.objectFields(Report, (t) => ({
  likenesses: t.field({
    type: [Likeness],
    description: 'Texts of other agencies that it is like as it was last submitted, at most five a section, the most alike first. They are looked for after each submission, within seconds.',
    resolve: ({ id }, _args, context) => likenessesOf(context).load(id),
  }),
}))
