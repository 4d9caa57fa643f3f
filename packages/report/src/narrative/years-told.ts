import { arabicYear } from '../recognise/dates.ts'
import { clausesOf, plain as unspaced, sentencesOf } from './clauses.ts'

/** Plain, and 二〇二三年 is 2023年. */
const plain = (text: string): string => arabicYear(unspaced(text))

/** A year in a text that does not fit the year reported on. */
export interface YearTold {
  year: number
  quote: string
}

const four = String.raw`(?<![\d〔[(])(?:19|20)\d\d`
const reportOn = new RegExp(String.raw`(${four})年(?:度)?(?:本?(?:机关|单位|部门))?(?:政府)?(?:政务)?信息公开(?:工作)?(?:年度)?(?:年报|报告|(?:有关)?情况(?:报告|汇报|公布))`, 'gu')
const period = new RegExp(String.raw`(${four})年1月1日(?:起)?(?:至|到|-|—|–|~)+`, 'gu')
const untilEnd = new RegExp(String.raw`(?:至|到|-|—|–|~)(${four})年12月31日`, 'gu')

const anyYear = new RegExp(String.raw`(${four})年(?!\d{1,2}月)`, 'gu')

/** The years of a title that are not the year; a date in it is none. */
export const titleYears = (title: string, year: number): YearTold[] =>
  [...plain(title).matchAll(anyYear)].map(({ 0: quote, 1: digits }) => ({ year: Number(digits), quote })).filter((told) => told.year !== year)

/** 总结某局2021年政府信息公开工作情况: what the report is a summary of. */
const summed = new RegExp(String.raw`总结(?:了)?[^,。;]{0,40}?(${four})年(?:度)?政府信息公开工作情况`, 'gu')

/** The years that a preamble reports on and that are not the year: those of the report's name and of its period. */
export function framedYears(text: string, year: number): YearTold[] {
  const clean = plain(text)
  return [reportOn, period, untilEnd, summed]
    .flatMap((pattern) => [...clean.matchAll(pattern)])
    .map(({ 0: quote, 1: digits }) => ({ year: Number(digits), quote }))
    .filter((told) => told.year !== year)
}

const stated = /统计(?:的)?(?:期限|时限|时间|周期|区间)/u

/** The years of a statistical period that prose states and that are not the year. */
export const statedYears = (paragraph: string, year: number): YearTold[] =>
  sentencesOf(paragraph).filter((sentence) => stated.test(sentence)).flatMap((sentence) => framedYears(sentence, year))

/** The next year's sentence speaks of what is to be done. */
const ahead = /将|拟|计划|打算|争取|力争|谋划|展望|目标|准备|下一?步|明年|新的一年|继续|要(?![求点素闻])|重点(?:做好|抓好|围绕|开展|推进)/u

/** Years before it name a document, a plan, a beginning or a comparison, and years behind it a law's version. */
const excusedBehind = /^(?:[省市县区全国级部]{0,4}(?:政务公开|政府信息公开)?(?:工作)?(?:考核|考评|评估|测评|评比|评议)|版|修订|修正|起|以来|至|到|-|—|–|~|之前|以前|前|底|末|初|后|印发|出台|施行|实施|颁布|制定|发布的?|工作|存在|提出|反馈|(?:度)?(?:(?:政府|政务)?信息(?:公开)?(?:工作)?(?:年度)?(?:报告|年报)|报告|年报|考核|评估|问题|政务公开工作要点|工作要点|同期|相比|结转|遗留|及|和|、))/u
const excusedBefore = /(?:自|从|于|(?<!截)至|到|截止|较|比|与|同|和|、|对照|针对|延续|第|期|回顾|相比|—|-|–|~)$/u

const headed = new RegExp(String.raw`^(?:\([一二三四五六七八九十]\)[^\d]{0,16}[.。、]?|[一二三四五六七八九]是|在|现将|截至|(?:我|本|全)(?:局|委|办|厅|镇|乡|街道|机关|单位|县|市|区))?(${four})年(?:度|全年)?(.*)$`, 'u')

const compared = (sentence: string, year: number): boolean => clausesOf(sentence).some((clause) => new RegExp(`^(?:而)?${year}年.*\\d`, 'u').test(clause))

/**
 * The years that prose reports on and that are not the year: a sentence or a clause that begins with another year ("2022年,我局…").
 * Document numbers, titles, plan periods, comparisons, dates of laws and the plans for the next year fit; where `looksAhead`,
 * in the sections that close a report, whatever is said of the next year is a plan.
 */
export function strayYears(paragraph: string, year: number, looksAhead: boolean): YearTold[] {
  return sentencesOf(paragraph.replace(/《[^《》]*》/gu, '')).map(arabicYear).flatMap((sentence) => clausesOf(sentence).flatMap((clause): YearTold[] => {
    const match = clause.includes('年') ? headed.exec(clause) : null
    if (!match) return []
    const [, digits, rest = ''] = match
    const told = Number(digits)
    // "2024年收到25件，2025年收到10件": two years are compared.
    if (told === year - 1 && /\d/.test(rest) && (compared(sentence, year) || /同比|相比|环比/.test(sentence))) return []
    if (told === year || (told === year + 1 && (looksAhead || ahead.test(sentence))) || excusedBehind.test(rest) || /^(?!1月至12月|1月1日至12月|12月31日$)\d{1,2}月/.test(rest) || excusedBefore.test(clause.slice(0, clause.indexOf(digits!)))) return []
    return [{ year: told, quote: clause }]
  }))
}
