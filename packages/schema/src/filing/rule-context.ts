import { type Checkable, formats, narrativeIds, type PastReport } from '@nianbao/report'
import { checkableOf } from '../loaders/report.ts'
import { builder, words } from './builder.ts'
import { Report } from './report.ts'

const PastCell = builder.objectRef<{ id: string; raw: string }>('PastCell').implement({
  description: 'One cell of last year\'s report.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'table.row.column.' }),
    raw: t.exposeString('raw', { description: 'As it was written.' }),
  }),
})

const PastSection = builder.objectRef<{ id: 'overview' | 'problems' | 'otherMatters'; blocks: string[] }>('PastSection').implement({
  description: 'One section of prose of last year\'s report.',
  fields: (t) => ({
    id: t.expose('id', { type: words.SectionId, description: 'Which section.' }),
    blocks: t.exposeStringList('blocks', { description: 'Its paragraphs.' }),
  }),
})

const Past = builder.objectRef<PastReport>('PastReport').implement({
  description: 'Last year\'s public report of the agency, or of one whose functions it has taken on.',
  fields: (t) => ({
    agencyName: t.exposeString('agencyName', { description: 'Whose report it is.' }),
    year: t.exposeInt('year', { description: 'The year reported on.' }),
    format: t.exposeString('format', { description: 'The form: 2021 or 2019.' }),
    cells: t.field({ type: [PastCell], description: 'Its cells, in the form\'s order.', resolve: ({ format, cells }) => formats[format].cells.map(({ id }) => ({ id, raw: cells[id]?.raw ?? '' })) }),
    sections: t.field({ type: [PastSection], description: 'Its sections of prose.', resolve: ({ narrative }) => narrativeIds.map((id) => ({ id, blocks: narrative[id] ?? [] })) }),
  }),
})

const Switch = builder.objectRef<{ rule: string; severity: string }>('RuleSetting').implement({
  description: 'How the supervising office wants one rule to speak this year.',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: 'The rule.' }),
    severity: t.exposeString('severity', { description: 'off, error, warning or notice.' }),
  }),
})

const RuleContext = builder.objectRef<Checkable>('RuleContext').implement({
  description: 'What the rules compare the report with, so that a page can ask them itself at each key stroke.',
  fields: (t) => ({
    past: t.field({ type: [Past], description: 'Last year.', resolve: ({ past }) => past ?? [] }),
    settings: t.field({ type: [Switch], description: 'Rules that the office has set otherwise than they themselves say.', resolve: ({ severities }) => Object.entries(severities ?? {}).map(([rule, severity]) => ({ rule, severity })) }),
    allowedPlaces: t.stringList({ description: 'Names of other places that are right in the agency\'s texts.', resolve: ({ allowedPlaces }) => allowedPlaces ?? [] }),
    divisions: t.stringList({ description: 'Names of its own division, of those above and of those below.', resolve: ({ divisions }) => divisions ?? [] }),
  }),
})

builder.objectFields(Report, (t) => ({
  ruleContext: t.field({
    type: RuleContext,
    description: 'What the rules compare it with.',
    resolve: async ({ id }, _args, context) => {
      const found = await checkableOf(context).load(id)
      if (!found) throw new Error('a report that the rules cannot read')
      return found.checkable
    },
  }),
}))
