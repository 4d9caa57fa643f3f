import type { CellId, Label, NarrativeId } from '../format/index.ts'
import { casesTold } from '../narrative/cases-told.ts'
import type { CaseKind, CasesTold } from '../narrative/cases-told.ts'
import type { Reading } from './reading.ts'
import { counted } from './counted.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { countIn } from './values.ts'

const blocks: Record<CaseKind, string[]> = {
  reconsideration: ['reconsideration'],
  litigation: ['litigationDirect', 'litigationAfterReconsideration'],
  direct: ['litigationDirect'],
  afterReconsideration: ['litigationAfterReconsideration'],
}

const names: Record<CaseKind, Label> = {
  reconsideration: { zh: '行政复议', en: 'reconsiderations' },
  litigation: { zh: '行政诉讼', en: 'lawsuits' },
  direct: { zh: '未经复议直接起诉', en: 'direct lawsuits' },
  afterReconsideration: { zh: '复议后起诉', en: 'lawsuits after reconsideration' },
}

const ones: Record<CaseKind, string> = { reconsideration: 'reconsideration', litigation: 'lawsuit', direct: 'direct lawsuit', afterReconsideration: 'lawsuit after reconsideration' }

const named = (kinds: readonly CaseKind[]): Label => ({ zh: kinds.map((kind) => names[kind].zh).join('、'), en: kinds.map((kind) => names[kind].en).join(' and ') })

/**
 * TX-REV, warning; notice where words like 引发 or 备案 leave open what was counted. Article 50 item 3: the cases over
 * disclosure. 行政复议n件 is the total of its block, 行政诉讼m件 of its two blocks together, 未发生 means 0, 均维持 that
 * nothing was corrected, ended otherwise or is pending.
 */
export const txRev: Rule = {
  id: 'TX-REV',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条第（三）项（待核对）；国办公开办函〔2021〕30号 年度报告格式 第四部分', en: 'Regulation on Disclosure (Decree 711), art. 50 item 3 (to be confirmed); General Office disclosure letter 2021-30, report form, section 4' },
  title: { zh: '正文复议诉讼件数', en: 'Cases in the text' },
  condition: { zh: '正文所称政府信息公开行政复议、行政诉讼件数与表四一致', en: 'The reconsiderations and lawsuits over disclosure in the text are those of table 4' },
  says(reading) {
    const seen = new Set<string>()
    const all = (['overview', 'otherMatters'] as const).flatMap((section) =>
      reading.narrative[section].flatMap(casesTold).filter(({ year }) => year === null || reading.year === null || year === reading.year).flatMap((told) => finding(reading, section, told)))
    return all.filter(({ key }) => !seen.has(key) && seen.add(key))
  },
}

function finding(reading: Reading, section: NarrativeId, { kinds, says, loose, quote }: CasesTold): Finding[] {
  const upheld = says === 'allUpheld'
  const columns = upheld ? ['corrected', 'otherOutcome', 'pending'] : ['total']
  const cells: CellId[] = kinds.flatMap((kind) => blocks[kind]).flatMap((row) => columns.map((column) => `disputes.${row}.${column}`))
  const figures = cells.map((id) => countIn(reading, id))
  if (figures.includes(null)) return []
  const value = figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0)
  const count = upheld ? 0 : says.count
  if (value === count) return []
  const name = named(kinds)
  const message: Label = upheld
    ? { zh: `正文称${name.zh}均维持（“${quote}”），表四另有纠正、其他结果或尚未审结${value}件`, en: `Text: all ${name.en} upheld ("${quote}"); table 4 has ${value} with another outcome or pending` }
    : { zh: `正文${name.zh}${count}件（“${quote}”），表四${value}件`, en: `Text: ${counted(count, kinds.length === 1 ? ones[kinds[0]!] : name.en, name.en)} ("${quote}"); table 4: ${value}` }
  return [{
    key: `TX-REV|${section}|${kinds.join('+')}|${upheld ? 'upheld' : count}|${value}`,
    ...by(txRev),
    severity: loose ? 'notice' : 'warning',
    cells,
    section,
    message,
    mend: { zh: '请核对正文与表四，或说明统计口径', en: 'Check the text against table 4, or say what it counts' },
    expected: String(value),
    found: String(count),
    difference: String(Math.abs(value - count)),
  }]
}
