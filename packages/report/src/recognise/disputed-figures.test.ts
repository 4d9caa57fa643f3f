import { describe, expect, test } from 'vitest'
import { cellIds, drawReport, judge, mutate, serialise, serialKinds } from '../../fixtures/index.ts'
import type { SerialKind } from '../../fixtures/index.ts'
import { recogniseText } from './index.ts'

// Other figures at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)
const habit = { crlf: false, bom: false, pageNumbers: false }
type Truth = ReturnType<typeof serialise>['truth']
const drawn = (kind: SerialKind, at = seed) => serialise(drawReport(at), kind, at, habit)
const cellsOf = (row: string) => cellIds.filter((id) => id.startsWith(`${row}.`))
const valuesOf = (truth: Truth, row: string) => cellsOf(row).map((id) => truth.cells[id]!.raw)
const figuresIn = (truth: Truth, row: string) => new RegExp(`(?<=[\\s|])${valuesOf(truth, row).join('[\\s|]+')}(?=[\\s|])`)
/** The cells told wrongly by somebody who is sure. */
const surelyWrong = (truth: Truth, text: string) => judge(truth, recogniseText(text).cells).wrongList.filter((wrong) => wrong.confidence >= 0.9)

/** Loses one figure of a row and puts a stray one, such as a page number, behind the row; the row does not add up then. */
function shifted({ text, truth }: { text: string; truth: Truth }, row: string, at: number, block: number, seam: string): string {
  const left = valuesOf(truth, row).toSpliced(at, 1)
  const sum = left.slice(1 - block).reduce((all, raw) => all + Number(raw), 0)
  return text.replace(figuresIn(truth, row), [...left, sum === 3 ? '4' : '3'].join(seam))
}

describe(`what looks like a figure and is none, seed ${seed}`, () => {
  test.each(serialKinds)('%s: a footnote mark glued to a figure is no digit of it', (kind) => {
    const { text, truth } = drawn(kind)
    const id = 'requests.receivedNew.total'
    for (const mark of ['①', '²', '⑫']) {
      const read = recogniseText(text.replace(figuresIn(truth, 'requests.receivedNew'), (row) => row + mark)).cells
      expect(read[id], mark).toMatchObject({ value: null })
      expect(read[id]!.confidence).toBeLessThan(0.9)
      expect(judge(truth, read).wrongList.filter((wrong) => wrong.cell !== id)).toEqual([])
    }
  })

  test.each(['lines', 'pdf'] as const)('%s: a blank cell and a stray figure are not surely seven figures', (kind) => {
    const report = drawn(kind)
    for (const at of [0, 2, 5, 6]) {
      const text = shifted(report, 'requests.receivedNew', at, 7, kind === 'lines' ? '\n' : ' ')
      expect(text).not.toBe(report.text)
      const blank = structuredClone(report.truth)
      blank.cells[cellsOf('requests.receivedNew')[at]!] = { value: null, kind: 'blank', raw: '', mayGap: true }
      expect(surelyWrong(blank, text), `column ${at}`).toEqual([])
    }
  })

  test.each(['lines', 'pdf'] as const)('%s: nor are they fifteen in table four', (kind) => {
    const report = drawn(kind)
    for (const at of [1, 8, 14]) {
      const text = shifted(report, 'disputes', at, 5, kind === 'lines' ? '\n' : ' ')
      expect(text).not.toBe(report.text)
      const blank = structuredClone(report.truth)
      blank.cells[cellsOf('disputes')[at]!] = { value: null, kind: 'blank', raw: '', mayGap: true }
      expect(surelyWrong(blank, text), `column ${at}`).toEqual([])
    }
  })

  test.each(serialKinds)('%s: a wrong total leaves every other row sure, and a plain report is sure throughout', (kind) => {
    for (let at = seed; at < seed + 10; at++) {
      const plain = drawReport(at)
      const unsure = (report: typeof plain) => {
        const { text, truth } = serialise(report, kind, at, habit)
        const { cells } = recogniseText(text)
        expect(judge(truth, cells).wrongList, `seed ${at}`).toEqual([])
        return cellIds.filter((id) => cells[id]!.confidence < 0.9)
      }
      expect(unsure(plain), `seed ${at}`).toEqual([])
      const wrong = mutate(plain, 'wrongTotal')
      const changed = cellIds.find((id) => wrong.truth.cells[id]!.raw !== plain.truth.cells[id]!.raw)!
      const row = changed.startsWith('disputes.') ? 'disputes.' : changed.slice(0, changed.lastIndexOf('.') + 1)
      expect(unsure(wrong).filter((id) => !id.startsWith(row)), `seed ${at}`).toEqual([])
    }
  })
})
