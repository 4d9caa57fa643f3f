import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { format2021, formats } from '../../format/index.ts'
import type { CellId } from '../../format/index.ts'
import { conflictsOf } from './conflicts.ts'
import type { Conflict } from './conflicts.ts'
import { systemOf } from './system.ts'
import { cellsWith, trueTable } from './true-table.ts'

const ids = [...systemOf(format2021).memberships.keys()]
const conflicts = (figures: Iterable<readonly [CellId, number | string]>) => conflictsOf(format2021, cellsWith(figures))
const named = ({ identity, suspects }: Conflict) => [`${identity.rule} ${identity.line}`, ...suspects.map(({ cell, found, should }) => `${cell.replace('requests.', '')} ${found}→${should ?? '?'}`)]
const changed = (figures: ReadonlyMap<CellId, number>, ...changes: readonly (readonly [CellId, number])[]) => new Map([...figures, ...changes])
const change = fc.record({ cell: fc.constantFrom(...ids), to: fc.oneof(fc.nat(20), fc.nat(50_000_000)) })

test('the form has 39 identities over 175 cells', () => {
  expect(systemOf(format2021).identities.length).toBe(39)
  expect(ids.length).toBe(175)
})

test.each(['2021', '2019'] as const)('no two cells of the form of %s take part in the same identities, so one wrong cell has one explanation', (id) => {
  const { memberships } = systemOf(formats[id])
  const patterns = [...memberships.values()].map((own) => own.map(({ at }) => at).sort((a, b) => a - b).join())
  expect(new Set(patterns).size).toBe(memberships.size)
})

test('one wrong cell in a true table is named, alone, with the figure that was there: 10,000 of 10,000', () => {
  fc.assert(
    fc.property(trueTable, fc.array(change, { minLength: 10, maxLength: 10 }), (figures, changes) => {
      for (const { cell, to } of changes) {
        const was = figures.get(cell)!
        const wrong = to === was ? to + 1 : to
        const found = conflicts(changed(figures, [cell, wrong]))
        expect(found.map(({ suspects }) => suspects)).toEqual([[{ cell, found: wrong, should: was }]])
      }
    }),
    { numRuns: 1000 },
  )
})

/** Two cells anywhere, wrong by anything; and two in one line, wrong by the same: the hardest to tell apart. */
type Change = { cell: CellId; to: number }
type Two = readonly [Map<CellId, number>, Change, Change]
const twoAnywhere: fc.Arbitrary<Two> = fc.tuple(trueTable, change, change)
const twoInLine: fc.Arbitrary<Two> = fc.tuple(trueTable, fc.constantFrom(...ids), fc.nat(1000), fc.integer({ min: 1, max: 9 }), fc.boolean()).map(([figures, cell, nth, by, same]) => {
  const [, row, column] = cell.split('.')
  const line = ids.filter((id) => id !== cell && (id.split('.')[1] === row || id.split('.')[2] === column))
  const other = line[nth % line.length]!
  const was = figures.get(other)!
  return [figures, { cell, to: figures.get(cell)! + by }, { cell: other, to: same || was < by ? was + by : was - by }]
})

test.each([
  ['anywhere, by any amount', twoAnywhere, 0.9],
  ['in one line, by the same amount', twoInLine, 0.6],
])('of two wrong cells %s both are named or stand among those listed, in at most two findings', (_, two, often) => {
  let exact = 0
  const runs = 1000
  fc.assert(
    fc.property(two, ([figures, one, other]) => {
      fc.pre(one.cell !== other.cell && one.to !== figures.get(one.cell) && other.to !== figures.get(other.cell))
      const found = conflicts(changed(figures, [one.cell, one.to], [other.cell, other.to]))
      expect(found.length).toBeGreaterThan(0)
      expect(found.length).toBeLessThanOrEqual(2)
      const cells = found.flatMap(({ suspects }) => suspects.map(({ cell }) => cell))
      expect(cells).toContain(one.cell)
      expect(cells).toContain(other.cell)
      if (cells.length === 2) exact += 1
    }),
    { numRuns: runs },
  )
  expect(exact).toBeGreaterThan(runs * often)
})

test('a true table is silent, whatever part of it has been typed so far', () => {
  fc.assert(
    fc.property(trueTable, fc.array(fc.constantFrom(...ids)), fc.constantFrom('', '/', '—'), (figures, left, writing) => {
      const typed = new Map<CellId, number | string>(figures)
      for (const cell of left) typed.set(cell, writing)
      expect(conflicts(typed)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('however many cells are wrong, the findings name or contain a cell of each broken row', () => {
  fc.assert(
    fc.property(trueTable, fc.array(change, { minLength: 4, maxLength: 40 }), (figures, changes) => {
      const typed = changed(figures, ...changes.map(({ cell, to }) => [cell, to] as const))
      const found = conflicts(typed)
      expect(found.length).toBeLessThanOrEqual(39)
      const cells = new Set(found.flatMap(({ suspects }) => suspects.map(({ cell }) => cell)))
      for (const { rule, line, left, right } of systemOf(format2021).identities) {
        const off = left.reduce((sum, id) => sum + typed.get(id)!, 0) - right.reduce((sum, id) => sum + typed.get(id)!, 0)
        if (rule === 'T3-COL' && off !== 0) expect([...left, ...right].some((id) => cells.has(id)), line).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

/** A small true table: 10 received, 3 granted and 5 in part, 2 carried out; natural persons and enterprises. */
const small: [CellId, number][] = Object.entries({
  'receivedNew.naturalPerson': 6, 'receivedNew.commercialEnterprise': 4, 'receivedNew.total': 10,
  'granted.naturalPerson': 2, 'granted.commercialEnterprise': 1, 'granted.total': 3,
  'partlyGranted.naturalPerson': 3, 'partlyGranted.commercialEnterprise': 2, 'partlyGranted.total': 5,
  'totalProcessed.naturalPerson': 5, 'totalProcessed.commercialEnterprise': 3, 'totalProcessed.total': 8,
  'carriedOut.naturalPerson': 1, 'carriedOut.commercialEnterprise': 1, 'carriedOut.total': 2,
}).map(([id, value]) => [`requests.${id}`, value])

const withChanges = (changes: Record<string, number | string>) => conflicts([...small, ...Object.entries(changes).map(([id, value]) => [`requests.${id}`, value] as const)]).map(named)

describe('which rule carries the finding', () => {
  test.each([
    ['receivedNew.naturalPerson', 7, 'T3-BAL naturalPerson'],
    ['carriedIn.otherOrg', 7, 'T3-BAL otherOrg'],
    ['carriedOut.commercialEnterprise', 0, 'T3-BAL commercialEnterprise'],
    ['granted.naturalPerson', 7, 'T3-COL granted'],
    ['granted.total', 7, 'T3-COL granted'],
    ['carriedIn.total', 7, 'T3-COL carriedIn'],
    ['totalProcessed.naturalPerson', 7, 'T3-SUM naturalPerson'],
    ['totalProcessed.total', 7, 'T3-SUM total'],
  ])('%s typed as %i is told by %s', (cell, value, line) => {
    const was = small.find(([id]) => id === `requests.${cell}`)?.[1] ?? 0
    expect(withChanges({ [cell]: value })).toEqual([[line, `${cell} ${value}→${was}`]])
  })
})

describe('several cells in question', () => {
  test('two slips in one row are two roots', () => {
    expect(withChanges({ 'granted.naturalPerson': 4, 'granted.commercialEnterprise': 6 })).toEqual([
      ['T3-COL granted', 'granted.commercialEnterprise 6→1'],
      ['T3-COL granted', 'granted.naturalPerson 4→2'],
    ])
  })

  test('two slips by the same amount that cannot be told apart are listed, not guessed', () => {
    expect(withChanges({ 'granted.naturalPerson': 3, 'partlyGranted.commercialEnterprise': 3 })).toMatchInlineSnapshot(`
      [
        [
          "T3-COL granted",
          "granted.naturalPerson 3→2",
          "granted.commercialEnterprise 1→0",
        ],
        [
          "T3-COL partlyGranted",
          "partlyGranted.naturalPerson 3→2",
          "partlyGranted.commercialEnterprise 3→2",
        ],
      ]
    `)
  })

  test('a balance that is off in a column and in the total alike is told once, with the four figures and their totals', () => {
    expect(withChanges({ 'carriedOut.naturalPerson': 4, 'carriedOut.total': 5 })).toMatchInlineSnapshot(`
      [
        [
          "T3-BAL naturalPerson",
          "receivedNew.naturalPerson 6→9",
          "carriedIn.naturalPerson 0→3",
          "totalProcessed.naturalPerson 5→?",
          "carriedOut.naturalPerson 4→1",
          "receivedNew.total 10→13",
          "carriedIn.total 0→3",
          "carriedOut.total 5→2",
        ],
      ]
    `)
  })

  test('a figure counted under the wrong result names the two rows', () => {
    expect(withChanges({ 'granted.naturalPerson': 1, 'partlyGranted.naturalPerson': 4 })).toMatchInlineSnapshot(`
      [
        [
          "T3-COL granted",
          "granted.naturalPerson 1→2",
          "granted.commercialEnterprise 1→2",
          "granted.total 3→2",
        ],
        [
          "T3-COL partlyGranted",
          "partlyGranted.naturalPerson 4→3",
          "partlyGranted.commercialEnterprise 2→1",
          "partlyGranted.total 5→6",
        ],
      ]
    `)
  })

  test('totals never filled in are named one by one', () => {
    expect(withChanges({ 'receivedNew.total': 0, 'granted.total': 0, 'partlyGranted.total': 0, 'totalProcessed.total': 0, 'carriedOut.total': 0 })).toMatchInlineSnapshot(`
      [
        [
          "T3-COL receivedNew",
          "receivedNew.total 0→10",
        ],
        [
          "T3-COL granted",
          "granted.total 0→3",
        ],
        [
          "T3-COL partlyGranted",
          "partlyGranted.total 0→5",
        ],
        [
          "T3-COL totalProcessed",
          "totalProcessed.total 0→8",
        ],
        [
          "T3-COL carriedOut",
          "carriedOut.total 0→2",
        ],
      ]
    `)
  })

  test('a row (VII) never filled in is named cell by cell', () => {
    expect(withChanges({ 'totalProcessed.naturalPerson': 0, 'totalProcessed.commercialEnterprise': 0, 'totalProcessed.total': 0 })).toMatchInlineSnapshot(`
      [
        [
          "T3-SUM commercialEnterprise",
          "totalProcessed.commercialEnterprise 0→3",
        ],
        [
          "T3-SUM naturalPerson",
          "totalProcessed.naturalPerson 0→5",
        ],
        [
          "T3-SUM total",
          "totalProcessed.total 0→8",
        ],
      ]
    `)
  })

  test('a whole table of nonsense is told line by line, without the lines that follow from others', () => {
    const found = withChanges({ 'granted.naturalPerson': 9, 'granted.otherOrg': 3, 'refusedThirdParty.otherOrg': 4, 'otherMisc.researchInstitution': 8, 'carriedIn.naturalPerson': 2, 'carriedOut.total': 9 })
    expect(found.length).toBeLessThanOrEqual(8)
    expect(found.flat()).not.toContain('T3-BAL total')
  })
})

describe('blanks', () => {
  test('a table of nonsense with some blanks names no cell as the root twice', () => {
    fc.assert(fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.constant('') }), { minLength: ids.length, maxLength: ids.length }), (figures) => {
      const roots = conflicts(ids.map((id, at) => [id, figures[at]!] as const)).flatMap(({ suspects: [one, ...others] }) => (one && others.length === 0 && one.should !== null ? [one.cell] : []))
      expect(roots.filter((cell, at) => roots.indexOf(cell) !== at)).toEqual([])
    }), { numRuns: 300 })
  })

  test('parts that already exceed their total are told while the rest is blank', () => {
    expect(withChanges({ 'granted.naturalPerson': 9, 'granted.otherOrg': '', 'totalProcessed.naturalPerson': '' })).toMatchInlineSnapshot(`
      [
        [
          "T3-COL granted",
          "granted.naturalPerson 9→?",
          "granted.commercialEnterprise 1→?",
          "granted.researchInstitution 0→?",
          "granted.publicInterestOrg 0→?",
          "granted.legalServiceOrg 0→?",
          "granted.total 3→?",
        ],
      ]
    `)
  })

  test('with blanks beside it a wrong figure is named while its column betrays it, else listed with the others it may be', () => {
    const typed = { 'granted.naturalPerson': 3, 'granted.otherOrg': '', 'granted.total': '' }
    expect(withChanges(typed)).toEqual([['T3-SUM naturalPerson', 'granted.naturalPerson 3→2']])
    expect(withChanges({ ...typed, 'partlyGranted.otherOrg': '', 'partlyGranted.total': '' })).toEqual([['T3-SUM naturalPerson', 'granted.naturalPerson 3→2', 'partlyGranted.naturalPerson 3→2']])
  })

  test('a text in a cell is no zero: the lines it stands in wait for a number', () => {
    expect(withChanges({ 'granted.naturalPerson': '2o' })).toEqual([])
  })
})
