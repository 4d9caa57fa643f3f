import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { drawnEdition } from '../../round-trip/drawn-edition.ts'
import { type ReportJson, writeJson } from './index.ts'
import { reportSchemaText } from './json-schema.ts'

const text = readFileSync(new URL('../../../../docs/report.schema.json', import.meta.url), 'utf8')
const schema: Schema = JSON.parse(text)
interface Schema { description?: string; properties?: Record<string, Schema>; items?: Schema; prefixItems?: Schema[]; $ref?: string; $defs?: Record<string, Schema>; required?: string[] }

/** To be broken. */
interface Loose { cells: Record<string, unknown>[]; sections: Record<string, unknown>[]; agency: Record<string, unknown>; [field: string]: unknown }

const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true, formats: { 'date-time': (text: string) => new Date(text).toISOString() === text } }).compile(schema)
const jsonOf = async (edition: ReturnType<typeof drawnEdition>): Promise<ReportJson> => JSON.parse(new TextDecoder().decode(await writeJson(edition)))
const written = (seed: number) => jsonOf(drawnEdition(seed))
const first = Date.now() % 1_000_000

test('the published schema is what the forms say today (node packages/documents/fixtures/write-report-schema.ts)', () => {
  expect(text === reportSchemaText()).toBe(true)
})

test('JSON of drawn editions holds to the published schema', async () => {
  for (let seed = first; seed < first + 40; seed += 1) {
    expect(validate(await written(seed)), `seed ${seed}: ${JSON.stringify(validate.errors)}`).toBe(true)
  }
})

test('so does that of a document that does not say whose it is, nor of which year; it is called neither published nor draft', async () => {
  const converted = { ...drawnEdition(first), agency: { name: null, code: null }, year: null, title: '', closing: [], draft: false, edition: null, publishedAt: null, number: null, hash: null, reason: null, source: { name: '某局.doc', sha256: '0f'.repeat(32) } }
  const json = await jsonOf(converted)
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
  expect(json).toMatchObject({ status: 'converted', source: converted.source })
})

test('the schema lists and describes every field, and no other is written', async () => {
  const form = schema.$defs!.form2021!.properties!
  const walk = (path: string, part: Schema, value: unknown, items?: Schema[]): void => {
    const schemaOf = part.$ref ? schema.$defs![part.$ref.split('/').at(-1)!]! : part
    expect(schemaOf.description, path).toBeTruthy()
    if (Array.isArray(value)) value.forEach((one, at) => walk(`${path}[]`, items?.[at] ?? schemaOf.items!, one))
    else if (typeof value === 'object' && value !== null) {
      expect(Object.keys(value), path).toEqual(Object.keys(schemaOf.properties!))
      expect(schemaOf.required, path).toEqual(Object.keys(schemaOf.properties!))
      for (const [name, one] of Object.entries(value)) walk(`${path}.${name}`, schemaOf.properties![name]!, one, path === 'report' ? form[name]?.prefixItems : undefined)
    }
  }
  let seed = first
  while (drawnEdition(seed).format !== '2021') seed += 1
  walk('report', schema, await written(seed))
})

test.each<[string, (report: Loose) => void]>([
  ['a year in quotes', (report) => { report.year = '2024' }],
  ['no title', (report) => { delete report.title }],
  ['no sections', (report) => { report.sections = [] }],
  ['another version', (report) => { report.schema = 'nianbao-report/2' }],
  ['a field of its own', (report) => { report.note = '' }],
  ['a field of its own in a cell', (report) => { report.cells[3]!.note = '' }],
  ['a section twice', (report) => { report.sections[1] = report.sections[0]! }],
  ['paragraphs in a section of tables', (report) => { report.sections[2]!.blocks = ['另'] }],
  ['a cell twice', (report) => { report.cells[7] = report.cells[8]! }],
  ['a cell too few', (report) => { report.cells.pop() }],
  ['a cell that the form has not', (report) => { report.cells[7]!.id = 'requests.nothing.total' }],
  ['a row that is not of its id', (report) => { report.cells[20]!.row = report.cells[40]!.row }],
  ['a blank with a value', (report) => { Object.assign(report.cells[0]!, { kind: 'blank', value: 0, raw: '' }) }],
  ['a blank with something written', (report) => { Object.assign(report.cells[0]!, { kind: 'blank', value: null, raw: '3' }) }],
  ['a number without value', (report) => { Object.assign(report.cells[0]!, { kind: 'number', value: null, raw: '1' }) }],
  ['a count below zero', (report) => { Object.assign(report.cells[60]!, { kind: 'number', value: -1, raw: '-1' }) }],
  ['half a count', (report) => { Object.assign(report.cells[60]!, { kind: 'number', value: 0.5, raw: '0.5' }) }],
  ['a count in quotes', (report) => { Object.assign(report.cells[60]!, { kind: 'number', value: '5', raw: '5' }) }],
  ['published without hash', (report) => { Object.assign(report, { status: 'published', edition: 1, publishedAt: '2025-01-20T00:00:00.000Z', hash: null }) }],
  ['published without edition', (report) => { Object.assign(report, { status: 'published', edition: null, publishedAt: '2025-01-20T00:00:00.000Z', hash: 'ab'.repeat(32) }) }],
  ['a draft with an edition', (report) => { Object.assign(report, { status: 'draft', edition: 1, publishedAt: null, number: null, hash: null, reason: null }) }],
  ['year 0', (report) => { report.year = 0 }],
  ['an agency without a word', (report) => { report.agency.name = '' }],
])('the schema refuses %s', async (_, change) => {
  let seed = 1
  while (drawnEdition(seed).format !== '2021') seed += 1
  const report = (await written(seed)) as unknown as Loose
  expect(validate(report)).toBe(true)
  change(report)
  expect(validate(report)).toBe(false)
})
