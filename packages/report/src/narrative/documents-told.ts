import { clausesOf, sentencesOf } from './clauses.ts'
import { countsIn } from './counts.ts'

/** What a text says of 规范性文件: so many issued, repealed or in force. */
export interface DocumentsTold {
  column: 'issued' | 'repealed' | 'inForce'
  value: number
  quote: string
}

const subject = /规范性文件/
/** Checking, collecting or explaining documents is not making them; nor is publishing, which may be of earlier ones. */
const otherWork = /审查|审核|备案|清理|评估|征求|起草|解读|宣传|学习|转发|报备|汇编|公平竞争|修订|修改|上级|其中/
/** 全县现行有效89件，其中我局起草3件: of all organs there. */
const otherOrgans = /^(?:\d{4}年,?|截至[^,]{0,8},?)?全[省市县区旗州]/u
const otherTime = /上年|去年|往年|历年|以来|累计|同比|较上|拟/
const verbs: [DocumentsTold['column'], RegExp][] = [
  ['repealed', /废止|失效|宣布失效/g],
  ['inForce', /现行有效|继续有效|有效的?规范性文件|现有有效/g],
  ['issued', /制定|制发|出台|印发|新制|发布/g],
]
const denied = /(?:未|没有|无)(?:新)?(?:制定|制发|出台|印发|发布|废止)(?:过|任何|新的)*(?:行政)?规范性文件/

/**
 * The numbers of normative documents that a paragraph states for the year: 制定3件, 废止1件, 现行有效12件; 未制发 is 0. The subject may
 * stand in the clause or in the one before; a number belongs to the verb next to it.
 */
export function documentsTold(paragraph: string): DocumentsTold[] {
  if (!subject.test(paragraph.replace(/\s/g, ''))) return []
  return sentencesOf(paragraph).flatMap((sentence) => {
    let about = false
    let verb: DocumentsTold['column'] | null = null
    return clausesOf(sentence.replace(/《[^》]*》/gu, '')).flatMap((clause): DocumentsTold[] => {
      if (subject.test(clause)) about = true
      // "…规范性文件3件，公开政策解读5件": another object ends what the first clause was about.
      else if (/解读|信息|政策|文件|申请|许可|处罚/.test(clause)) about = false
      const counts = countsIn(clause)
      if (!about || otherWork.test(clause.slice(0, counts.at(-1)?.end)) || otherTime.test(clause) || (otherOrgans.test(clause) && /其中[^,]{0,4}[我本]|牵头|各部门/u.test(sentence))) return []
      // "公布现行有效规范性文件目录，共12件": the number follows in a clause of its own.
      const alone = /^共计?(?=\S+$)/.test(clause) && counts.length === 1 ? verb : null
      verb = columnOf(clause)
      if (denied.test(clause)) return [{ column: /废止/.test(clause) ? 'repealed' : 'issued', value: 0, quote: clause }]
      let from = 0
      return counts.flatMap(({ value, start, end }) => {
        const near = clause.slice(from, end + 12)
        const column = columnOf(clause.slice(from, start)) ?? columnOf(clause.slice(end, end + 10)) ?? alone
        from = end
        return column && !/规章(?!和|、)/.test(near) ? [{ column, value, quote: clause }] : []
      })
    })
  })
}

/** The verb that stands last. */
function columnOf(words: string): DocumentsTold['column'] | null {
  const found = verbs.map(([column, verb]) => ({ column, at: [...words.matchAll(verb)].at(-1)?.index ?? -1 })).filter(({ at }) => at >= 0)
  return found.sort((a, b) => b.at - a.at)[0]?.column ?? null
}
