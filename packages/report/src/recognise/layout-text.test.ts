import { describe, expect, test } from 'vitest'
import { drawHabit, drawReport, judge, layoutText, mutate, random } from '../../fixtures/index.ts'
import type { Mutation } from '../../fixtures/index.ts'
import { recogniseText } from './index.ts'

// Other figures at each run; the seed is in the message of what fails.
const first = Math.floor(Math.random() * 1_000_000_000)
const kinds = ['page', 'words', 'cells', 'blocks'] as const
const changes: (Mutation | null)[] = [null, null, 'blankCells', 'blankRows', 'rowDeleted', 'labelCut', 'labelOld', 'wrongTotal', 'dashForZero', 'thousands', 'fullWidthDigits', 'labelOverwritten']

/** What was read of a drawn report, printed as plain text by a drawn habit. */
function read(seed: number, kind: (typeof kinds)[number], change: Mutation | null) {
  const source = random(seed).fork(kind)
  const drawn = drawReport(seed, { sparse: seed % 5 === 0 })
  const report = change ? mutate(drawn, change) : drawn
  const habit = drawHabit(source, kind)
  const { cells } = recogniseText(layoutText(report, habit, source))
  const { wrongList } = judge(report.truth, cells)
  const wrong = wrongList.filter(({ confidence }) => confidence >= 0.9)
  return { wrong, habit, sure: Object.values(cells).filter(({ confidence }) => confidence >= 0.9).length }
}

describe(`pages as plain text, drawn from seed ${first}`, () => {
  test.each(kinds)('%s: no sure cell is wrong, wherever labels break and figures stand', (kind) => {
    for (let i = 0; i < 48; i++) {
      const change = changes[i % changes.length]!
      const { wrong, habit } = read(first + i, kind, change)
      expect(wrong, `seed ${first + i}, ${change}, ${JSON.stringify(habit)}`).toEqual([])
    }
  })

  test('page: columns that the header puts the other way round are not taken for the form\'s', () => {
    for (let i = 0; i < 15; i++) {
      const source = random(first + i).fork('moved')
      const report = drawReport(first + i)
      report.writing.captions = { ...report.writing.captions, 商业企业: '科研机构', 科研机构: '商业企业' }
      const habit = drawHabit(source, 'page')
      const { cells } = recogniseText(layoutText(report, habit, source))
      const other = (id: string) => (id.includes('.commercialEnterprise') ? id.replace('.commercialEnterprise', '.researchInstitution') : id.replace('.researchInstitution', '.commercialEnterprise'))
      const truth = { ...report.truth, cells: Object.fromEntries(Object.keys(cells).map((id) => [id, report.truth.cells[other(id)]!])) }
      expect(judge(truth, cells).wrongList.filter(({ confidence }) => confidence >= 0.9), `seed ${first + i}, ${JSON.stringify(habit)}`).toEqual([])
    }
  })

  test.each(['page', 'words', 'cells'] as const)('%s: where figures are whole, hardly a cell is not sure', (kind) => {
    const reports = Array.from({ length: 30 }, (_, i) => read(first + i, kind, null)).filter(({ habit }) => habit.digits > 9)
    const sure = reports.reduce((sum, report) => sum + report.sure, 0)
    expect(sure / (200 * reports.length)).toBeGreaterThan(0.97)
  })
})
