import type { AgencyKind } from './rule.ts'
import { citiesWithDistricts } from './cities-with-districts.ts'

/** Bodies of the State Council by how their names go: 生态环境部, 国家统计局, 海关总署; a body with a division in its name is that division's. */
const central = /^(?:中华人民共和国|国务院|国家|中国|全国)|^[^省市县区旗州]{2,8}(?:部|总署|总局|署)$/
const within = /[省市县区旗州盟].*(?:局|办|厅|处|所|站|中心|大队|支队|总队|海关|行)$/
const branch = /(?:队|支行|分行|分局|专员办)$/
/** What a body of the State Council has in a place: 国家能源局浙江监管办公室. */
const posted = /(?:委员会|总局|总署|[^总]局).{2,}(?:局|办公室|专员办|办事处|分行|支行)$/
/** 地区, 盟: a province's office, no organ that legislates. */
const delegated = /行政公署|(?:地区|盟)行署/
const provincial = /^(?:[^市县]{2,}(?:省|自治区)|(?:北京|天津|上海|重庆)市)$/
const county = /[县旗镇乡]|街道|苏木|[^园社景范发新]区/
/** Words that hold the sign of a division without being one. */
const noDivision = /城市|城乡|城镇|乡村|乡镇|乡建|市场|市政|市容|市民|区域|自治区/g

/** The division that a government's or its office's name speaks of: 云岚县 of 云岚县人民政府办公室; null of any other organ. */
const divisionGoverned = (name: string): string | null => /^(.+?)(?:人民政府|政府)(?:本级|办公厅|办公室)?$/.exec(name)?.[1] ?? null

/** The last division a name runs through: 杭州市 of 浙江省杭州市. */
const lastOf = (division: string): string => /(?:省|自治区)?([^省]+?(?:市|自治州|州|盟|地区))$/.exec(division.replace(/^.*(?:省|自治区)(?=.)/, ''))?.[1] ?? division

/**
 * May the organ make regulations (规章)? Articles 91 and 93 of the Legislation Law: bodies of the State Council, the
 * governments of provinces, of cities with districts and of autonomous prefectures, besides 东莞, 中山, 嘉峪关 and 儋州.
 * null where the name does not tell.
 */
export function makesRegulations(name: string): boolean | null {
  if (delegated.test(name) || (central.test(name) && posted.test(name))) return false
  if (central.test(name) && !branch.test(name) && !within.test(name.replace(noDivision, '、'))) return true
  const division = divisionGoverned(name)
  if (division === null) return /[局委办厅院会处所站队行中心]$/.test(name) || /街道/.test(name) ? false : null
  if (provincial.test(division)) return true
  const last = lastOf(division)
  if (last.endsWith('自治州')) return true
  if (last.endsWith('市')) return citiesWithDistricts.has(last.replace(/市$/, ''))
  return /[县旗区镇乡]$/.test(last) ? false : null
}

/** Is the organ of a county, or below one? A town, a sub-district, an organ with 县, 旗 or a district in its name, or of a city without districts. */
export function isOfCounty(name: string, kind: AgencyKind | null): boolean {
  const plain = name.replace(/^.+?(?:省|自治区)/, '').replace(noDivision, '、')
  if (kind === 'township' || kind === 'subDistrict' || county.test(plain)) return true
  const city = [...plain.matchAll(/([^市]+?)市/g)].at(-1)?.[1]
  return city !== undefined && !citiesWithDistricts.has(city) && !/^(?:北京|天津|上海|重庆)$/.test(city)
}
