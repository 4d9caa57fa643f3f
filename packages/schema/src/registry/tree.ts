import type { SuccessionRow } from '@nianbao/db'
import { agencyById } from '../loaders/agency.ts'
import { handedOn, tookOn, yearOf } from '../loaders/register.ts'
import { Agency } from './agency.ts'
import { builder } from './builder.ts'
import { SuccessionKindWord } from './words.ts'

/** A succession as seen from one end: `other` is the agency at the other. */
type SuccessionSeen = Pick<SuccessionRow, 'happenedOn' | 'kind'> & { other: number }

const Succession = builder.objectRef<SuccessionSeen>('Succession').implement({
  description: '承继: functions went from one agency to another.',
  fields: (t) => ({
    agency: t.field({
      type: Agency,
      description: 'The agency at the other end.',
      resolve: async ({ other }, _args, context) => {
        const agency = await agencyById(context).load(other)
        if (!agency) throw new Error('a succession of an agency that is not there')
        return agency
      },
    }),
    happenedOn: t.expose('happenedOn', { type: 'Date', description: 'The day.' }),
    kind: t.expose('kind', { type: SuccessionKindWord, description: 'How.' }),
  }),
})

const year = { description: 'The year reported on.' }

builder.objectFields(Agency, (t) => ({
  sector: t.exposeString('sector', { nullable: true, subGraphs: ['Staff'], description: '公安, 司法, 财政 …; null where it has none.' }),
  division: t.exposeString('divisionCode', { subGraphs: ['Staff'], description: 'Administrative division code, 6 to 12 digits.' }),
  validFrom: t.expose('validFrom', { type: 'Date', subGraphs: ['Staff'], description: 'Its first day.' }),
  validTo: t.expose('validTo', { type: 'Date', nullable: true, subGraphs: ['Staff'], description: 'The first day on which it was no more (撤销); null while it lives.' }),
  reviewsItself: t.boolean({
    subGraphs: ['Staff'],
    description: '自审自发: no office stands above it, or it is its own; a second person of it reviews.',
    resolve: ({ id, officeId }) => officeId === null || officeId === id,
  }),
  predecessors: t.field({
    type: [Succession],
    subGraphs: ['Staff'],
    description: 'Whose functions it took on, the earliest first.',
    resolve: async ({ id }, _args, context) => (await tookOn(context).load(id)).map((row) => ({ ...row, other: row.fromId })),
  }),
  successors: t.field({
    type: [Succession],
    subGraphs: ['Staff'],
    description: 'Who took its functions on, the earliest first.',
    resolve: async ({ id }, _args, context) => (await handedOn(context).load(id)).map((row) => ({ ...row, other: row.toId })),
  }),
  mustFile: t.boolean({
    nullable: true,
    subGraphs: ['Staff'],
    description: 'Whether it must file for a year; null where the year has not been opened, and to who is not signed in.',
    args: { year: t.arg.int(year) },
    resolve: async ({ id }, { year }, context) => (context.actor ? ((await yearOf(context).load(`${year}:${id}`))?.mustFile ?? null) : null),
  }),
  countsInSum: t.boolean({
    nullable: true,
    subGraphs: ['Staff'],
    description: 'Whether its figures count in its government\'s sum of a year; null as for mustFile.',
    args: { year: t.arg.int(year) },
    resolve: async ({ id }, { year }, context) => (context.actor ? ((await yearOf(context).load(`${year}:${id}`))?.countsInSum ?? null) : null),
  }),
}))
