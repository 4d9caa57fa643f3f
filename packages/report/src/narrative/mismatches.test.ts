import { expect, it } from 'vitest'
import { mismatches } from './mismatches.ts'

const report = { agency: '云岚县司法局', year: 2025 }
const fields = (agency: string | null, year: number | null) => mismatches({ agency, year }, report).map(({ field, expected, found }) => [field, expected, found])

it('names another agency and another year, and nothing that the document does not say', () => {
  expect(fields('青溪县水利局', 2023)).toEqual([['agency', '云岚县司法局', '青溪县水利局'], ['year', '2025', '2023']])
  expect(fields('司法局', 2025)).toEqual([])
  expect(fields(null, null)).toEqual([])
})
