import { myself, openYear } from '@nianbao/db'
import { NotFound } from '@nianbao/report'
import { act } from '../act.ts'
import { agencyByCode } from '../loaders/agency.ts'
import { builder, registry } from './builder.ts'
import { Person } from './person.ts'

builder.queryField('me', (t) => t.field({
  type: Person,
  nullable: true,
  description: 'The person who is signed in; null when nobody is.',
  resolve: async (_root, _args, { staff, actor }) => {
    const person = staff && actor && (await myself(staff, actor))
    return person ? { ...person, posts: actor?.posts ?? [] } : null
  },
}))

const OpenedYear = builder.objectRef<{ opened: number }>('OpenedYear').implement({
  description: 'A report year is open.',
  fields: (t) => ({ opened: t.exposeInt('opened', { description: 'How many drafts were made; 0 when all were there.' }) }),
})

act(registry, 'openYear', {
  description: 'Opens a report year for an office: one draft for each agency that must file with it. Again, it opens only what is missing.',
  input: (t) => ({
    office: t.string({ description: 'Code of the office.' }),
    year: t.int({ description: 'The year reported on.' }),
  }),
  success: OpenedYear,
  run: async ({ office, year }, { db, actor, context }) => {
    const agency = await agencyByCode(context).load(office)
    if (!agency) throw new NotFound()
    return openYear(db, actor, { officeId: agency.id, year })
  },
})
