import { appoint, disablePerson, enablePerson, endPost, handOver, type Invitation as Link, invite, type Meant } from '@nianbao/db'
import { act } from '../act.ts'
import { builder, registry } from './builder.ts'
import { ChangedAgency, idOf } from './changed-agency.ts'
import { Colleague } from './people.ts'
import { Role } from './words.ts'

const Invitation = builder.objectRef<Link>('Invitation').implement({
  description: 'The way in of a new person. Shown once, to who invited them, to be passed on.',
  fields: (t) => ({
    token: t.exposeString('token', { description: 'What the portal\'s page /invitation asks for; works once.' }),
    expires: t.expose('expires', { type: 'DateTime', description: 'Until when.' }),
  }),
})

const Appointed = builder.objectRef<Meant>('Appointed').implement({
  description: 'Somebody has a role.',
  fields: (t) => ({
    person: t.field({ type: Colleague, description: 'Who.', resolve: (meant) => ({ ...meant, disabledAt: null, invitedUntil: meant.invitation?.expires ?? null }) }),
    invitation: t.expose('invitation', { type: Invitation, nullable: true, description: 'For a new person, the way in; null for who was there already.' }),
    worksAt: t.exposeStringList('worksAt', { description: 'Names of the agencies where somebody who was there already worked until now, so that who gave the role sees whether it is who they meant; empty for a new person.' }),
  }),
})

act(registry, 'appoint', {
  description: '授予角色: gives a person a role at an agency; a new person is made and invited.',
  input: (t) => ({
    agency: t.string({ description: 'Code of the agency.' }),
    role: t.field({ type: Role, description: 'The role.' }),
    email: t.string({ description: 'Email of the person, by which they are known.' }),
    name: t.string({ required: false, description: 'Name of a new person, or of who is there already and works elsewhere, as it stands.' }),
  }),
  success: Appointed,
  run: async ({ agency, name, ...rest }, { db, actor, context }) => appoint(db, actor, { ...rest, agencyId: await idOf(context, agency), name: name ?? '' }),
})

act(registry, 'endPost', {
  description: '解除角色: takes a person\'s role at an agency away, from their next request on.',
  input: (t) => ({
    agency: t.string({ description: 'Code of the agency.' }),
    person: t.id({ description: 'The person.' }),
    role: t.field({ type: Role, description: 'The role.' }),
  }),
  success: ChangedAgency,
  run: async ({ agency, person, role }, { db, actor, context }) => {
    const agencyId = await idOf(context, agency)
    await endPost(db, actor, { agencyId, personId: person, role })
    return { agencyId }
  },
})

act(registry, 'handOver', {
  description: '移交角色: gives one\'s own role at an agency to a colleague, who may be new; the one ends as the other begins.',
  input: (t) => ({
    agency: t.string({ description: 'Code of the agency.' }),
    role: t.field({ type: Role, description: 'The role, one of one\'s own.' }),
    email: t.string({ description: 'Email of the colleague.' }),
    name: t.string({ required: false, description: 'Name of a new colleague, or of who is there already and works elsewhere, as it stands.' }),
  }),
  success: Appointed,
  run: async ({ agency, name, ...rest }, { db, actor, context }) => handOver(db, actor, { ...rest, agencyId: await idOf(context, agency), name: name ?? '' }),
})

const Invited = builder.objectRef<{ invitation: Link }>('Invited').implement({
  description: 'There is a new link; the one before works no more.',
  fields: (t) => ({ invitation: t.expose('invitation', { type: Invitation, description: 'The way in.' }) }),
})

act(registry, 'invite', {
  description: '重发邀请: a new link for who was invited and has not come.',
  input: (t) => ({ person: t.id({ description: 'The person.' }) }),
  success: Invited,
  run: async ({ person }, { db, actor }) => ({ invitation: await invite(db, actor, { personId: person }) }),
})

const ChangedPerson = builder.objectRef<{ personId: string }>('ChangedPerson').implement({
  description: 'The act is done.',
  fields: (t) => ({ id: t.exposeID('personId', { description: 'Of whom.' }) }),
})

act(registry, 'disablePerson', {
  description: '停用: ends every session of a person and lets none begin; their posts stand for the day they are enabled.',
  input: (t) => ({ person: t.id({ description: 'The person.' }) }),
  success: ChangedPerson,
  run: async ({ person }, { db, actor }) => {
    await disablePerson(db, actor, { personId: person })
    return { personId: person }
  },
})

act(registry, 'enablePerson', {
  description: '恢复: lets a disabled person sign in again, with the posts they hold.',
  input: (t) => ({ person: t.id({ description: 'The person.' }) }),
  success: ChangedPerson,
  run: async ({ person }, { db, actor }) => {
    await enablePerson(db, actor, { personId: person })
    return { personId: person }
  },
})
