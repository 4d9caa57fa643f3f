import type { AgencyKind } from '../tables/agency.ts'

/** An agency of the demo: 明州市, its counties and everything in them are invented. */
export interface Place {
  code: string
  name: string
  /** What it is, for the English list of demo people. */
  en: string
  kind: AgencyKind
  parent: string | null
  office: string | null
  sector?: string
  /** First and last day (exclusive) of its life, where the demo sees them. */
  from?: string
  to?: string
}

type Row = readonly [code: string, name: string, en: string, sector?: string]

const city = (code: string, name: string, en: string, kind: AgencyKind, more: Partial<Place> = {}): Place =>
  ({ code, name, en, kind, parent: 'MZ', office: 'MZ-BGS', ...more })

const under = (government: string, kind: AgencyKind, rows: readonly Row[]): Place[] =>
  rows.map(([code, name, en, sector]) => ({ code, name, en, kind, parent: government, office: `${government}-BGS`, ...(sector && { sector }) }))

/** The bureaus of 云岚县 that exist through all three years. */
const bureaus: readonly Row[] = [
  ['YL-SFJ', '云岚县司法局', 'the justice bureau', '司法'],
  ['YL-JYJ', '云岚县教育局', 'the education bureau', '教育'],
  ['YL-GAJ', '云岚县公安局', 'the police bureau', '公安'],
  ['YL-CZJ', '云岚县财政局', 'the finance bureau', '财政'],
  ['YL-ZRJ', '云岚县自然资源局', 'the natural-resources bureau', '自然资源'],
  ['YL-NYJ', '云岚县农业农村局', 'the agriculture bureau', '农业农村'],
  ['YL-SJJ', '云岚县市场监督管理局', 'the market-regulation bureau', '市场监管'],
  ['YL-RSJ', '云岚县人力资源和社会保障局', 'the labour bureau', '人社'],
  ['YL-WJJ', '云岚县卫生健康局', 'the health bureau', '卫生健康'],
  ['YL-FGJ', '云岚县发展和改革局', 'the development and reform bureau', '发展改革'],
  ['YL-GXJ', '云岚县工业和信息化局', 'the industry bureau', '工信'],
  ['YL-KJJ', '云岚县科学技术局', 'the science bureau', '科技'],
  ['YL-MZJ', '云岚县民政局', 'the civil-affairs bureau', '民政'],
  ['YL-ZJJ', '云岚县住房和城乡建设局', 'the housing bureau', '住建'],
  ['YL-JTJ', '云岚县交通运输局', 'the transport bureau', '交通'],
  ['YL-SLJ', '云岚县水利局', 'the water bureau', '水利'],
  ['YL-SWJ', '云岚县商务局', 'the commerce bureau', '商务'],
  ['YL-WLJ', '云岚县文化广电和旅游局', 'the culture and tourism bureau', '文旅'],
  ['YL-YJJ', '云岚县应急管理局', 'the emergency bureau', '应急'],
  ['YL-SHJ', '云岚县审计局', 'the audit bureau', '审计'],
  ['YL-TJJ', '云岚县统计局', 'the statistics bureau', '统计'],
  ['YL-YBJ', '云岚县医疗保障局', 'the medical-insurance bureau', '医保'],
  ['YL-TYJ', '云岚县退役军人事务局', 'the veterans bureau', '退役军人'],
  ['YL-LYJ', '云岚县林业局', 'the forestry bureau', '林业'],
  ['YL-XFJ', '云岚县信访局', 'the petitions bureau', '信访'],
  ['YL-SPJ', '云岚县行政审批服务局', 'the licensing bureau', '审批'],
  ['YL-ZFJ', '云岚县综合行政执法局', 'the enforcement bureau', '综合执法'],
  ['YL-TIJ', '云岚县体育局', 'the sports bureau', '体育'],
  ['YL-MWJ', '云岚县民族宗教事务局', 'the ethnic and religious affairs bureau', '民宗'],
  ['YL-LSJ', '云岚县粮食和物资储备局', 'the grain reserves bureau', '粮储'],
  ['YL-GZJ', '云岚县国有资产监督管理局', 'the state-assets bureau', '国资'],
]

const institutions: readonly Row[] = [
  ['YL-JSZ', '云岚县机关事务服务中心', 'the government offices centre'],
  ['YL-TCZ', '云岚县投资促进中心', 'the investment centre'],
  ['YL-FJQ', '云岭风景区管理委员会', 'the Yunling scenic area'],
  ['YL-KFQ', '云岚经济开发区管理委员会', 'the Yunlan development zone'],
]

const townships: readonly Row[] = [
  ['YL-SQZ', '云岚县石桥镇人民政府', 'Shiqiao township'],
  ['YL-LXZ', '云岚县柳溪镇人民政府', 'Liuxi township'],
  ['YL-QLZ', '云岚县青岚镇人民政府', 'Qinglan township'],
  ['YL-YKZ', '云岚县云口镇人民政府', 'Yunkou township'],
  ['YL-CPZ', '云岚县茶坪镇人民政府', 'Chaping township'],
  ['YL-LWZ', '云岚县鹭湾镇人民政府', 'Luwan township'],
  ['YL-STX', '云岚县石桥头乡人民政府', 'Shiqiaotou township'],
  ['YL-MWX', '云岚县梅坞乡人民政府', 'Meiwu township'],
  ['YL-ZYX', '云岚县竹垟乡人民政府', 'Zhuyang township'],
]

const subDistricts: readonly Row[] = [
  ['YL-CDJ', '云岚县城东街道办事处', 'Chengdong sub-district'],
  ['YL-CXJ', '云岚县城西街道办事处', 'Chengxi sub-district'],
]

/** 明州市 with two counties, 云岚县 and the small 青溪县; parents stand before their members, roots are their office's own affair. */
export const placesOfDemo: readonly Place[] = [
  { code: 'MZ', name: '明州市人民政府', en: 'the city government', kind: 'government', parent: null, office: 'MZ-BGS' },
  city('MZ-BGS', '明州市人民政府办公室', 'the city office', 'office'),
  city('YL', '云岚县人民政府', 'the county government', 'government'),
  ...under('YL', 'office', [['YL-BGS', '云岚县人民政府办公室', 'the county office']]),
  ...under('YL', 'ownLevel', [['YL-BJ', '云岚县人民政府本级', 'the county’s own level']]),
  ...under('YL', 'department', bureaus),
  // Set up and abolished within the three years: 数据局 is new, 乡村振兴局 went into 农业农村局.
  { code: 'YL-DSJ', name: '云岚县数据局', en: 'the data bureau', kind: 'department', parent: 'YL', office: 'YL-BGS', sector: '数据', from: '2024-02-26' },
  { code: 'YL-XZJ', name: '云岚县乡村振兴局', en: 'the former rural-revitalisation bureau', kind: 'department', parent: 'YL', office: 'YL-BGS', sector: '农业农村', to: '2024-03-28' },
  // Belongs to the city, and to its sum, but files with the county's office.
  { code: 'YL-STJ', name: '明州市生态环境局云岚分局', en: 'the county branch of the environment bureau', kind: 'department', parent: 'MZ', office: 'YL-BGS', sector: '生态环境' },
  ...under('YL', 'institution', institutions),
  ...under('YL', 'township', townships),
  ...under('YL', 'subDistrict', subDistricts),
  city('MZ-STJ', '明州市生态环境局', 'the city’s environment bureau', 'department', { sector: '生态环境' }),
  city('QX', '青溪县人民政府', 'the neighbouring county’s government', 'government'),
  ...under('QX', 'office', [['QX-BGS', '青溪县人民政府办公室', 'the neighbouring county’s office']]),
  ...under('QX', 'department', [
    ['QX-SFJ', '青溪县司法局', 'the neighbouring county’s justice bureau', '司法'],
    ['QX-JYJ', '青溪县教育局', 'the neighbouring county’s education bureau', '教育'],
  ]),
  ...under('QX', 'township', [['QX-SQZ', '青溪县石桥镇人民政府', 'the neighbouring county’s Shiqiao township']]),
]

/** A place by its code. */
export function placeOf(code: string): Place {
  const found = placesOfDemo.find((place) => place.code === code)
  if (!found) throw new Error(`no place ${code}`)
  return found
}
