import type { Line } from './lines.ts'
import { readable, squeeze } from './normalise.ts'

/** What the beginning of a document says of itself; `lines` are the title's lines. */
export interface Front {
  title: string | null
  agency: string | null
  year: number | null
  titleLines: Line[]
}

const name = '政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?报告'
const year = '(20\\d\\d)年(?:度)?'
const wholeTitle = new RegExp(`^《?(?:${year})?(.*?)(?:${year})?${name}》?$`)
const titleInside = new RegExp(`《([^《》]{0,60}?)${year}${name}》`)
const longestTitle = 90
const mostTitleLines = 5
/** Below so many lines of preamble nobody writes a title. */
const deepestTitle = 100

/** Finds the title, though it be broken over lines; failing that, the agency and year named in 《》 by the preamble. */
export function frontOf(lines: Line[]): Front {
  const written = lines.filter((line) => line.text.trim() !== '').slice(0, deepestTitle)
  for (let from = 0; from < written.length; from++) {
    for (let to = from + 1; to <= Math.min(from + mostTitleLines, written.length); to++) {
      const titleLines = written.slice(from, to)
      const title = squeeze(titleLines.map((line) => line.text.replaceAll('|', '')).join(''))
      if (title.length > longestTitle) break
      const parts = wholeTitle.exec(arabicYear(readable(title)))
      const found = parts?.[1] ?? parts?.[3]
      if (parts && found) return { title: title.replace(/^\ufeff/, ''), agency: parts[2]!.replace(/^关于|的$/g, '') || null, year: Number(found), titleLines }
    }
  }
  const inside = titleInside.exec(arabicYear(readable(squeeze(written.map((line) => line.text).join('')))))
  return { title: null, agency: inside?.[1] || null, year: inside ? Number(inside[2]) : null, titleLines: [] }
}

const digits = '〇一二三四五六七八九'

/** 二〇二四年 → 2024年. */
export const arabicYear = (text: string): string =>
  text.replace(/二[〇○零Oo0][一二][〇○零Oo0一二三四五六七八九](?=年)/g, (written) =>
    Array.from(written, (c) => Math.max(0, digits.indexOf(c))).join(''))
