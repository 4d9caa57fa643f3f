import type { Role } from '@nianbao/report'
import { agencyById } from '../loaders/agency.ts'
import { Agency } from './agency.ts'
import { builder } from './builder.ts'
import { Role as RoleWord } from './words.ts'

interface PostRow {
  agencyId: number
  role: Role
}

/** A person as they see themselves. */
export interface PersonRow {
  id: string
  name: string
  email: string
  posts: readonly PostRow[]
}

const Post = builder.objectRef<PostRow>('Post').implement({
  description: 'One person\'s role at one agency.',
  fields: (t) => ({
    role: t.expose('role', { type: RoleWord, description: 'What the person does there.' }),
    agency: t.field({
      type: Agency,
      description: 'Where.',
      resolve: async ({ agencyId }, _args, context) => {
        const agency = await agencyById(context).load(agencyId)
        if (!agency) throw new Error('a post at an agency that is not there')
        return agency
      },
    }),
  }),
})

/** The person who is signed in. */
export const Person = builder.objectRef<PersonRow>('Person').implement({
  description: 'A person who can sign in.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    name: t.exposeString('name', { description: 'Name.' }),
    email: t.exposeString('email', { description: 'The address they sign in with.' }),
    posts: t.field({ type: [Post], description: 'What they do and where.', resolve: ({ posts }) => [...posts] }),
  }),
})
