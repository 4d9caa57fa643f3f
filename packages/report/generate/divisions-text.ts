/** The three lists of @vant/area-data. */
export interface AreaList {
  province_list: Record<string, string>
  city_list: Record<string, string>
  county_list: Record<string, string>
}

/** Development zones and other parts that are no division of the state. */
const noDivision = /开发区|工业园|产业园|示范区|管理区|管委会|行政委员会|实验区|合作区|名胜区|保税|高新|海港经济|集聚区|生态城|大学城|新城$|(?<=..)(?<!浦东|滨海|沈北)新区$/u
/** 香港, 澳门 and 台湾 have governments of their own and never file a report; their names appear in anybody's. */
const elsewhere = /^(?:71|81|82)/

/** The divisions in one text, one prefecture or province a line: see `gazetteerOf`. Townships are left out. */
export function divisionsText({ province_list, city_list, county_list }: AreaList): string {
  const counties = Map.groupBy(
    Object.entries(county_list).filter(([, name]) => /[市区县旗]$/u.test(name) && !noDivision.test(name)),
    ([code]) => code.slice(0, 4),
  )
  return Object.entries({ ...province_list, ...city_list })
    .filter(([code]) => !elsewhere.test(code))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([code, name]) => [code + name, ...(code.endsWith('0000') ? [] : (counties.get(code.slice(0, 4)) ?? []).map(([county, own]) => county.slice(4) + own))].join(' '))
    .join('\n')
}
