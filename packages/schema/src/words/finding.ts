import type { Finding as ReportFinding, Label as ReportLabel } from '@nianbao/report'
import type { Builder } from '../builder.ts'
import type { sectionId } from './enums.ts'

/** Who answered a warning with a sentence, and with which. */
export interface Acceptance {
  note: string
  by: string
  at: Date
}

/** A finding, with the agency's answer where the report has one. */
export type AnsweredFinding = ReportFinding & { accepted?: Acceptance | null }

/** Label and Finding: what the rules say of a report, the same type in every subgraph. */
export function findingTypes(builder: Builder, SectionId: ReturnType<typeof sectionId>) {
  const Label = builder.objectRef<ReportLabel>('Label').implement({
    shareable: true,
    description: 'One text in the two languages of the house; the Chinese one is the official wording.',
    fields: (t) => ({
      zh: t.exposeString('zh', { description: 'Simplified Chinese.' }),
      en: t.exposeString('en', { description: 'English.' }),
    }),
  })
  const AcceptanceRef = builder.objectRef<Acceptance>('Acceptance').implement({
    shareable: true,
    description: 'The agency\'s answer to a warning; it holds as long as the values stay.',
    fields: (t) => ({
      note: t.exposeString('note', { description: 'The sentence that explains.' }),
      by: t.exposeString('by', { description: 'Name of the person who answered.' }),
      at: t.expose('at', { type: 'DateTime', description: 'When it was answered.' }),
    }),
  })
  const Severity = builder.enumType('Severity', {
    description: 'How much a finding weighs.',
    values: {
      error: { value: 'error', description: '必须修改: blocks signature and submission.' },
      warning: { value: 'warning', description: '需说明: asks for a sentence.' },
      notice: { value: 'notice', description: '提示: for information.' },
    } as const,
  })
  const Scope = builder.enumType('Scope', {
    description: 'What a finding is about.',
    values: {
      report: { value: 'report', description: 'The report itself, whatever document it came from.' },
      source: { value: 'source', description: 'The document that was read.' },
    } as const,
  })
  return builder.objectRef<AnsweredFinding>('Finding').implement({
    shareable: true,
    description: 'What a rule found: where, what was expected, what was found, and how to mend it.',
    fields: (t) => ({
      key: t.exposeString('key', { description: 'Stable name of this finding while rule, place and values stay: used to accept a warning.' }),
      rule: t.exposeString('rule', { description: 'The rule, for instance T3-BAL.' }),
      severity: t.expose('severity', { type: Severity, description: 'Error, warning or notice.' }),
      scope: t.expose('scope', { type: Scope, description: 'About the report or about the document read.' }),
      cells: t.exposeIDList('cells', { description: 'The cells concerned, the root one first.' }),
      section: t.expose('section', { type: SectionId, nullable: true, description: 'The section concerned, when it is one.' }),
      message: t.expose('message', { type: Label, description: 'What is wrong.' }),
      mend: t.expose('mend', { type: Label, description: 'How to mend it.' }),
      clause: t.expose('clause', { type: Label, description: 'The clause the rule rests on.' }),
      expected: t.exposeString('expected', { nullable: true, description: 'What was expected.' }),
      found: t.exposeString('found', { nullable: true, description: 'What was found.' }),
      difference: t.exposeString('difference', { nullable: true, description: 'Found less expected.' }),
      accepted: t.field({
        type: AcceptanceRef,
        nullable: true,
        description: 'The agency\'s answer, for a warning that has one.',
        resolve: (finding) => finding.accepted ?? null,
      }),
    }),
  })
}
