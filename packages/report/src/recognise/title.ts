import { organ } from './closing.ts'
import { arabicYear } from './dates.ts'
import { readable, simplify, squeeze } from './normalise.ts'

/** A report's title, and what it says of whose and of which year the report is. */
export interface Title {
  title: string
  agency: string | null
  year: number
  /** Called as the form calls it, or by a name that offices give other papers too. */
  official: boolean
}

const longest = 90
/** 2024年, 2024年度, 2024; bracketed as a whole or but for the 年. */
const year = '[(〔【]?(20\\d\\d)(?:年?度|年)?(?:[)〕】](?:年度|年)?)?'
const more = `((?:工作|情况|年度|的|${year.replace('(20', '(?:20')})*)`
const official = new RegExp(`^(.*?)政府信息公开${more}(报告|年报)$`)
/** Offices publish one paper on all their openness, or call the report a summary. */
const other = new RegExp(`^(.*?)(?:党务)?(?:政府信息|政务|信息)公开(?:[和及与、暨](?:政府信息|政务)公开)?${more}(报告|年报|总结)$`)
const yearAt = { front: new RegExp(`^${year}`), end: new RegExp(`${year}$`), any: /(20\d\d)/ }
const appended = /\(([^()]{1,24})\)$|(20\d\d)(?:年?度|年)?$/
/** What stands before a title without being of it, and between an organ and what it reports. */
const around = /^(?:附件[\d一二三四五六七八九十]*[:.、]?|关于)|(?:关于|的)$/g
/** What stands on the pages around a title, never in an organ's name. */
const notOrgan = /[>»|:;,。!?〔〕[\]]|首页|当前位置|浏览|发布(?:日期|时间|机构)|发文机关|公文时效|(?:主题|组配|体裁)分类|索引号|文号|字号|来源|附件|印发/

/** The text as one whole title, however its year is placed and bracketed; null where it is anything else, or names no year. */
export function titleOf(text: string): Title | null {
  const title = squeeze(text).replace(/^(?:\ufeff|#{1,6}|\*{2}|[•·●▪■◆])+|\*{2}$/g, '')
  if (title.length > longest) return null
  const written = arabicYear(readable(title)).replace(/^《([^《》]*)》$/, '$1')
  const plain = simplify(written)
  const tail = appended.exec(plain)
  const named = plain.slice(0, plain.length - (tail?.[0].length ?? 0))
  for (const [pattern, isOfficial] of [[official, true], [other, false]] as const) {
    const [, head = '', middle = '', kind] = pattern.exec(named) ?? []
    const front = yearAt.front.exec(head)
    const end = front ? null : yearAt.end.exec(head)
    const said = (front ?? end ?? yearAt.any.exec(middle) ?? yearAt.any.exec(tail?.[0] ?? ''))?.[1]
    // A traditional character stands where its simplified form does.
    const agency = written.slice(front?.[0].length ?? 0, head.length - (end?.[0].length ?? 0)).replace(around, '') || null
    // A column of a website is called 年报 too, without an organ.
    if (kind === undefined || said === undefined || (agency === null ? kind === '年报' : notOrgan.test(agency))) continue
    return { title, agency, year: Number(said), official: isOfficial }
  }
  return null
}

const yearless = new RegExp(`^(.{3,40}?)政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)$`, 'u')

/** The organ of a title that names no year; null where the text is anything else. */
export function organOfYearless(text: string): string | null {
  const [, name] = yearless.exec(simplify(readable(squeeze(text)))) ?? []
  const agency = name?.replace(around, '') ?? ''
  return agency.length >= 3 && organ.test(agency) && !notOrgan.test(agency) && !/20\d\d/.test(agency) ? agency : null
}
