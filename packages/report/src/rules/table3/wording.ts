import type { Label } from '../../format/index.ts'
import { cellName, columnName, rowName } from '../names.ts'
import type { Reading } from '../reading.ts'
import { by } from '../rule.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Conflict } from './conflicts.ts'
import type { Identity } from './identity.ts'

/** How many suspects a sentence lists before it only points at the line. */
const listed = 8

/** The findings of one rule of table three: `sentence` says the identity in the rule's own words, the rest is the same for all. */
export function table3Findings(
  reading: Reading,
  rule: Rule,
  sentence: (conflict: Conflict) => Label,
): Finding[] {
  return reading.conflicts
    .filter((conflict) => conflict.identity.rule === rule.id)
    .map((conflict) => {
      const says = conflict.left === conflict.right ? null : sentence(conflict)
      const common = { ...by(rule), section: 'requests' as const }
      const { suspects } = conflict
      const values = `${rule.id}|${conflict.identity.line}|${suspects.map(({ cell, found }) => `${cell}=${found}`).join()}`
      const [root] = suspects
      if (root && suspects.length === 1 && root.should !== null) return { ...common, ...rootCell(reading, conflict, says), key: values }
      return {
        ...common,
        key: values,
        cells: suspects.map(({ cell }) => cell),
        message: says ?? { zh: '', en: '' },
        mend: candidates(reading, conflict),
        expected: String(conflict.left),
        found: String(conflict.right),
        difference: String(Math.abs(conflict.left - conflict.right)),
      }
    })
}

/** One cell at fault: what it says, what it should say, and what else that settles. */
function rootCell(reading: Reading, conflict: Conflict, says: Label | null): Pick<Finding, 'cells' | 'message' | 'mend' | 'expected' | 'found' | 'difference'> {
  const { cell, found, should } = conflict.suspects[0]!
  const name = cellName(reading.form, cell)
  const also = conflict.explains.map((identity) => identityName(reading, identity))
  // "总计应为6，填报为5" has said it all when the total itself is the cell at fault.
  const said = says !== null && conflict.identity.rule !== 'T3-BAL' && conflict.identity.right[0] === cell
  const zh = [
    says?.zh,
    said ? undefined : `问题应在“${name.zh}”：应为${should}，填报为${found}`,
    also.length > 0 ? `${also.map((each) => each.zh).join('、')}不符也由此引起` : undefined,
  ]
  const en = [
    says?.en,
    said ? undefined : `the figure at fault is most likely ${name.en}: should be ${should}, is ${found}`,
    also.length > 0 ? `this also upsets ${also.map((each) => each.en).join(' and ')}` : undefined,
  ]
  return {
    cells: [cell],
    message: { zh: zh.filter(Boolean).join('；'), en: en.filter(Boolean).join('; ') },
    mend: {
      zh: `请核对“${name.zh}”，如确系误填，改为${should}后本处勾稽关系即成立`,
      en: `Check ${name.en}; if it was a slip, ${should} makes the figures agree`,
    },
    expected: String(should),
    found: String(found),
    difference: String(Math.abs(should! - found)),
  }
}

/** What comes into question, with the figure that would make each true where it is known. */
function candidates(reading: Reading, { identity, suspects }: Conflict): Label {
  const line = identityName(reading, identity)
  if (suspects.length > listed) {
    const more = suspects.some(({ cell }) => ![...identity.left, ...identity.right].includes(cell))
    return { zh: `请逐格核对${line.zh}${more ? '，连同各行总计' : ''}`, en: `Check every figure of ${line.en}${more ? ', and the totals of their rows' : ''}` }
  }
  const each = suspects.map(({ cell, should }) => {
    const name = cellName(reading.form, cell)
    return should === null ? { zh: `“${name.zh}”`, en: name.en } : { zh: `“${name.zh}”（应为${should}）`, en: `${name.en} (${should})` }
  })
  return {
    zh: `请核对以下各格，其中一格或几格有误：${each.map((label) => label.zh).join('、')}`,
    en: `One or more of these are wrong: ${each.map((label) => label.en).join('; ')}`,
  }
}

/** An identity in a few words, to be named in passing. */
function identityName({ form }: Reading, { rule, line }: Identity): Label {
  if (rule === 'T3-COL') {
    const row = rowName(form, 'requests', line)
    return { zh: `“${row.zh}”行总计`, en: `the total of row ${row.en}` }
  }
  const column = columnName(form, 'requests', line)
  return rule === 'T3-SUM'
    ? { zh: `“${column.zh}”列（七）总计`, en: `(VII) total of column ${column.en}` }
    : { zh: `“${column.zh}”列勾稽关系`, en: `the balance of column ${column.en}` }
}
