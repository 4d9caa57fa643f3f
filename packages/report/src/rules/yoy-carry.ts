import { columnName } from './names.ts'
import { countLastYear, lastYearName } from './last-year.ts'
import type { Reading } from './reading.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { requestCell } from './table3/identity.ts'
import { countIn } from './values.ts'

interface Gap { column: string; now: number; was: number }

/**
 * YOY-CARRY, warning. Article 33 of Decree 711 sets the term of an answer: what was open on 31 December is open on 1
 * January, so 上年结转 of each of the seven columns is 结转下年度 of last year's report; of an agency made of several, the
 * sum of its predecessors'. Only a warning: functions are transferred, and last year's figure may have been the wrong
 * one. 总计 is told where it is off by something else than its six columns together.
 */
export const yoyCarry: Rule = {
  id: 'YOY-CARRY',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第三十三条（待核对）；国办公开办函〔2021〕30号 年度报告格式 第三部分 二、上年结转', en: 'Regulation on Disclosure (Decree 711), art. 33 (to be confirmed); General Office disclosure letter 2021-30, report form, section 3, II carried in' },
  title: { zh: '上年结转', en: 'Carried in' },
  condition: { zh: '每列上年结转等于上年报告的结转下年度（机构合并的，为各原单位之和）', en: 'In each column, carried in is what last year’s report carried out (of merged agencies, the sum)' },
  needs: 'past',
  says(reading) {
    const { columns } = reading.form.tables.requests
    const gapOf = (column: string): Gap | null => {
      const [now, was] = [countIn(reading, requestCell('carriedIn', column)), countLastYear(reading, requestCell('carriedOut', column))]
      return now === null || was === null ? null : { column, now, was }
    }
    const known = columns.map(({ id }) => gapOf(id))
    const off = (gap: Gap | null) => (gap ? gap.now - gap.was : 0)
    const kinds = known.slice(0, -1)
    const follows = kinds.every((gap) => gap !== null) && kinds.reduce((sum, gap) => sum + off(gap), 0) === off(known.at(-1)!)
    return (follows ? kinds : known).flatMap((gap) => (gap && off(gap) !== 0 ? [finding(reading, gap)] : []))
  },
}

function finding(reading: Reading, { column, now, was }: Gap): Finding {
  const name = columnName(reading.form, 'requests', column)
  const last = lastYearName(reading)
  const difference = Math.abs(now - was)
  return {
    key: `YOY-CARRY|${column}|${now},${was}`,
    ...by(yoyCarry),
    cells: [requestCell('carriedIn', column)],
    section: 'requests',
    message: {
      zh: `表三“${name.zh}”列上年结转${now}件与${last.zh}结转下年度${was}件不一致，相差${difference}件`,
      en: `Table 3, column ${name.en}: carried in ${now} differs from ${was} carried out in ${last.en} (difference ${difference})`,
    },
    mend: {
      zh: `如确系误填，“二、上年结转”改为${was}；如因机构调整、职能划转或上年数据有误，请说明`,
      en: `If it was a slip, carried in is ${was}; if functions were transferred or last year's figure was wrong, say so`,
    },
    expected: String(was),
    found: String(now),
    difference: String(difference),
  }
}
