import type { ChangeRow } from '@nianbao/db'
import { blockPlace } from '../words/enums.ts'
import { builder } from './builder.ts'

/** One figure or paragraph that the last submission changed. */
export const Change = builder.objectRef<ChangeRow>('Change').implement({
  description: 'One difference between the two editions last submitted: a figure or a paragraph, before and after.',
  fields: (t) => ({
    cell: t.exposeID('cell', { nullable: true, description: 'The cell, where a figure changed.' }),
    block: t.exposeID('block', { nullable: true, description: 'The paragraph, where a text changed.' }),
    place: t.expose('place', { type: blockPlace(builder), nullable: true, description: 'Where the paragraph stands.' }),
    before: t.exposeString('before', { nullable: true, description: 'As it was in the edition before; null where it was not there.' }),
    after: t.exposeString('after', { nullable: true, description: 'As it is in the edition last submitted; null where it was removed.' }),
  }),
})
