import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { drawnEdition } from '../../round-trip/drawn-edition.ts'
import { writeJson } from './index.ts'

const schema: Schema = JSON.parse(readFileSync(new URL('../../../../docs/report.schema.json', import.meta.url), 'utf8'))
interface Schema { description?: string; properties?: Record<string, Schema>; items?: Schema; $ref?: string; $defs?: Record<string, Schema>; required?: string[] }

const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true, formats: { 'date-time': (text: string) => new Date(text).toISOString() === text } }).compile(schema)
const written = async (seed: number) => JSON.parse(new TextDecoder().decode(await writeJson(drawnEdition(seed))))
const first = Date.now() % 1_000_000

test('JSON of drawn editions holds to the published schema', async () => {
  for (let seed = first; seed < first + 40; seed += 1) {
    expect(validate(await written(seed)), `seed ${seed}: ${JSON.stringify(validate.errors)}`).toBe(true)
  }
})

test('the schema lists and describes every field, and no other is written', async () => {
  const walk = (path: string, part: Schema, value: unknown): void => {
    const schemaOf = part.$ref ? schema.$defs!.cell! : part
    expect(part.$ref ?? part.description, path).toBeTruthy()
    if (Array.isArray(value)) for (const one of value) walk(`${path}[]`, schemaOf.items!, one)
    else if (typeof value === 'object' && value !== null) {
      expect(Object.keys(value), path).toEqual(Object.keys(schemaOf.properties!))
      expect(schemaOf.required, path).toEqual(Object.keys(schemaOf.properties!))
      for (const [name, one] of Object.entries(value)) walk(`${path}.${name}`, schemaOf.properties![name]!, one)
    }
  }
  walk('report', schema, await written(first))
})

test('the schema refuses what no report says', async () => {
  const broken: ((report: { cells: Record<string, unknown>[]; [field: string]: unknown }) => void)[] = [
    (report) => { report.year = '2024' }, (report) => { delete report.title }, (report) => { report.sections = [] }, (report) => { report.schema = 'nianbao-report/2' },
    (report) => { Object.assign(report.cells[0]!, { kind: 'blank', value: 0 }) }, (report) => { Object.assign(report.cells[0]!, { kind: 'number', value: null }) }, (report) => { Object.assign(report.cells[9]!, { kind: 'number', value: 18.871 }) },
  ]
  for (const change of broken) {
    const report = await written(1)
    change(report)
    expect(validate(report), String(change)).toBe(false)
  }
})
