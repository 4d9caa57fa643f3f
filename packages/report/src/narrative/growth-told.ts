import { clausesOf, sentencesOf } from './clauses.ts'
import { readNumeral } from './numerals.ts'

/** What can grow that the tables know. */
export type GrowthSubject = 'requests' | 'granted' | 'partlyGranted' | 'reconsideration' | 'litigation' | 'licences' | 'penalties' | 'coercions' | 'documents'

/** What a text says of growth since last year, in percent; a fall is negative. */
export interface GrowthTold {
  subject: GrowthSubject
  percent: number
  /** How many decimals the text writes: the rate is rounded to half a unit of the last. */
  decimals: number
  quote: string
}

const growth = /(?:同比|(?:较|比|与)(?:上|去)一?年(?:度|同期)?(?:相比|的)?,?|(?:较|比|与)L年(?:度|同期)?(?:相比)?,?)[^,。;\d]{0,14}?(增长|增加|上升|提高|上涨|增幅(?:为|达)?|下降|减少|降低|回落|下滑|降幅(?:为|达)?)(?:了|约|近|幅度(?:为|达)?|率(?:为|达)?)*(\d+(?:\.(\d+))?)%|(增长|增加|上升|下降|减少|降低|增幅|降幅)(?:了|约|为|达)?(\d+(?:\.(\d+))?)%|(?:同比|较上年|比上年|增幅|增长率)(?:增减|变化|为|:)?([+＋\-−])(\d+(?:\.(\d+))?)%/gu
const subjects: [GrowthSubject, RegExp][] = [
  ['reconsideration', /行政复议/],
  ['litigation', /行政诉讼/],
  ['licences', /行政许可/],
  ['penalties', /行政处罚/],
  ['coercions', /行政强制/],
  ['documents', /规范性文件/],
  ['granted', /(?<!不|部分)予以公开/],
  ['partlyGranted', /部分公开/],
  ['requests', /依申请公开|(?:信息)?公开申请|申请(?:数|量|件)|(?:收到|受理|办理|办结|新收)[^,]{0,10}申请/],
]
/** Parts, other works and other matters: the tables have no count of them. */
const other = /网络|网上|信函|当面|邮寄|邮箱|自然人|法人|企业|公民个人|审查|备案|评查|满意|信息\d|访问|浏览|阅读|点击|关注|留言|热线|咨询|发布|公开(?:政府|各类)?信息|建议|提案|信访|百分点|其中|结转|办结率|答复率|平均|上半年|季度|法律援助|公证/

/**
 * The growth rates that a paragraph states for what the tables count. What grows is named in the clause of the rate or, where
 * that names nothing, in those before it in the sentence, the nearest first. Rates may be written 百分之十二; 比2023年 counts where 2023 is `lastYear`.
 */
export function growthTold(paragraph: string, lastYear: number | null): GrowthTold[] {
  return sentencesOf(paragraph).flatMap((sentence) => {
    if (!/%|百分之/.test(sentence)) return []
    let told: GrowthSubject | null = null
    const plainer = sentence
      .replace(/《[^》]*》/gu, '')
      .replace(/百分之([零一二两三四五六七八九十百千]+)(?:点([零一二三四五六七八九]+))?/gu, (_, whole: string, part?: string) => `${readNumeral(whole)}${part ? `.${[...part].map(readNumeral).join('')}` : ''}%`)
      .replaceAll(`${lastYear}年`, 'L年')
    return clausesOf(plainer.replace(/(?<=年(?:度|同期)?(?:相比)?),(?=(?:增|上|下|减|降))/gu, '')).flatMap((clause): GrowthTold[] => {
      const named = subjects.findLast(([, words]) => words.test(clause))?.[0] ?? null
      const disputes = subjects.slice(0, 2).filter(([, words]) => words.test(clause)).length
      if (other.test(clause) || disputes > 1) {
        told = null
        return []
      }
      told = (disputes === 1 ? subjects.find(([, words]) => words.test(clause))![0] : named) ?? told
      const subject = told
      return subject === null ? [] : [...clause.matchAll(growth)].map((match) => {
        const [word, number = '', decimals = ''] = match[1] ? [match[1], match[2], match[3]] : match[4] ? [match[4], match[5], match[6]] : [match[7]!, match[8], match[9]]
        const sign = /下降|减少|降低|回落|下滑|降幅|[-−]/.test(word) ? -1 : 1
        return { subject, percent: sign * Number(number), decimals: decimals.length, quote: clause }
      })
    })
  })
}
