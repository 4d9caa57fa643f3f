import type {
  BadInput, Forbidden, HasErrors, Mismatch, NotCleared, NotFound, OpenThreads, OutOfTurn, ProofNeeded, Refusal, SamePerson, Stale, TooLarge, TooMany, Unreadable,
} from '@nianbao/report'
import type { Builder } from '../builder.ts'
import type { reportState } from './enums.ts'
import type { findingTypes } from './finding.ts'

/** A refusal as an answer: its facts without the Error around them, because an Error among the data counts as a failure. */
export type Said<Reason extends Refusal = Refusal> = Omit<Reason, keyof Error> & { said: string }

/** The refusal as an answer; `said` is the name of its type. */
export const said = <Reason extends Refusal>(refusal: Reason): Said<Reason> => ({ ...refusal, said: refusal.constructor.name })

/**
 * The interface Refusal and its types. Every act answers one of them where it says no, so that a client needs one
 * fragment for all; they are the same in every subgraph.
 */
export function refusalTypes(builder: Builder, ReportState: ReturnType<typeof reportState>, Finding: ReturnType<typeof findingTypes>) {
  const RefusalRef = builder.interfaceRef<Said>('Refusal').implement({
    description: 'A "no": a stable code with facts, never a sentence.',
    resolveType: (refusal) => refusal.said,
    fields: (t) => ({ code: t.exposeString('code', { description: 'Stable code, for instance OUT_OF_TURN.' }) }),
  })
  const interfaces = [RefusalRef]
  const mismatch = builder.objectRef<Said<Mismatch>>('Mismatch').implement({
    interfaces, shareable: true,
    description: 'The document names another agency or another year than the report.',
    fields: (t) => ({
      field: t.exposeString('field', { description: 'agency or year.' }),
      expected: t.exposeString('expected', { description: 'What the report has.' }),
      found: t.exposeString('found', { description: 'What the document has.' }),
    }),
  })
  const types = [
    builder.objectRef<Said<Forbidden>>('Forbidden').implement({
      interfaces, shareable: true,
      description: 'You see it but may not do this to it.',
    }),
    builder.objectRef<Said<NotFound>>('NotFound').implement({
      interfaces, shareable: true,
      description: 'There is no such thing, or none that you may know of.',
    }),
    builder.objectRef<Said<OutOfTurn>>('OutOfTurn').implement({
      interfaces, shareable: true,
      description: 'The act does not belong to the state the report is in now.',
      fields: (t) => ({ state: t.expose('state', { type: ReportState, description: 'The state it is in.' }) }),
    }),
    builder.objectRef<Said<Stale>>('Stale').implement({
      interfaces, shareable: true,
      description: 'Somebody changed the report since you last read it.',
      fields: (t) => ({ version: t.exposeInt('version', { description: 'The version that stands now.' }) }),
    }),
    builder.objectRef<Said<HasErrors>>('HasErrors').implement({
      interfaces, shareable: true,
      description: 'The report has errors, which block signature and submission.',
      fields: (t) => ({
        findings: t.field({ type: [Finding], description: 'The errors.', resolve: (refusal) => [...refusal.findings] }),
      }),
    }),
    builder.objectRef<Said<OpenThreads>>('OpenThreads').implement({
      interfaces, shareable: true,
      description: 'Shared threads wait for the agency\'s answer.',
      fields: (t) => ({ count: t.exposeInt('count', { description: 'How many.' }) }),
    }),
    builder.objectRef<Said<Unreadable>>('Unreadable').implement({
      interfaces, shareable: true,
      description: 'The document cannot be read as one report.',
      fields: (t) => ({ reason: t.exposeString('reason', { description: 'EMPTY, NOT_A_REPORT, TWO_REPORTS or BINARY of a text; of a file UNKNOWN_FORMAT, LEGACY, PICTURE, ENCRYPTED, DAMAGED, BOMB, SCRIPT, ENTITIES, TOO_MANY_PAGES, TOO_MANY_CELLS or TOO_SLOW.' }) }),
    }),
    builder.objectRef<Said<TooLarge>>('TooLarge').implement({
      interfaces, shareable: true,
      description: 'More was sent than is taken.',
      fields: (t) => ({ limit: t.exposeInt('limit', { description: 'The limit, in the unit of the thing (characters, bytes, items).' }) }),
    }),
    mismatch,
    builder.objectRef<Said<NotCleared>>('NotCleared').implement({
      interfaces, shareable: true,
      description: '保密审查 has not been recorded, so nothing may be published.',
    }),
    builder.objectRef<Said<SamePerson>>('SamePerson').implement({
      interfaces, shareable: true,
      description: 'Nobody reviews what they edited or signed.',
    }),
    builder.objectRef<Said<ProofNeeded>>('ProofNeeded').implement({
      interfaces, shareable: true,
      description: 'The act answers for an organ: show first, by password or code, that you are who the session says.',
    }),
    builder.objectRef<Said<BadInput>>('BadInput').implement({
      interfaces, shareable: true,
      description: 'A field was given something that cannot be taken.',
      fields: (t) => ({
        field: t.exposeString('field', { description: 'The field of the input.' }),
        reason: t.exposeString('reason', { description: 'A stable word, for instance REQUIRED, TOO_LONG, UNKNOWN.' }),
      }),
    }),
    builder.objectRef<Said<TooMany>>('TooMany').implement({
      interfaces, shareable: true,
      description: 'Too many came.',
      fields: (t) => ({
        retryAfterSeconds: t.exposeInt('retryAfterSeconds', { description: 'Try again after so many seconds.' }),
        reason: t.exposeString('reason', { description: 'Of what: TRIES of this person, files in the QUEUE of those that wait to be read, or their OWN files that are being read.' }),
      }),
    }),
  ] as const
  return { types, Mismatch: mismatch }
}
