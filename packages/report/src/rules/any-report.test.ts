import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formats, readCell } from '../format/index.ts'
import type { Cells, FormatId } from '../format/index.ts'
import { gazetteer } from '../places/index.ts'
import { check, ruleIds } from './index.ts'
import type { Checkable } from './index.ts'

const writing = fc.oneof(
  { weight: 6, arbitrary: fc.nat(40).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('', '/', '—', '-3', '12o', '1.5', '0.1234567', '9007199254740993', '１２', '3万元') },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
)
const cellsOf = (form: FormatId): fc.Arbitrary<Cells> =>
  fc.array(writing, { minLength: formats[form].cells.length, maxLength: formats[form].cells.length })
    .map((raws) => Object.fromEntries(formats[form].cells.map((cell, at) => [cell.id, readCell(cell, raws[at]!)])))

const words = fc.array(fc.constantFrom('全年', '共收到', '政府信息公开申请', '12件', '，', '。', '其中', '行政复议', '3件', '同比增长', '50%', '湛江', '本街道', '信息处理费', '2950元', '２０２４年', '〔2021〕30号', '《', '》', '\n', ' ', '主动公开', '问题', '下一步将加强', '13900000000', '一', '（', '）'), { maxLength: 30 }).map((parts) => parts.join(''))
const narrative = fc.record({ overview: fc.array(words, { maxLength: 4 }), problems: fc.array(words, { maxLength: 3 }), otherMatters: fc.array(words, { maxLength: 3 }) })
const form = fc.constantFrom('2021', '2019')

const report: fc.Arbitrary<Checkable> = form.chain((id) => fc.record({
  agencyName: fc.constantFrom(null, '', '云岚县司法局', '明州市人民政府', '国家统计局'),
  agencyKind: fc.constantFrom(null, 'government' as const, 'department' as const, 'township' as const),
  year: fc.constantFrom(null, 2020, 2025),
  title: fc.option(words),
  cells: fc.oneof(cellsOf(id), fc.constant({})),
  narrative,
  preamble: fc.array(words, { maxLength: 2 }),
  closing: fc.option(fc.array(words, { maxLength: 2 }), { nil: undefined }),
  document: fc.constantFrom(undefined, { format: id, title: null, agency: null, year: null, marks: [] }),
  moment: fc.constantFrom('typing' as const, 'signing' as const),
  past: fc.option(fc.array(form.chain((of) => fc.record({ agencyName: fc.constant('云岚县司法局'), year: fc.constantFrom(2019, 2024), format: fc.constant(of), cells: cellsOf(of), narrative })), { maxLength: 2 }), { nil: undefined }),
  members: fc.option(fc.array(fc.record({ agencyName: fc.constantFrom('甲局', '乙局', '丙局'), cells: fc.option(cellsOf('2021')), approved: fc.boolean(), changedSinceSigned: fc.boolean(), vertical: fc.boolean() }), { maxLength: 3 }), { nil: undefined }),
  severities: fc.constantFrom(undefined, Object.fromEntries(ruleIds.map((rule) => [rule, 'warning' as const]))),
  places: fc.constantFrom(undefined, gazetteer),
}))

test('whatever a report holds, the rules answer, and no two findings share a key', () => {
  fc.assert(fc.property(report, (any) => {
    const keys = check(any).map(({ key }) => key)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  }), { numRuns: 200 })
})
