import { clausesOf, sentencesOf } from './clauses.ts'
import { countsIn } from './counts.ts'

/** What a text says of administrative decisions: so many licences, penalties or coercive measures. */
export interface DecisionsTold {
  row: 'licences' | 'penalties' | 'coercions'
  value: number
  quote: string
}

const mention = /行政(许可|处罚|强制)(?!法|裁量|权|案卷|评查|文书|类事项|事项\d+(?:项|个))/gu
/** What may stand between a kind and its number: 行政许可[决定共]12件, not 行政许可[办事指南]12份. */
const between = /^(?:处理|决定书?|结果|案件|办件|信息|件数|数量|总量|总数|共计?|合计|总计|为|有|达|了|的|:|、|和|及)*$/u
const denied = /(?:未|没有)(?:作出|实施|办理|产生)(?:过|任何)*行政(许可|处罚|强制)(?:决定|措施)?$/u
const rows = { 许可: 'licences', 处罚: 'penalties', 强制: 'coercions' } as const
const foreign = /申请公开|信息公开申请|复议|诉讼|上年|去年|同比|较上|增加|减少|增长|下降|评查|抽查|不予行政|免予|清单|事项库|培训/

/** The numbers of decisions that a paragraph states: 行政许可12件, 行政处罚、行政强制分别为3件、1件; a number belongs to the kind named last before it. */
export function decisionsTold(paragraph: string): DecisionsTold[] {
  return sentencesOf(paragraph).flatMap((sentence) => !/行政(?:许可|处罚|强制)/.test(sentence) ? [] : clausesOf(sentence.replace(/《[^》]*》/gu, '')).flatMap((clause) => {
    if (foreign.test(clause)) return []
    const mentions = [...clause.matchAll(mention)].map(({ 0: words, 1: kind, index }) => ({ row: rows[kind as keyof typeof rows], end: index + words.length }))
    const none = denied.exec(clause)?.[1]
    if (none) return [{ row: rows[none as keyof typeof rows], value: 0, quote: clause }]
    const counts = countsIn(clause)
    const inTurn = /分别/.test(clause) && mentions.length === counts.length
    return counts.flatMap(({ value, start }, at): DecisionsTold[] => {
      const named = inTurn ? mentions[at] : mentions.findLast(({ end }) => end <= start)
      if (!named) return []
      // 行政许可和行政处罚共15件 counts two kinds together: no row says that.
      const together = !inTurn && mentions.filter(({ end }) => end <= start && end > (counts[at - 1]?.end ?? 0)).length > 1
      return together || (!inTurn && !between.test(clause.slice(named.end, start))) ? [] : [{ row: named.row, value, quote: clause }]
    })
  }))
}
