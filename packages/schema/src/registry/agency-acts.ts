import { changeAgency, createAgency, dropSuccession, recordSuccession, setFlags } from '@nianbao/db'
import { act } from '../act.ts'
import { registry } from './builder.ts'
import { ChangedAgency, idOf } from './changed-agency.ts'
import { AgencyKind, SuccessionKindWord } from './words.ts'

act(registry, 'createAgency', {
  description: '新增单位: adds an agency to the tree of today; a year that is open learns of it when it is opened again.',
  input: (t) => ({
    code: t.string({ description: 'Its code for ever: 2 to 40 capitals, digits and hyphens.' }),
    name: t.string({ description: 'Its full name.' }),
    kind: t.field({ type: AgencyKind, description: 'What kind of organ it is.' }),
    division: t.string({ description: 'Administrative division code, 6 to 12 digits.' }),
    sector: t.string({ required: false, description: '公安, 司法, 财政 …' }),
    parent: t.string({ description: 'Code of the government of its level.' }),
    office: t.string({ required: false, description: 'Code of the office that acts on it; left out for an office that acts on itself.' }),
    validFrom: t.field({ type: 'Date', required: false, description: 'Its first day; since ever, without it.' }),
  }),
  success: ChangedAgency,
  run: async ({ division, parent, office, ...rest }, { db, actor, context }) => {
    const [parentId, officeId] = await Promise.all([idOf(context, parent), office ? idOf(context, office) : null])
    return createAgency(db, actor, { ...rest, divisionCode: division, parentId, officeId })
  },
})

act(registry, 'changeAgency', {
  description: '修改单位: what is left out stays. Years that are open keep the tree that was written down for them.',
  input: (t) => ({
    agency: t.string({ description: 'Code of the agency.' }),
    name: t.string({ required: false, description: 'Its full name.' }),
    sector: t.string({ required: false, description: 'Its sector; null: none.' }),
    division: t.string({ required: false, description: 'Administrative division code.' }),
    validTo: t.field({ type: 'Date', required: false, description: '撤销: the first day on which it is no more; null revives it.' }),
    parent: t.string({ required: false, description: 'Code of the government that it goes to.' }),
    office: t.string({ required: false, description: 'Code of the office that is to act on it; its own, for an office that acts on itself.' }),
  }),
  success: ChangedAgency,
  run: async ({ agency, name, sector, division, validTo, parent, office }, { db, actor, context }) => {
    const [agencyId, parentId, officeId] = await Promise.all([idOf(context, agency), parent ? idOf(context, parent) : undefined, office ? idOf(context, office) : undefined])
    await changeAgency(db, actor, { agencyId, name: name ?? undefined, sector, divisionCode: division ?? undefined, validTo, parentId, officeId })
    return { agencyId }
  },
})

act(registry, 'recordSuccession', {
  description: '登记承继: functions of one agency went to another.',
  input: (t) => ({
    from: t.string({ description: 'Code of the agency whose functions went.' }),
    to: t.string({ description: 'Code of the agency that they went to.' }),
    happenedOn: t.field({ type: 'Date', description: 'The day.' }),
    kind: t.field({ type: SuccessionKindWord, description: 'How.' }),
  }),
  success: ChangedAgency,
  run: async ({ from, to, ...rest }, { db, actor, context }) => {
    const [fromId, toId] = await Promise.all([idOf(context, from), idOf(context, to)])
    await recordSuccession(db, actor, { ...rest, fromId, toId })
    return { agencyId: fromId }
  },
})

act(registry, 'dropSuccession', {
  description: '撤销承继登记: takes back what was recorded by mistake; the book keeps both.',
  input: (t) => ({
    from: t.string({ description: 'Code of the agency whose functions went.' }),
    to: t.string({ description: 'Code of the agency that they went to.' }),
    happenedOn: t.field({ type: 'Date', description: 'The day.' }),
  }),
  success: ChangedAgency,
  run: async ({ from, to, happenedOn }, { db, actor, context }) => {
    const [fromId, toId] = await Promise.all([idOf(context, from), idOf(context, to)])
    await dropSuccession(db, actor, { fromId, toId, happenedOn })
    return { agencyId: fromId }
  },
})

act(registry, 'setFlags', {
  description: '设定报送与汇总: whether an agency must file for a year and counts in its government\'s sum; until it has submitted.',
  input: (t) => ({
    agency: t.string({ description: 'Code of the agency.' }),
    year: t.int({ description: 'The year reported on.' }),
    mustFile: t.boolean({ description: 'It must file.' }),
    countsInSum: t.boolean({ description: 'It counts in the sum; a government never does.' }),
  }),
  success: ChangedAgency,
  run: async ({ agency, ...rest }, { db, actor, context }) => {
    const agencyId = await idOf(context, agency)
    await setFlags(db, actor, { agencyId, ...rest })
    return { agencyId }
  },
})
