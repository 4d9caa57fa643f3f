import { sentencesOf } from './clauses.ts'
import { masked } from './shingles.ts'

const problem = /不足|不够|有待|亟待|欠缺|薄弱|滞后|单一|不强|不高|不深|不广|不全|不精|不快|不及时|不到位|不规范|不完善|不丰富|不平衡|较少|偏少|较低|偏低|差距|短板|弱项|需(?:要)?(?:进一步)?(?:加强|提高|提升|完善|改进)/
const mending = /下一步|改进措施|整改措施|将(?:进一步|继续|从|采取|在)|今后|为此|针对(?:以上|上述|存在)/
const ordinal = /^(?:存在(?:的)?(?:主要)?问题[:：]?|主要(?:存在|表现|体现)(?:在|为)?:?|\([一二三四五六七八九十]+\)[是、.]?|[一二三四五六七八九十]+[是、.]|\(?\d+[.、)]|第[一二三四五][,、:]?)+/u

const leadIn = /^[^:]{0,60}(?:问题|不足|短板|差距|困难|薄弱环节|弱项)[^:,]{0,8}:/u

/** The sentences of section five that name a problem, masked for comparison, in order; what follows 下一步 or 改进措施 is no problem any more. */
export function problemSentences(paragraphs: readonly string[]): { text: string; masked: string }[] {
  const sentences = paragraphs.flatMap(sentencesOf)
  const end = sentences.findIndex((sentence) => mending.test(sentence))
  return sentences
    .slice(0, end === -1 ? undefined : end)
    .flatMap((sentence) => sentence.split(/(?=[一二三四五六七八九]是)|(?=\([一二三四五六七八九十]+\))|(?<=:)(?=\d[.、])/u))
    // "存在以下不足:" leads in and names none.
    .map((sentence) => sentence.replace(leadIn, ''))
    .map((sentence) => sentence.replace(ordinal, '').replace(/[,、]$/, ''))
    .filter((sentence) => problem.test(sentence))
    .map((text) => ({ text, masked: masked(text) }))
    .filter(({ masked }) => masked.length >= 8)
}
