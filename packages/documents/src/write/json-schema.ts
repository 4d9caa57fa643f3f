import { type Cell, type CellType, type Format, formats, statuses } from '@nianbao/report'

type Schema = Record<string, unknown>

const described = (description: string, schema: Schema): Schema => ({ description, ...schema })
const constant = (value: unknown): Schema => ({ const: value })
const record = (description: string, properties: Record<string, Schema>): Schema => ({ description, type: 'object', required: Object.keys(properties), additionalProperties: false, properties })
const listOf = (description: string, item: string): Schema => ({ description, type: 'array', items: described(item, { type: 'string' }) })
/** A list of which each item is known: nothing may be missing, doubled or in another place. */
const exactly = (items: Schema[]): Schema => ({ prefixItems: items, minItems: items.length, maxItems: items.length, items: false })
// Put together by name: an object that is written with a `then` is taken for a promise.
const keywords = ['if', 'then', 'else'] as const
const when = (holds: Schema, yes: Schema, no?: Schema): Schema => Object.fromEntries([{ properties: holds }, yes, no].flatMap((part, at) => (part ? [[keywords[at], part]] : [])))
const hash = { pattern: '^[0-9a-f]{64}$' }
const paragraph = 'One paragraph; a line break in it is \\n.'
const none = { type: 'null' }

const values: Record<CellType, Schema> = {
  count: described('A count: a whole number; null where kind is not number.', { type: ['integer', 'null'], minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  money: described('An amount as a decimal string exactly as written ("18.8710") but for separators of thousands, so that no digit is lost: disclosure.fees.amountWanYuan in units of 10,000 yuan (万元), disclosure.procurement.procurementAmount (2019) in whatever unit the organ wrote. null where kind is not number.', { type: ['string', 'null'], pattern: '^[0-9]+(\\.[0-9]+)?$' }),
  change: described('A change since the year before (2019): a whole number, negative for fewer; null where kind is not number.', { type: ['integer', 'null'], minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }),
}

const cellSchema = (type: CellType): Schema => ({
  ...record(`One cell of tables two to four that holds a ${type === 'money' ? 'sum of money' : type}.`, {
    id: described('table.row.column, for instance requests.receivedNew.naturalPerson; the same in every year and file.', { type: 'string' }),
    table: described('The first part of id: table two, three or four of the form.', { type: 'string' }),
    row: described('The second part of id. In disputes the three blocks are rows.', { type: 'string' }),
    column: described('The third part of id.', { type: 'string' }),
    label: described('Row and column as the form words them, groups first.', { type: 'string' }),
    value: values[type],
    raw: described('What was written in the cell; empty where kind is blank.', { type: 'string' }),
    kind: described('How it was written. Zero is a number; blank (nothing) and dash ("/", "—") are other facts and never stand for zero; text is anything else.', { enum: ['number', 'blank', 'dash', 'text'] }),
  }),
  allOf: [
    when({ kind: constant('number') }, { properties: { value: { not: none } } }, { properties: { value: none } }),
    when({ kind: constant('blank') }, { properties: { raw: constant('') } }, { properties: { raw: { minLength: 1 } } }),
  ],
})

const known = ({ id, table, row, column, label, type }: Cell): Schema => ({ $ref: `#/$defs/${type}`, properties: { id: constant(id), table: constant(table), row: constant(row), column: constant(column), label: constant(label.zh) } })

const formSchema = ({ id, basis, sections, cells }: Format): Schema => ({
  description: `What the form of ${id} (${basis}) holds: its six sections and its ${cells.length} cells, each once, in its order.`,
  properties: {
    sections: exactly(sections.map(({ id: section, heading, kind }) => ({ $ref: '#/$defs/section', properties: { id: constant(section), heading: constant(heading.zh), ...(kind === 'table' && { blocks: { maxItems: 0 } }) } }))),
    cells: exactly(cells.map(known)),
  },
})

/** The JSON Schema of a report as JSON (docs/report.schema.json), made from the forms themselves. */
function reportSchema(): Schema {
  const forms = Object.values(formats)
  const outer = record('One yearly report of one agency, as Nianbao writes it to JSON and reads it back. Every text stands exactly as in the record. Later versions of this format have another value of `schema`; within version 1 nothing is given another meaning.', {
    schema: described('Name and version of this format; stands first in the file.', constant('nianbao-report/1')),
    status: described('published: an edition that the public may read. draft (草稿 · 不得对外): not to be passed on. converted: read by a program out of a document that does not say which of the two it is; its figures are what the program read, and nobody has vouched for them.', { enum: statuses }),
    agency: record('Who reports.', {
      name: described('Its name in the register; of a document that was read, its name there, or null where it is not told.', { type: ['string', 'null'], minLength: 1 }),
      code: described('Its code in the register, the same in every year; null where it has none.', { type: ['string', 'null'], minLength: 1 }),
    }),
    year: described('The year reported on; statistics run from 1 January to 31 December of it. null where a document that was read does not tell it.', { type: ['integer', 'null'], minimum: 2000, maximum: 2100 }),
    format: described(`The prescribed form: ${forms.map(({ id, basis, cells }) => `${id} (${basis}, ${cells.length} cells)`).join(' or ')}. The year does not tell it.`, { enum: forms.map(({ id }) => id) }),
    edition: described('1 for the first publication, one more with each correction; null unless it is published.', { type: ['integer', 'null'], minimum: 1 }),
    publishedAt: described('When this edition was published, in UTC (RFC 3339); null unless it is published.', { type: ['string', 'null'], format: 'date-time' }),
    number: described('Number of the receipt of its submission; null where it was not filed here, and unless it is published.', { type: ['string', 'null'] }),
    hash: described('sha256 of what the edition says (its format, figures and paragraphs, not the labels and headings of the form), 64 hexadecimal digits, as printed on the receipt; null unless it is published.', { type: ['string', 'null'], ...hash }),
    reason: described('更正说明: why this edition corrects the one before; null for a first edition, and unless it is published.', { type: ['string', 'null'] }),
    source: described('The document that a program read this out of; null where it comes from the record itself.', {
      anyOf: [none, record('That document.', { name: described('Its file name, without folders.', { type: 'string' }), sha256: described('Of its bytes, 64 hexadecimal digits.', { type: 'string', ...hash }) })],
    }),
    title: described('The title as written; empty where there is none.', { type: 'string' }),
    preamble: listOf('Paragraphs before section one, in order.', paragraph),
    sections: described('The six sections in the order of the form.', { type: 'array' }),
    closing: listOf('The lines after section six: organ and date.', 'One line.'),
    cells: described(`Every cell of the form, each once, in its order: disclosure, requests row by row, disputes. ${forms.map(({ id, cells }) => `${cells.length} in the form of ${id}`).join(', ')}.`, { type: 'array' }),
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:nianbao:report:1',
    title: '政府信息公开工作年度报告 (yearly report on the disclosure of government information)',
    ...outer,
    allOf: [
      when(
        { status: constant('published') },
        { properties: { agency: { properties: { name: { type: 'string' } } }, year: { type: 'integer' }, edition: { type: 'integer' }, publishedAt: { type: 'string' }, hash: { type: 'string' }, source: none } },
        { properties: { edition: none, publishedAt: none, number: none, hash: none, reason: none } },
      ),
      ...forms.map(({ id }) => when({ format: constant(id) }, { $ref: `#/$defs/form${id}` })),
    ],
    $defs: {
      section: record('One section.', {
        id: described('Which section.', { type: 'string' }),
        heading: described('Its official heading.', { type: 'string' }),
        blocks: listOf('Its paragraphs in order; empty in the three sections of tables, whose content is in cells.', paragraph),
      }),
      ...Object.fromEntries(Object.keys(values).map((type) => [type, cellSchema(type as CellType)])),
      ...Object.fromEntries(forms.map((form) => [`form${form.id}`, formSchema(form)])),
    },
  }
}

/** So long a line may be before its parts stand below each other. */
const longestLine = 420

/** The schema as the file holds it. */
export const reportSchemaText = (): string => `${laidOut(reportSchema(), '')}\n`

function laidOut(value: unknown, indent: string): string {
  const line = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || line.length <= longestLine - indent.length) return line
  const deeper = `${indent}  `
  const [open, close, parts] = Array.isArray(value)
    ? ['[', ']', value.map((part) => laidOut(part, deeper))]
    : ['{', '}', Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${laidOut(part, deeper)}`)]
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`
}
