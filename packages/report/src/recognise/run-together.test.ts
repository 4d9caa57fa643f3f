import { expect, test } from 'vitest'
import { cellIds, drawReport, judge, random } from '../../fixtures/index.ts'
import type { Report } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import { recogniseDocument } from './index.ts'

// Other figures at each run; the seed is in the name of each test.
const seed = Math.floor(Math.random() * 1_000_000_000)

/** The report as a conversion writes it that lost what was struck out: some figures have deleted ones run into them. */
function runInto(report: Report, isMeant: (id: string, at: number) => boolean, deleted: () => number): Report {
  const glued = structuredClone(report)
  cellIds.filter((id) => report.truth.cells[id]!.kind === 'number' && !id.includes('.fees.')).forEach((id, at) => {
    if (isMeant(id, at)) glued.truth.cells[id] = { ...glued.truth.cells[id]!, raw: `${deleted()}${report.truth.cells[id]!.raw}` }
  })
  return glued
}

const read = (report: Report) => recogniseDocument(serialiseDocument(report, { style: 'spans', padding: false }).document).cells

test.each([['a half', 0.5], ['one in ten', 0.1]])(`no figure is sure into which another ran, %s of them so, seed ${seed}`, (_, share) => {
  for (let at = seed; at < seed + 5; at++) {
    const plain = drawReport(at)
    const draw = random(at).fork('deleted')
    const surelyWrong = judge(plain.truth, read(runInto(plain, () => draw.chance(share), () => draw.int(1, 999)))).wrongList.filter((wrong) => wrong.confidence >= 0.9)
    expect(surelyWrong, `seed ${at}`).toEqual([])
  }
})

test(`where one row alone shows it, the other rows are sure, seed ${seed}`, () => {
  const plain = drawReport(seed)
  const cells = read(runInto(plain, (id) => id === 'requests.granted.otherOrg', () => 7))
  const unsure = cellIds.filter((id) => cells[id]!.confidence < 0.9)
  expect(unsure).toContain('requests.granted.otherOrg')
  expect(unsure.filter((id) => !id.startsWith('requests.granted.'))).toEqual([])
})
