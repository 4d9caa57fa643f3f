import { type Deadline, deadlinesFor, type RuleSetting, ruleSettingsOf, type SettingsRow } from '@nianbao/db'
import { allowedPlacesAt, powersAt, settingsAt } from '../loaders/register.ts'
import { Agency } from './agency.ts'
import { builder } from './builder.ts'
import { AgencyKind, PublicationModeWord, RuleSwitchWord } from './words.ts'

const Settings = builder.objectRef<SettingsRow>('AgencySettings').implement({
  description: 'What an agency has set for itself, and, as an office, for the agencies that it acts on.',
  fields: (t) => ({
    chainLength: t.exposeInt('chainLength', { description: 'Steps to a signature: 1 签发, 2 经办、签发, 3 经办、复核、签发.' }),
    signatoryMayBeEditor: t.exposeBoolean('signatoryMayBeEditor', { description: 'The signatory may sign what they last edited.' }),
    publicationMode: t.expose('publicationMode', { type: PublicationModeWord, description: 'As an office: who publishes, and when.' }),
    offlineSigning: t.exposeBoolean('offlineSigning', { description: 'As an office: 线下签批 is allowed.' }),
    rankings: t.exposeBoolean('rankings', { description: 'As an office: its agencies may be ranked in public.' }),
    allowedPlaces: t.stringList({
      description: 'Names of other places that are right in its texts (TX-PLACE leaves them alone).',
      resolve: async ({ agencyId }, _args, context) => (await allowedPlacesAt(context).load(agencyId)).map(({ name }) => name),
    }),
  }),
})

const OfficeDeadline = builder.objectRef<Deadline>('OfficeDeadline').implement({
  description: 'Until when agencies of one kind submit.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AgencyKind, description: 'Of which kind of agency.' }),
    localAt: t.expose('localAt', { type: 'DateTime', description: 'The first moment that is too late, by the office\'s own date.' }),
    statutoryAt: t.expose('statutoryAt', { type: 'DateTime', description: 'The first moment that is too late, by the law.' }),
  }),
})

const OfficeRule = builder.objectRef<RuleSetting>('OfficeRule').implement({
  description: 'How an office wants one rule to speak.',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: 'The rule, for instance TX-PLACE.' }),
    severity: t.expose('severity', { type: RuleSwitchWord, description: 'How it speaks.' }),
    by: t.exposeString('by', { nullable: true, description: 'Who set it so last; null to whoever does not read the office\'s book.' }),
    at: t.expose('at', { type: 'DateTime', nullable: true, description: 'When.' }),
  }),
})

builder.objectFields(Agency, (t) => ({
  settings: t.field({
    type: Settings,
    nullable: true,
    subGraphs: ['Staff'],
    description: 'Its settings: seen by its own people, and by who looks after it; null to everybody else.',
    resolve: async ({ id }, _args, context) => (context.actor && (await powersAt(context).load(id))?.seesPeople ? settingsAt(context).load(id) : null),
  }),
  deadlines: t.field({
    type: [OfficeDeadline],
    subGraphs: ['Staff'],
    description: 'The dates that it has set as an office for a year, for who works there or under it; none where it has set none.',
    args: { year: t.arg.int({ description: 'The year reported on.' }) },
    resolve: async ({ id }, { year }, { staff, actor }) => (staff && actor ? deadlinesFor(staff, actor, { officeId: id, year }) : []),
  }),
  rules: t.field({
    type: [OfficeRule],
    subGraphs: ['Staff'],
    description: 'What it has said of rules as an office for a year; rules that are not here speak as they themselves say.',
    args: { year: t.arg.int({ description: 'The year reported on.' }) },
    resolve: async ({ id }, { year }, { staff, actor }) => (staff && actor ? ruleSettingsOf(staff, actor, { officeId: id, year }) : []),
  }),
}))
