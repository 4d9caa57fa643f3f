import { type CellId, format2021 } from '@nianbao/report'

/** Numbers by applicant: natural persons, enterprises, other organs; the demo needs no more. */
export type Applicants = readonly [person: number, enterprise?: number, other?: number]

/** Cases by outcome: 维持, 纠正, 其他, 未审结. */
export type Outcomes = readonly [upheld: number, corrected: number, otherwise: number, pending: number]

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
  reconsideration?: Outcomes
  /** 未经复议直接起诉. */
  litigation?: Outcomes
  /** 复议后起诉. */
  litigationAfter?: Outcomes
}

const columns = ['naturalPerson', 'commercialEnterprise', 'otherOrg'] as const

/** The 200 cells as they are written, in balance: sums, totals and what was newly received are worked out. */
export function written(counted: Counted): Record<CellId, string> {
  const cells: Record<CellId, string> = Object.fromEntries(format2021.cells.map((cell) => [cell.id, '0']))
  const put = (id: CellId, value: number | string) => {
    if (!(id in cells)) throw new Error(`no cell ${id}`)
    cells[id] = String(value)
  }
  const { documents = [0, 0, 0], results = {} } = counted
  for (const [i, column] of (['issued', 'repealed', 'inForce'] as const).entries()) put(`disclosure.normativeDocuments.${column}`, documents[i]!)
  for (const row of ['licences', 'penalties', 'coercions'] as const) put(`disclosure.${row}.decisions`, counted[row] ?? 0)
  put('disclosure.fees.amountWanYuan', counted.fee ?? '0')

  const line = (row: string, numbers: readonly (number | undefined)[]) => {
    for (const [i, column] of columns.entries()) put(`requests.${row}.${column}`, numbers[i] ?? 0)
    put(`requests.${row}.total`, sum(numbers))
  }
  for (const [row, numbers] of Object.entries(results)) line(row, numbers)
  const processed = columns.map((_, i) => sum(Object.values(results).map((numbers) => numbers[i])))
  const { carriedIn = [0], carriedOut = [0] } = counted
  line('totalProcessed', processed)
  line('carriedIn', carriedIn)
  line('carriedOut', carriedOut)
  line('receivedNew', processed.map((number, i) => number + (carriedOut[i] ?? 0) - (carriedIn[i] ?? 0)))

  const blocks = { reconsideration: counted.reconsideration, litigationDirect: counted.litigation, litigationAfterReconsideration: counted.litigationAfter }
  for (const [block, numbers = [0, 0, 0, 0]] of Object.entries(blocks)) {
    for (const [i, outcome] of (['upheld', 'corrected', 'otherOutcome', 'pending'] as const).entries()) put(`disputes.${block}.${outcome}`, numbers[i]!)
    put(`disputes.${block}.total`, sum(numbers))
  }
  return cells
}

/** The cells of a report that gathers its members': each the sum of theirs, the fee to its last digit. */
export function summed(members: readonly Record<CellId, string>[]): Record<CellId, string> {
  return Object.fromEntries(format2021.cells.map(({ id, type }) => {
    const written = members.map((cells) => cells[id]!)
    return [id, type === 'money' ? sumOfDecimals(written) : String(sum(written.map(Number)))]
  }))
}

function sumOfDecimals(written: readonly string[]): string {
  const millionths = written.map((text) => {
    const [whole = '0', places = ''] = text.split('.')
    return BigInt(whole + places.padEnd(6, '0'))
  }).reduce((total, each) => total + each, 0n)
  const digits = String(millionths).padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '')
}

const sum = (numbers: readonly (number | undefined)[]): number => numbers.reduce<number>((total, number) => total + (number ?? 0), 0)
