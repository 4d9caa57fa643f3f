import { type CellKind, type CellValue, formats, type SectionId } from '@nianbao/report'
import { everyone } from '../builder.ts'
import type { Context } from '../context.ts'
import { agencyById } from '../loaders/agency.ts'
import type { Withdrawal } from '@nianbao/db'
import { editionsOf, type PastEdition, type Publication, publishedEdition, type PublishedReport as Whole } from '../loaders/published.ts'
import { cellKind } from '../words/enums.ts'
import { Agency } from './agency.ts'
import { builder, words } from './builder.ts'
import { tableTypes } from './tables.ts'

const PublishedSection = builder.objectRef<{ id: SectionId; heading: string; blocks: string[] }>('PublishedSection').implement({
  subGraphs: everyone,
  description: 'One of the six sections of a published report.',
  fields: (t) => ({
    id: t.expose('id', { type: words.SectionId, description: 'Which section.' }),
    heading: t.exposeString('heading', { description: 'Its heading in the form.' }),
    blocks: t.exposeStringList('blocks', { description: 'Its paragraphs in order; empty for the three sections of tables.' }),
  }),
})

const PublishedCell = builder.objectRef<CellValue & { id: string }>('PublishedCell').implement({
  subGraphs: everyone,
  description: 'One cell of a published report.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'table.row.column, for instance requests.receivedNew.naturalPerson.' }),
    value: t.expose('value', { type: 'CellValue', nullable: true, description: 'The number, when it is one.' }),
    raw: t.exposeString('raw', { description: 'What was written.' }),
    kind: t.field({ type: cellKind(builder), description: 'How it was written.', resolve: ({ kind }): CellKind => kind }),
  }),
})

const PublishedWithdrawal = builder.objectRef<Withdrawal>('PublishedWithdrawal').implement({
  subGraphs: everyone,
  description: '紧急撤下: when and why a public edition was taken down.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
  }),
})

const PublishedPosting = builder.objectRef<NonNullable<Publication['posting']>>('PublishedPosting').implement({
  subGraphs: everyone,
  description: '网站公开: where on the government\'s website a report stands.',
  fields: (t) => ({
    address: t.exposeString('address', { description: 'The address of the page.' }),
    date: t.expose('date', { type: 'Date', description: 'Since which day.' }),
  }),
})

const EarlierEdition = builder.objectRef<PastEdition>('EarlierEdition').implement({
  subGraphs: everyone,
  description: 'An edition that a later one has replaced. As a file it is `GET /reports/{code}/{year}.{kind}?edition=n`, unless it was withdrawn.',
  fields: (t) => ({
    edition: t.exposeInt('edition', { description: 'Its number, from 1.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published; of a backfilled one, the day that is attested.' }),
    reason: t.exposeString('reason', { nullable: true, description: '更正说明: why it replaced the one before it; null for the first, and where it was withdrawn.' }),
    hash: t.exposeString('hash', { description: 'sha256 of what it says, hexadecimal.' }),
    withdrawal: t.expose('withdrawal', { type: PublishedWithdrawal, nullable: true, description: 'Set when it was taken down: it can no longer be had.' }),
  }),
})

/** A report from a list comes without its content. */
type Row = Publication | Whole

/** What a report says, loaded for those that came without: of the very edition that was listed. */
function ofContent<Answer>(row: Row, context: Context, read: (whole: Whole) => Answer): Answer | Promise<Answer> {
  if ('cells' in row) return read(row)
  const { agencyId, year, edition } = row
  return publishedEdition(context).load({ agencyId, year, edition }).then((whole) => {
    if (!whole) throw new Error('a published report that is not there')
    return read(whole)
  })
}

const tables = tableTypes(builder)
/** The typed tables are those of the 2021 form. */
const typed = (row: Row, _args: object, context: Context) => ofContent(row, context, ({ format, cells, withdrawal }) => (format === '2021' && !withdrawal ? cells : null))
const only2021 = 'null for a report in the form of 2019, or withdrawn'

/** PublishedReport: what anyone may read of one agency and year. */
export const PublishedReport = builder.objectRef<Row>('PublishedReport').implement({
  subGraphs: everyone,
  description: 'A published yearly report: the edition in force of one agency and year. Where it was withdrawn, number, dates and hash remain, and nothing of what it said.',
  fields: (t) => ({
    agency: t.field({
      type: Agency,
      description: 'Who reports.',
      resolve: async ({ agencyId }, _args, context) => {
        const agency = await agencyById(context).load(agencyId)
        if (!agency) throw new Error('a published report of an agency that is not there')
        return agency
      },
    }),
    year: t.exposeInt('year', { description: 'The year reported on.' }),
    format: t.exposeString('format', { description: 'The form it is written in: 2021 or 2019.' }),
    edition: t.exposeInt('edition', { description: '1 for the first publication, one more with each correction.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When this edition was published; of a backfilled one, the day that is attested.' }),
    firstPublishedAt: t.expose('firstPublishedAt', { type: 'DateTime', description: '首次公开: when the first edition was published, whatever was corrected or withdrawn since.' }),
    backfilled: t.exposeBoolean('backfilled', { description: '补录: it was published elsewhere and put in here later.' }),
    hash: t.exposeString('hash', { description: 'sha256 of what it says, hexadecimal; printed on the receipt.' }),
    reason: t.exposeString('reason', { nullable: true, description: '更正说明, from the second edition on; null where it was withdrawn.' }),
    withdrawal: t.expose('withdrawal', { type: PublishedWithdrawal, nullable: true, description: 'Set when the edition was taken down: title, sections and cells are empty then, and the typed tables null.' }),
    earlierEditions: t.field({
      type: [EarlierEdition],
      description: 'The editions that this one has replaced, the newest first; none of a first edition.',
      resolve: async ({ agencyId, year, edition }, _args, context) => (await editionsOf(context).load({ agencyId, year })).filter((one) => one.edition < edition),
    }),
    posting: t.expose('posting', { type: PublishedPosting, nullable: true, description: 'Where on the government\'s website it stands, as last recorded; null where nobody said, or when it was withdrawn.' }),
    number: t.exposeString('number', { nullable: true, description: 'Number of the receipt of its submission; null when it was not filed here.' }),
    title: t.exposeString('title', { description: 'Its title; empty when it was withdrawn.' }),
    preamble: t.stringList({ description: 'Paragraphs before section one.', resolve: (row, _args, context) => ofContent(row, context, ({ preamble }) => preamble) }),
    closing: t.stringList({ description: 'Lines after section six: organ and date.', resolve: (row, _args, context) => ofContent(row, context, ({ closing }) => closing) }),
    sections: t.field({
      type: [PublishedSection],
      description: 'The six sections in order; none when it was withdrawn.',
      resolve: (row, _args, context) => ofContent(row, context, ({ format, narrative, withdrawal }) => (withdrawal ? [] : formats[format].sections).map(({ id, heading }) => ({
        id, heading: heading.zh, blocks: id in narrative ? narrative[id as keyof typeof narrative] : [],
      }))),
    }),
    cells: t.field({
      type: [PublishedCell],
      description: 'All cells in the order of the form: disclosure, requests row by row, disputes.',
      resolve: (row, _args, context) => ofContent(row, context, ({ format, cells }) => formats[format].cells.flatMap(({ id }) => {
        const cell = cells[id]
        return cell ? [{ id, ...cell }] : []
      })),
    }),
    disclosure: t.field({ type: tables.Disclosure, nullable: true, description: `Section two as a typed table; ${only2021}.`, resolve: typed }),
    requests: t.field({ type: tables.Requests, nullable: true, description: `Section three as a typed table; ${only2021}.`, resolve: typed }),
    disputes: t.field({ type: tables.Disputes, nullable: true, description: `Section four as a typed table; ${only2021}.`, resolve: typed }),
  }),
})
