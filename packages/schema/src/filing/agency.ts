import { builder } from './builder.ts'

/** Agency as filing refers to it: by its key alone; the rest is the registry's. */
export const Agency = builder.objectRef<{ code: string }>('Agency').implement({
  description: 'An organ that files yearly reports.',
  fields: (t) => ({ code: t.exposeString('code', { description: 'Its code, the same for ever.' }) }),
})

builder.asEntity(Agency, { key: builder.keyDirective(builder.selection<{ code: string }>('code'), false), resolveReference: (key) => key })
