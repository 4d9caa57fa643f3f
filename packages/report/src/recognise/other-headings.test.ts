import { describe, expect, test } from 'vitest'
import { drawReport, random, serialise, serialKinds } from '../../fixtures/index.ts'
import type { Report } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import type { Recognised } from './index.ts'
import { recogniseDocument, recogniseText } from './index.ts'

// Another report at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)
const source = random(seed)

const otherWords = [
  ['基本情况', '概述', '工作开展情况'],
  ['政府信息主动公开情况', '信息公开数据'],
  ['依申请公开情况', '政府信息公开申请收到和处理情况'],
  ['复议诉讼情况', '行政争议'],
  ['存在问题和下一步改进', '不足与打算'],
  ['其他事项', '其他', '另行说明'],
] as const
const styles = { 一: (i: number) => `${'一二三四五六'[i]}、`, 第一部分: (i: number) => `第${'一二三四五六'[i]}部分\u3000`, 1: (i: number) => `${i + 1}.` }
type Change = (sections: Report['truth']['sections']) => void

const drawn = (change: Change = () => {}): Report => {
  const report = drawReport(seed, { closing: true })
  change(report.truth.sections)
  return report
}
const document = (report: Report): Recognised => recogniseDocument(serialiseDocument(report, { style: 'spans', padding: false }).document)
const blocks = (read: Recognised) => read.sections.map((section) => section.blocks)
const marks = (read: Recognised) => read.marks.filter(({ kind }) => kind === 'heading-missing' || kind === 'heading-different').map(({ kind, where, written }) => [kind, where.section, written])

describe(`the headings of a report drawn from seed ${seed}`, () => {
  test.each(Object.entries(styles))('with their numbers (%s) in other words keep their sections, in a document and in each text, and are told', (_, style) => {
    const odd = source.some([0, 1, 2, 3, 4, 5], source.int(1, 3))
    const official: Change = (sections) => sections.forEach((section, i) => { section.heading = style(i) + section.heading.slice(2) })
    const other: Change = (sections) => sections.forEach((section, i) => { section.heading = style(i) + (odd.includes(i) ? source.pick(otherWords[i]!) : section.heading.slice(2)) })
    const told = (report: Report) => report.truth.sections.filter((_each, i) => odd.includes(i)).map(({ id, heading }) => ['heading-different', id, heading])
    const changed = drawn(other)
    expect(blocks(document(changed))).toEqual(blocks(document(drawn(official))))
    expect(marks(document(changed))).toEqual(told(changed))
    for (const kind of serialKinds) {
      const [read, expected] = [changed, drawn(official)].map((report) => recogniseText(serialise(report, kind, seed).text))
      expect(blocks(read!), kind).toEqual(blocks(expected!))
      expect(read!.cells, kind).toEqual(expected!.cells)
    }
  })

  const items = (numbers: string) => Array.from(numbers).flatMap((numeral) => [`${numeral}、加强组织领导`, '压实各方责任。'])
  test.each<[string, number, string]>([
    ['section five, to six', 4, '一二三四五六'],
    ['section five, to three', 4, '一二三'],
    ['section one, to five', 0, '一二三四五'],
    ['section one, to two', 0, '一二'],
  ])('are not the items of a list in %s', (_, at, numbers) => {
    const read = document(drawn((sections) => sections[at]!.blocks.push(...items(numbers))))
    expect(blocks(read)[at]!.slice(-2 * numbers.length)).toEqual(items(numbers))
    expect(marks(read)).toEqual([])
    const own = drawn().truth.sections[at]!.blocks.length
    // Where the next one has lost its heading altogether, too.
    const lost = document(drawn((sections) => { sections[at]!.blocks.push(...items(numbers)); sections[at + 1]!.heading = '' }))
    expect(blocks(lost)[at]!.slice(own, own + 2 * numbers.length)).toEqual(items(numbers))
    expect(marks(lost)).toEqual([['heading-missing', lost.sections[at + 1]!.id, '']])
  })

  test('is not the first item of a list in the preamble of a report that has no first heading', () => {
    const report = drawn((all) => { all[0]!.heading = '' })
    report.truth.preamble.push(...items('一二三'))
    expect(marks(document(report))).toEqual([['heading-missing', 'overview', '']])
  })

  test('in other words below a table of contents stand where their text is', () => {
    const report = drawn((all) => { all[0]!.heading = '一、基本情况'; all[5]!.heading = '六、其他事项' })
    report.truth.preamble = ['目录', ...report.truth.sections.map(({ heading }) => heading)]
    expect(blocks(document(report))).toEqual(report.truth.sections.map((section) => section.blocks))
    expect(marks(document(report))).toEqual([['heading-different', 'overview', '一、基本情况'], ['heading-different', 'otherMatters', '六、其他事项']])
  })

  test('in other words end before an attachment that numbers its own from one on', () => {
    const report = drawn((all) => { all[5]!.heading = '六、其他事项'; all[5]!.blocks.push(...items('一二三四五六')) })
    expect(marks(document(report))).toEqual([['heading-different', 'otherMatters', '六、其他事项']])
    expect(blocks(document(report))[5]).toEqual(report.truth.sections[5]!.blocks)
  })
})
