import { drawReport, random, type Random } from '@nianbao/report/fixtures'
import type { Cells, MemberReport, NarrativeId, PastReport } from '@nianbao/report'
import type { RuleCase } from './time-rules.ts'

const each = 10
const table3 = (cells: Cells): string[] => Object.keys(cells).filter((id) => id.startsWith('requests.'))

/** Last year's figures: this year's, some of them a little less. */
const yearBefore = (cells: Cells, source: Random): Cells =>
  Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, typeof cell.value === 'number' ? { ...cell, value: Math.floor(cell.value * source.pick([1, 1, 0.9, 0.7])) } : cell]))

/** What the members' reports add up to; the fee is left as it is. */
const sumOf = (own: Cells, members: readonly MemberReport[]): Cells =>
  Object.fromEntries(Object.entries(own).map(([id, cell]) => [id, typeof cell.value === 'number' ? { ...cell, value: members.reduce((sum, { cells }) => sum + Number(cells![id]!.value), 0) } : cell]))

/** Reports drawn anew: right ones, with some wrong cells of table three, half empty, and a government's with its members; last year's beside each. */
export function ruleCases(seed: number): RuleCase[] {
  const source = random(seed)
  const drawn = (wrong: number, more: { blank?: boolean; members?: number } = {}) => Array.from({ length: each }, (_, at) => {
    const { truth } = drawReport(source.int(1, 1e9), { year: 2025, sparse: at % 2 === 0 })
    const members: MemberReport[] | undefined = more.members
      ? Array.from({ length: more.members }, (_, n) => ({ agencyName: `云岚县第${n + 1}局`, cells: drawReport(source.int(1, 1e9)).truth.cells, approved: true, changedSinceSigned: false, vertical: false }))
      : undefined
    const cells: Cells = members ? sumOf(truth.cells, members) : structuredClone(truth.cells)
    for (const id of source.some(table3(cells), wrong)) cells[id] = { value: Number(cells[id]!.value) + source.int(1, 99), raw: '', kind: 'number' }
    if (more.blank) for (const id of source.some(Object.keys(cells), 100)) cells[id] = { value: null, raw: '', kind: 'blank' }
    const blocks = (id: NarrativeId) => truth.sections.find((section) => section.id === id)?.blocks ?? []
    const narrative = { overview: blocks('overview'), problems: blocks('problems'), otherMatters: blocks('otherMatters') }
    const past: PastReport[] = [{ agencyName: truth.registryName, year: 2024, format: '2021', cells: yearBefore(cells, source), narrative }]
    return {
      agencyName: truth.registryName, agencyKind: more.members ? 'government' as const : 'department' as const, year: 2025, title: truth.title, cells, narrative,
      preamble: truth.preamble, closing: truth.closing, moment: more.blank ? 'typing' as const : 'signing' as const, past, members,
      document: { format: '2021' as const, title: truth.title, agency: truth.agency, year: 2025, marks: [] },
    }
  })
  return [
    { name: 'right', reports: drawn(0) },
    { name: 'one wrong cell', reports: drawn(1) },
    { name: 'two wrong cells', reports: drawn(2) },
    { name: 'three wrong cells', reports: drawn(3) },
    { name: 'forty wrong cells', reports: drawn(40) },
    { name: 'half typed', reports: drawn(1, { blank: true }) },
    { name: 'a county of 60 members', reports: drawn(1, { members: 60 }).slice(0, 3) },
  ]
}
