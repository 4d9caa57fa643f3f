import { setAllowedPlaces, setChain, setDeadline, setRule, setSettings } from '@nianbao/db'
import { act } from '../act.ts'
import { registry } from './builder.ts'
import { ChangedAgency, idOf } from './changed-agency.ts'
import { AgencyKind, PublicationModeWord, RuleSwitchWord } from './words.ts'

act(registry, 'setSettings', {
  description: '设置: how an office publishes, whether its agencies may sign on paper, and whether they are ranked.',
  input: (t) => ({
    office: t.string({ description: 'Code of the office.' }),
    publicationMode: t.field({ type: PublicationModeWord, description: 'Who publishes, and when.' }),
    offlineSigning: t.boolean({ description: '线下签批 is allowed.' }),
    rankings: t.boolean({ description: 'Its agencies may be ranked in public.' }),
  }),
  success: ChangedAgency,
  run: async ({ office, ...rest }, { db, actor, context }) => {
    const officeId = await idOf(context, office)
    await setSettings(db, actor, { officeId, ...rest })
    return { agencyId: officeId }
  },
})

act(registry, 'setChain', {
  description: '设定签发流程: the steps of an agency\'s chain; not while a report waits for signature (BadInput chainLength SIGNING).',
  input: (t) => ({
    agency: t.string({ description: 'Code of the agency.' }),
    chainLength: t.int({ description: '1 签发, 2 经办、签发, 3 经办、复核、签发.' }),
    signatoryMayBeEditor: t.boolean({ description: 'The signatory may sign what they last edited.' }),
  }),
  success: ChangedAgency,
  run: async ({ agency, ...rest }, { db, actor, context }) => {
    const agencyId = await idOf(context, agency)
    await setChain(db, actor, { agencyId, ...rest })
    return { agencyId }
  },
})

act(registry, 'setDeadline', {
  description: '设定期限: an office\'s own last day for one kind of agency, until 24:00 in Shanghai; never after the law\'s, never in the past.',
  input: (t) => ({
    office: t.string({ description: 'Code of the office.' }),
    year: t.int({ description: 'The year reported on.' }),
    kind: t.field({ type: AgencyKind, description: 'The kind of agency.' }),
    lastDay: t.field({ type: 'Date', description: 'The last day on which a submission is on time.' }),
  }),
  success: ChangedAgency,
  run: async ({ office, ...rest }, { db, actor, context }) => {
    const officeId = await idOf(context, office)
    await setDeadline(db, actor, { officeId, ...rest })
    return { agencyId: officeId }
  },
})

act(registry, 'setRule', {
  description: '设定规则: how an office wants a rule to speak to the agencies that it acts on, for one report year, from now on. BadInput rule UNKNOWN, year OUT_OF_RANGE.',
  input: (t) => ({
    office: t.string({ description: 'Code of the office.' }),
    year: t.int({ description: 'The year reported on.' }),
    rule: t.string({ description: 'The rule, for instance TX-PLACE.' }),
    severity: t.field({ type: RuleSwitchWord, required: false, description: 'How it is to speak; null: as the rule itself says.' }),
  }),
  success: ChangedAgency,
  run: async ({ office, severity, ...rest }, { db, actor, context }) => {
    const officeId = await idOf(context, office)
    await setRule(db, actor, { officeId, ...rest, severity: severity ?? null })
    return { agencyId: officeId }
  },
})

act(registry, 'setAllowedPlaces', {
  description: '设定地名白名单: which names of other places are right in an agency\'s texts, all of them at once. BadInput places TOO_SHORT, TOO_LONG.',
  input: (t) => ({
    agency: t.string({ description: 'Code of the agency.' }),
    places: t.stringList({ description: 'The names; those that are not among them are so no more.' }),
  }),
  success: ChangedAgency,
  run: async ({ agency, places }, { db, actor, context }) => {
    const agencyId = await idOf(context, agency)
    await setAllowedPlaces(db, actor, { agencyId, places })
    return { agencyId }
  },
})
