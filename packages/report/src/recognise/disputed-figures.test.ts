import { describe, expect, test } from 'vitest'
import { cellIds, drawReport, judge, serialise, serialKinds } from '../../fixtures/index.ts'
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
})
