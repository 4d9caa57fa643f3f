import { type CellId, format2021 } from '@nianbao/report'

/** Numbers by applicant: natural persons, enterprises, other organs; the demo needs no more. */
export type Applicants = readonly [person: number, enterprise?: number, other?: number]

/** What an agency counted in a year; everything left out is 0. */
export interface Counted {
  /** 行政规范性文件: 制发, 废止, 现行有效. */
  documents?: readonly [number, number, number]
  licences?: number
  penalties?: number
  coercions?: number
  fee?: string
  carriedIn?: Applicants
  carriedOut?: Applicants
  /** By the row's id of table three. What was newly received follows from these. */
  results?: Record<string, Applicants>
  /** 维持, 纠正, 其他, 未审结. */
  reconsideration?: readonly [number, number, number, number]
  litigation?: readonly [number, number, number, number]
}

const columns = ['naturalPerson', 'commercialEnterprise', 'otherOrg'] as const

/** The 200 cells as they are written, in balance: sums, totals and what was newly received are worked out. */
export function written(counted: Counted): Record<CellId, string> {
  const cells: Record<CellId, string> = Object.fromEntries(format2021.cells.map((cell) => [cell.id, '0']))
  const { documents = [0, 0, 0], results = {} } = counted
  for (const [i, column] of (['issued', 'repealed', 'inForce'] as const).entries()) cells[`disclosure.normativeDocuments.${column}`] = String(documents[i])
  for (const row of ['licences', 'penalties', 'coercions'] as const) cells[`disclosure.${row}.decisions`] = String(counted[row] ?? 0)
  cells['disclosure.fees.amountWanYuan'] = counted.fee ?? '0'

  const line = (row: string, numbers: Applicants) => {
    for (const [i, column] of columns.entries()) cells[`requests.${row}.${column}`] = String(numbers[i] ?? 0)
    cells[`requests.${row}.total`] = String(sum(numbers))
  }
  for (const [row, numbers] of Object.entries(results)) line(row, numbers)
  const processed = columns.map((_, i) => sum(Object.values(results).map((numbers) => numbers[i] ?? 0)))
  const { carriedIn = [0], carriedOut = [0] } = counted
  const received = processed.map((number, i) => number + (carriedOut[i] ?? 0) - (carriedIn[i] ?? 0))
  line('totalProcessed', processed as unknown as Applicants)
  line('carriedIn', carriedIn)
  line('carriedOut', carriedOut)
  line('receivedNew', received as unknown as Applicants)

  dispute(cells, 'reconsideration', counted.reconsideration)
  dispute(cells, 'litigationDirect', counted.litigation)
  return cells
}

function dispute(cells: Record<CellId, string>, block: string, numbers: readonly number[] = [0, 0, 0, 0]): void {
  for (const [i, outcome] of (['upheld', 'corrected', 'otherOutcome', 'pending', 'total'] as const).entries()) {
    const id = `disputes.${block}.${outcome}`
    if (!(id in cells)) throw new Error(`no cell ${id}`)
    cells[id] = String(i < 4 ? numbers[i] : sum(numbers))
  }
}

const sum = (numbers: readonly (number | undefined)[]): number => numbers.reduce<number>((total, number) => total + (number ?? 0), 0)
