import { describe, expect, test } from 'vitest'
import { invalidFiles, validFiles } from '../../fixtures/files.ts'
import { drawReport } from '../../fixtures/index.ts'
import type { Report } from '../../fixtures/index.ts'
import { formats } from '../format/index.ts'
import type { NarrativeId } from '../format/index.ts'
import { recogniseDocument, recogniseText } from '../recognise/index.ts'
import { documentOfText } from '../recognise/text-document.ts'
import { check, checkableOf } from './index.ts'
import type { Checkable } from './index.ts'

/** An invented report as its author knows it, without the detour over a text. */
function written({ truth }: Pick<Report, 'truth'>, moment: Checkable['moment']): Checkable {
  const blocks = (id: NarrativeId) => truth.sections.find((section) => section.id === id)?.blocks ?? []
  return {
    agencyName: truth.registryName,
    agencyKind: 'department',
    year: truth.year,
    title: truth.title,
    cells: truth.cells,
    narrative: { overview: blocks('overview'), problems: blocks('problems'), otherMatters: blocks('otherMatters') },
    preamble: truth.preamble,
    document: { format: '2021', title: truth.title, agency: truth.agency, year: truth.year, marks: [] },
    moment,
  }
}

/** The figures of these reports are drawn of any size and so that no cell is 0: 规章 of a bureau, fees of a county beyond belief. */
const drawn = { severities: { 'T2-REG': 'off', 'T2-UNIT': 'off' } } as const

describe('a report that is right but for one thing gives exactly that finding', () => {
  test.each(invalidFiles().map((file) => [file.name, file] as const))('%s', (_, { text, expected }) => {
    const [only] = expected.findings
    const found = check({ ...checkableOf(recogniseText(text)), ...drawn, moment: expected.moment })
    expect(found.map(({ rule, message }) => [rule, message.zh])).toHaveLength(1)
    expect(only!.rules).toContain(found[0]!.rule)
    expect(found[0]!.section).toBe(only!.section)
    // One cell stands for a root, several for the places of which one at least must be named.
    const overlap = only!.cells.filter((cell) => found[0]!.cells.includes(cell))
    expect(overlap.length).toBeGreaterThanOrEqual(Math.min(1, only!.cells.length))
  })
})

describe('a look-alike of a real report gives exactly the findings that people see in it', () => {
  test.each(validFiles().map((file) => [file.name, file] as const))('%s', (_, { text, expected }) => {
    const found = check({ ...checkableOf(recogniseText(text)), ...drawn })
    const open = [...found]
    for (const { rule, rows, found: words } of expected.findings) {
      const at = open.findIndex((each) => each.rule === rule && (!words || each.found === words) && (!rows || each.cells[0]?.startsWith(`${rows[0]}.`)))
      expect(at, `${rule} ${rows ?? words ?? ''}`).toBeGreaterThanOrEqual(0)
      open.splice(at, 1)
    }
    expect(open).toEqual([])
  })
})

test('two hundred consistent reports, sparse and full, raise nothing, neither typed nor signed', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const report = drawReport(seed, { sparse: seed % 2 === 0, magnitude: seed % 5 === 0 ? 'tiny' : undefined })
    for (const moment of ['typing', 'signing'] as const) expect(check({ ...written(report, moment), ...drawn }).map(({ message }) => message.zh), `seed ${seed}`).toEqual([])
  }
})

test('every finding tells what, where, how to mend and by which clause, in both languages', () => {
  for (const { text } of [...invalidFiles(), ...validFiles()]) {
    for (const finding of check(checkableOf(recogniseText(text)))) {
      for (const label of [finding.message, finding.mend, finding.clause]) {
        expect(label.zh).toMatch(/\p{Script=Han}/u)
        expect(label.en).toMatch(/[a-z]{3}/)
      }
      expect(finding.clause.en).not.toMatch(/\p{Script=Han}/u)
      expect(finding.key.startsWith(`${finding.rule}|`)).toBe(true)
      for (const cell of finding.cells) expect(formats['2021'].cells.some(({ id }) => id === cell)).toBe(true)
    }
  }
})

test.each([['a page turned on its side', (line: number) => `p1@${2000 - line},80`], ['two pages on one sheet', (line: number) => `p1@${line > 40 ? 480 : 60},${line % 40}`], ['lines', (line: number) => `L${line}`]])('the order of the sections is that in which the document is read: %s', (_, placeOf) => {
  const document = documentOfText(validFiles()[0]!.text)
  const placed = { ...document, blocks: document.blocks.map((block, i) => ({ ...block, place: placeOf(i + 1) })) }
  const order = (blocks: typeof placed.blocks) => check(checkableOf(recogniseDocument({ ...placed, blocks }))).filter(({ rule }) => rule === 'F-HEAD').map(({ message }) => message.zh.slice(0, 11))
  expect(order(placed.blocks)).toEqual([])
  const at = (text: string) => placed.blocks.findIndex((block) => block.type === 'paragraph' && block.text.includes(text))
  const [problems, other] = [at('五、存在的主要问题'), at('六、其他需要报告')]
  expect(order([...placed.blocks.slice(0, problems), placed.blocks[other]!, placed.blocks[other + 1]!, ...placed.blocks.slice(problems, other)])).toEqual(['各部分顺序与格式不一致'])
})
