import { everyone } from '../builder.ts'
import { builder } from './builder.ts'

/** What publication knows of an agency: its key. */
export interface AgencyKey {
  code: string
}

/** Agency, to which publication adds its reports. */
export const Agency = builder.objectRef<AgencyKey>('Agency').implement({
  subGraphs: everyone,
  description: 'An organ that files yearly reports.',
  fields: (t) => ({ code: t.exposeString('code', { description: 'Its code, the same for ever.' }) }),
})

builder.asEntity(Agency, { key: builder.selection<AgencyKey>('code'), resolveReference: (key) => key })
