import { partsOf } from '../format/index.ts'
import type { Cell } from '../format/index.ts'
import { decimal } from './decimal.ts'
import { fullCellName } from './names.ts'
import type { Reading } from './reading.ts'
import { by } from './rule.ts'
import type { Finding, MemberReport, Rule } from './rule.ts'
import { amountIn } from './values.ts'

/** More members than this are summed up at the end of the sentence. */
const listed = 30

/** The members that make a government's sum: those of its own place, with a report. */
const counted = ({ members = [] }: Reading): (MemberReport & { cells: NonNullable<MemberReport['cells']> })[] =>
  members.filter((member): member is MemberReport & { cells: NonNullable<MemberReport['cells']> } => !member.vertical && member.cells !== null)

interface Gap { cell: Cell; now: bigint; sum: bigint; complete: boolean; amounts: (bigint | null)[] }

/**
 * AG-SUM, warning, one for each cell, to be answered by a note. Article 50 of Decree 711 and the form: a government's
 * report adds up those of its departments, townships, its own level and the governments below; each cell is the sum of
 * theirs. Joint cases are counted once above and may be adjusted, with a written note. A member's cell without a number
 * is unknown: then only a sum that already exceeds what is reported is told. A total whose difference is that of the
 * cells it adds up is not told besides.
 */
export const agSum: Rule = {
  id: 'AG-SUM',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第四十九条、第五十条（待核对）；国办公开办函〔2021〕30号（汇总数据）', en: 'Regulation on Disclosure (Decree 711), arts. 49 and 50 (to be confirmed); General Office disclosure letter 2021-30 (summed data)' },
  title: { zh: '汇总数', en: 'Sum over members' },
  condition: { zh: '政府报告每格等于所属部门、乡镇街道、本级和下级政府之和，调整须附说明', en: 'Every cell of a government’s report is the sum over its members; an adjustment carries a note' },
  needs: 'members',
  says(reading) {
    const members = counted(reading)
    if (members.length === 0) return []
    const gaps = new Map(reading.form.cells.flatMap((cell) => {
      const gap = gapOf(reading, members, cell)
      return gap ? [[cell.id, gap] as const] : []
    }))
    const off = ({ now, sum }: Gap) => now - sum
    const told = (gap: Gap) => (gap.complete ? off(gap) !== 0n : off(gap) < 0n)
    const follows = (gap: Gap) => {
      const parts = gap.cell.derived ? partsOf(gap.cell, reading.form).map(({ id }) => gaps.get(id)) : []
      return parts.every((part) => part !== undefined) && parts.some(told) && parts.reduce((sum, part) => sum + off(part), 0n) === off(gap)
    }
    return [...gaps.values()].filter((gap) => told(gap) && !follows(gap)).map((gap) => finding(reading, members, gap))
  },
}

function gapOf(reading: Reading, members: readonly { cells: Reading['cells'] }[], cell: Cell): Gap | null {
  const now = cell.type === 'change' ? null : amountIn(reading, cell)
  if (now === null) return null
  const amounts = members.map((member) => amountIn(member, cell))
  return { cell, now, sum: amounts.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n), complete: !amounts.includes(null), amounts }
}

function finding(reading: Reading, members: readonly MemberReport[], { cell, now, sum, amounts }: Gap): Finding {
  const parts = members.flatMap(({ agencyName }, at) => (amounts[at] ? [{ name: agencyName, amount: amounts[at] }] : [])).sort((a, b) => Number(b.amount - a.amount))
  const name = fullCellName(reading.form, cell)
  const difference = now > sum ? now - sum : sum - now
  const shown = parts.slice(0, listed)
  const rest = parts.slice(listed)
  const restSum = decimal(rest.reduce((all, { amount }) => all + amount, 0n))
  const zh = [...shown.map((part) => `${part.name}${decimal(part.amount)}`), ...(rest.length > 0 ? [`其余${rest.length}个单位合计${restSum}`] : [])]
  const en = [...shown.map((part) => `${part.name} ${decimal(part.amount)}`), ...(rest.length > 0 ? [`${rest.length === 1 ? 'one other' : `${rest.length} others together`} ${restSum}`] : [])]
  return {
    key: `AG-SUM|${cell.id}|${decimal(now)},${decimal(sum)}`,
    ...by(agSum),
    cells: [cell.id],
    section: cell.table,
    message: {
      zh: `“${name.zh}”填报${decimal(now)}，成员单位合计${decimal(sum)}，相差${decimal(difference)}（${zh.length > 0 ? zh.join('、') : '各单位均为0'}）`,
      en: `${name.en}: reported ${decimal(now)}, members together ${decimal(sum)}, difference ${decimal(difference)} (${en.length > 0 ? en.join(', ') : 'every member has 0'})`,
    },
    mend: {
      zh: `如按成员单位汇总，应为${decimal(sum)}；如因联合办件等作了调整，请逐项书面说明`,
      en: `The sum over the members is ${decimal(sum)}; if it was adjusted, for joint cases for instance, add a note`,
    },
    expected: decimal(sum),
    found: decimal(now),
    difference: decimal(difference),
  }
}
