import type { AgencyKind } from '../rules/rule.ts'
import { plain } from './clauses.ts'

const form = /^(?:(\d{4})年)?(.*?)(?:(\d{4})年)?政府信息公开工作年度报告$/

/** The organ and the year that a report's title names, or null when it does not read like the form's title at all. */
export function titleOrgan(title: string): { organ: string; year: number } | null {
  const [, first, organ, second] = form.exec(plain(title)) ?? []
  const year = first ?? second
  // A year at both ends is one too many.
  if (!organ || !year || (first && second)) return null
  return { organ, year: Number(year) }
}

/**
 * The names under which an organ may head its report: its full name; of a township or a sub-district also the name without
 * the county's, of a government also the bare division (云岚县 for 云岚县人民政府).
 */
export function titleOrgans(fullName: string, kind: AgencyKind | null): string[] {
  const full = plain(fullName)
  const names = [full]
  if (kind === 'township' || kind === 'subDistrict') {
    const own = /[省市区县旗州盟]([^省市区县旗州盟]+(?:镇|乡|街道|苏木).*)$/.exec(full)?.[1]
    if (own) names.push(own)
  }
  if (kind === 'government' || kind === 'township') names.push(...names.map((name) => name.replace(/人民政府$/, '')))
  if (kind === 'subDistrict') names.push(...names.map((name) => name.replace(/办事处$/, '')))
  return [...new Set(names)]
}

/** Words that hold the sign of a division without being one. */
const noDivision = /城市|城乡|城镇|乡村|乡镇|市场|社区|园区|区域|辖区|县域|州际|市政/g

/** Does an organ's name say where it is? "司法局" does not, "灵武市司法局" does; national organs need not. */
export const namesItsDivision = (organ: string): boolean =>
  /^(?:国家|国务院|中国|中华)|^.{2,8}部$|[^\s、][省市区县旗州盟镇乡]|.街道|.苏木|.示范区/.test(plain(organ).replace(noDivision, '、'))
