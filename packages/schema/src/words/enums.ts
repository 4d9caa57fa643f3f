import { acts, roles as reportRoles, states } from '@nianbao/report'
import type { Act, BlockPlace, CellKind, Role, SectionId, SigningStep, State } from '@nianbao/report'
import { type Builder, everyone } from '../builder.ts'

/** ownLevel → OWN_LEVEL: the words of the office are upper case in the graph, camel case in the code. */
const upper = (word: string) => word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

const written = <Word extends string>(words: Record<Word, string>) =>
  Object.fromEntries(Object.entries(words).map(([value, description]) => [upper(value), { value, description }])) as
    Record<string, { value: Word; description: string }>

const asIs = <Word extends string>(words: Record<Word, string>) =>
  Object.fromEntries(Object.entries(words).map(([value, description]) => [value, { value, description }])) as
    Record<string, { value: Word; description: string }>

/** What kind of organ files. */
export const agencyKind = (builder: Builder) => builder.enumType('AgencyKind', {
  subGraphs: everyone,
  description: 'What kind of organ an agency is.',
  values: written({
    government: 'A people\'s government; its report covers everything beneath it.',
    office: 'The office of a government, which supervises the agencies beneath it and files for itself too.',
    ownLevel: 'Requests addressed to the government as such; tables only, never published by itself.',
    department: 'A department of a government.',
    township: 'The government of a town or township.',
    subDistrict: 'A sub-district office (街道).',
    institution: 'Another body with administrative powers.',
  }),
})

/** How a cell was written. */
export const cellKind = (builder: Builder) => builder.enumType('CellKind', {
  subGraphs: everyone,
  description: 'How a cell was written. Zero, blank and a dash are three different facts.',
  values: asIs<CellKind>({
    number: 'A number; the only kind that has a value.',
    blank: 'Nothing was written.',
    dash: 'A dash or a slash was written: not applicable.',
    text: 'Something was written that is no number; kept as it was, and to be mended.',
  }),
})

/** The six sections of a report. */
export const sectionId = (builder: Builder) => builder.enumType('SectionId', {
  subGraphs: everyone,
  description: 'The six sections of a report: three of prose, three of tables.',
  values: asIs<SectionId>({
    overview: '一、总体情况, prose.',
    disclosure: '二、主动公开政府信息情况, a table of 10 cells.',
    requests: '三、收到和处理政府信息公开申请情况, a table of 175 cells.',
    disputes: '四、政府信息公开行政复议、行政诉讼情况, a table of 15 cells.',
    problems: '五、存在的主要问题及改进情况, prose.',
    otherMatters: '六、其他需要报告的事项, prose.',
  }),
})

/** Where a paragraph stands. */
export const blockPlace = (builder: Builder) => builder.enumType('BlockPlace', {
  description: 'Where a paragraph of a report can stand.',
  values: asIs<BlockPlace>({
    title: 'The title line.',
    preamble: 'Before section one.',
    overview: 'Section one.',
    problems: 'Section five.',
    otherMatters: 'Section six.',
    closing: 'After section six: the organ and the date.',
  }),
})

/** Where a report stands in its life. */
export const reportState = (builder: Builder) => builder.enumType('ReportState', {
  description: 'Where a report stands in its life.',
  values: written<State>({
    draft: '草稿: the agency is writing.',
    signing: '待签发: waiting for the agency\'s own signatures.',
    submitted: '已报送: handed in, not yet being reviewed.',
    reviewing: '审核中: the office is reviewing.',
    returned: '退回修改: the office asks for changes in named sections.',
    approved: '审核通过: may be published once cleared.',
    published: '已公开: the public can read it.',
    correcting: '更正中: a correction is being written; the old edition stays public.',
  } satisfies Record<(typeof states)[number], string>),
})

/** Whether a report came in time. */
export const timeliness = (builder: Builder) => builder.enumType('Timeliness', {
  description: 'Whether the first submission came before the deadline, whatever was returned later.',
  values: written({
    pending: 'Not submitted yet, and the deadline has not passed.',
    onTime: 'First submitted before the deadline.',
    late: 'First submitted after the deadline.',
    overdue: 'Not submitted, and the deadline has passed.',
  }),
})

/** What an agency's own chain asks for next. */
export const signingStep = (builder: Builder) => builder.enumType('SigningStep', {
  description: 'What a report that waits for its agency\'s own signatures waits for next.',
  values: written<SigningStep>({
    check: '复核, where the chain asks for it.',
    sign: '签发.',
    submit: '报送: it is signed.',
  }),
})

/** What a person may do at an agency. */
export const role = (builder: Builder) => builder.enumType('Role', {
  description: 'What a person does at an agency.',
  values: written<Role>({
    filer: '经办人: types or imports, mends, answers comments.',
    checker: '复核人: checks before the signatory.',
    signatory: '签发人: signs and submits.',
    clearer: '保密审查员: records the secrecy review.',
    reviewer: '审核员: of the supervising office; comments, returns, approves.',
    supervisor: '主管部门管理员: a reviewer who also opens years and manages agencies.',
    admin: '系统管理员: people and settings; reads no drafts.',
  } satisfies Record<(typeof reportRoles)[number], string>),
})

/** Everything that is ever done to a report, by the word the mutation and the button bear too. */
export const act = (builder: Builder) => builder.enumType('Act', {
  description: 'Everything that can be done to a report; mutation, event and button bear the same word.',
  values: Object.fromEntries(
    ['openYear' as const, 'backfill' as const, ...acts].map((value) => [value, { value, description: `The act ${value}.` }]),
  ) as Record<string, { value: Act | 'openYear' | 'backfill'; description: string }>,
})
