import type { PostHolder } from '@nianbao/db'
import { holdersAt, powersAt } from '../loaders/register.ts'
import { Agency } from './agency.ts'
import { builder } from './builder.ts'
import { AgencyActWord, Role } from './words.ts'

/** A person as those see them who work with them or look after them. */
export type ColleagueRow = Pick<PostHolder, 'personId' | 'name' | 'email' | 'disabledAt' | 'invitedUntil'>

export const Colleague = builder.objectRef<ColleagueRow>('Colleague').implement({
  description: 'A person as those see them who work for the same agency or look after it.',
  fields: (t) => ({
    id: t.exposeID('personId', { description: 'Opaque id.' }),
    name: t.exposeString('name', { description: 'Name.' }),
    email: t.exposeString('email', { description: 'The address they sign in with.' }),
    disabledAt: t.expose('disabledAt', { type: 'DateTime', nullable: true, description: 'Since when they cannot sign in (停用); null while they can.' }),
    invitedUntil: t.expose('invitedUntil', { type: 'DateTime', nullable: true, description: 'Until when their link of invitation works; null for who has come.' }),
  }),
})

const Holder = builder.objectRef<PostHolder>('Holder').implement({
  description: 'Somebody\'s role at an agency.',
  fields: (t) => ({
    person: t.field({ type: Colleague, description: 'Who.', resolve: (holder) => holder }),
    role: t.expose('role', { type: Role, description: 'What they do.' }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when.' }),
  }),
})

builder.objectFields(Agency, (t) => ({
  people: t.field({
    type: [Holder],
    nullable: true,
    subGraphs: ['Staff'],
    description: 'Who works for it today, by name: seen by its own people, and by who looks after it; null to everybody else.',
    resolve: async ({ id }, _args, context) => (context.actor && (await powersAt(context).load(id))?.seesPeople ? holdersAt(context).load(id) : null),
  }),
  acts: t.field({
    type: [AgencyActWord],
    subGraphs: ['Staff'],
    description: 'What the asking person may do to it; createAgency: beneath it.',
    resolve: async ({ id }, _args, context) => (context.actor && (await powersAt(context).load(id))?.acts) || [],
  }),
  rolesToGive: t.field({
    type: [Role],
    subGraphs: ['Staff'],
    description: 'The roles at it that the asking person may give and take.',
    resolve: async ({ id }, _args, context) => (context.actor && (await powersAt(context).load(id))?.rolesToGive) || [],
  }),
}))
