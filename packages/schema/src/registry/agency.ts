import { agencyByCode, agencyById, type AgencyRow } from '../loaders/agency.ts'
import { everyone } from '../builder.ts'
import { builder } from './builder.ts'
import { AgencyKind } from './words.ts'

/** Agency, the entity that all subgraphs share; its key is the code. */
export const Agency = builder.objectRef<AgencyRow>('Agency')

Agency.implement({
  subGraphs: everyone,
  description: 'An organ that files yearly reports, or beneath which others do.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code, the same for ever.' }),
    name: t.exposeString('name', { description: 'Its full name.' }),
    kind: t.expose('kind', { type: AgencyKind, description: 'What kind of organ it is.' }),
    parent: t.field({
      type: Agency,
      nullable: true,
      description: 'The government it belongs to; null at the top.',
      resolve: ({ parentId }, _args, context) => (parentId === null ? null : agencyById(context).load(parentId)),
    }),
    office: t.field({
      type: Agency,
      nullable: true,
      subGraphs: ['Staff'],
      description: 'The office that reviews its reports.',
      resolve: ({ officeId }, _args, context) => (officeId === null ? null : agencyById(context).load(officeId)),
    }),
  }),
})

builder.asEntity(Agency, {
  key: builder.selection<{ code: string }>('code'),
  resolveReference: ({ code }, context) => agencyByCode(context).load(code),
})
