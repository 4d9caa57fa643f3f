import type { Cell } from '../format/index.ts'
import { lastYear, lastYearName } from './last-year.ts'
import { fullCellName } from './names.ts'
import type { Reading } from './reading.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { decimal } from './decimal.ts'
import { amountIn } from './values.ts'

/** Below twenty (件, 万元) in both years a change of five times says nothing. */
const least = 20_000_000n
const times = 5n

interface Jump { cell: Cell; now: bigint; was: bigint }

/**
 * YOY-JUMP, notice. Practice of evaluators: a figure of 20 or more that is over five times last year's, or under a fifth
 * of it, is looked at again; often a column was shifted or a unit mistaken. A total that jumps along with one of the
 * cells it adds up is not told besides.
 */
export const yoyJump: Rule = {
  id: 'YOY-JUMP',
  severity: 'notice',
  scope: 'report',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式 第二至四部分；数据质量核查的通行做法', en: 'General Office disclosure letter 2021-30, report form, sections 2 to 4; usual practice of checking data' },
  title: { zh: '较上年变化过大', en: 'Jump from last year' },
  condition: { zh: '20以上的数较上年不超过5倍，也不低于五分之一', en: 'A figure of 20 or more is neither over five times last year’s nor under a fifth of it' },
  needs: 'past',
  says(reading) {
    const jumps = reading.form.cells.flatMap((cell) => jumpOf(reading, cell))
    const parts = jumps.filter(({ cell }) => !cell.derived)
    const follows = ({ cell }: Jump) => parts.some((part) => part.cell.table === cell.table && (part.cell.row === cell.row || part.cell.column === cell.column || cell.row === 'totalProcessed'))
    return jumps.filter((jump) => !jump.cell.derived || !follows(jump)).map((jump) => finding(reading, jump))
  },
}

function jumpOf(reading: Reading, cell: Cell): Jump[] {
  if (cell.type === 'change') return []
  const now = amountIn(reading, cell)
  const amounts = lastYear(reading).map((report) => amountIn(report, cell))
  if (now === null || amounts.length === 0 || amounts.some((amount) => amount === null)) return []
  const was = amounts.reduce<bigint>((sum, amount) => sum + amount!, 0n)
  const [small, large] = now < was ? [now, was] : [was, now]
  return large >= least && large > times * small ? [{ cell, now, was }] : []
}

function finding(reading: Reading, { cell, now, was }: Jump): Finding {
  const name = fullCellName(reading.form, cell)
  const last = lastYearName(reading)
  const percent = was === 0n ? null : Math.round(Number(((now - was) * 1000n) / was) / 10)
  const [is, before] = [decimal(now), decimal(was)]
  return {
    key: `YOY-JUMP|${cell.id}|${is},${before}`,
    ...by(yoyJump),
    cells: [cell.id],
    section: cell.table,
    message: {
      zh: `“${name.zh}”${last.zh}为${before}，本年为${is}${percent === null ? '' : `，变化${percent > 0 ? '+' : ''}${percent}%`}，请确认`,
      en: `${name.en}: ${before} in ${last.en}, ${is} this year${percent === null ? '' : ` (${percent > 0 ? '+' : ''}${percent} %)`}; please confirm`,
    },
    mend: { zh: '请核对是否错行、错列或单位有误；属实的无需处理', en: 'Check for a shifted row or column or a wrong unit; leave it if it is true' },
    expected: before,
    found: is,
    difference: decimal(now < was ? was - now : now - was),
  }
}
