import { expect, test } from 'vitest'
import { drawReport, judge, judgeText, serialise } from '../../fixtures/index.ts'
import { recogniseText } from './index.ts'
import { withLineEnds } from './line-ends.ts'

const seed = Date.now() % 1_000_000

test.each(['lines', 'pipe'] as const)(`a report of %s copied without its line ends is read as with them (seed ${seed})`, (kind) => {
  for (let i = 0; i < 5; i++) {
    const { text, truth } = serialise(drawReport(seed + i, { closing: true }), kind, seed + i, { bom: false })
    const read = recogniseText(text.replace(/\s*\n\s*/g, ' '))
    expect({ seed: seed + i, wrong: judge(truth, read.cells).wrongList, text: judgeText(truth, read) }).toEqual({ seed: seed + i, wrong: [], text: [] })
  }
})

test(`a report without its line ends whose noughts are left blank has no figure in another's place (seed ${seed})`, () => {
  for (let i = 0; i < 20; i++) {
    const { text, truth } = serialise(drawReport(seed + i, { sparse: true }), 'lines', seed + i, { bom: false })
    const { cells } = recogniseText(text.replace(/\s*\n\s*/g, ' ').replace(/(?<= )0(?:\.0+)?(?= )/g, ''))
    const wrong = Object.entries(cells).filter(([id, cell]) => cell.value !== null && cell.confidence >= 0.9 && String(cell.value) !== String(truth.cells[id]!.value))
    expect({ seed: seed + i, wrong }).toEqual({ seed: seed + i, wrong: [] })
  }
})

const long = '云岚县持续加强政府信息管理，定期清理失效信息。'.repeat(10)

test('each part, and what stands behind a full stop and a space, begins a line', () => {
  expect(withLineEnds(`云岚县2024年政府信息公开工作年度报告 一、总体情况 ${long} (一)主动公开 2024年公开信息3条。 二、主动公开政府信息情况`)).toEqual([
    '云岚县2024年政府信息公开工作年度报告', '一、总体情况', long, '(一)主动公开', '2024年公开信息3条。', '二、主动公开政府信息情况',
  ])
})

test.each([
  `本报告由一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况等六个部分组成。`,
  `一、总体情况 ${long} （一）主动公开。 2024年公开信息3条。`,
  `${long}全文包括一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况。`,
])('%j is one line', (line) => {
  expect(withLineEnds(line)).toEqual([line])
})
