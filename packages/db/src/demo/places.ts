import type { AgencyKind } from '../tables/agency.ts'

/** An agency of the demo: 明州市, 云岚县 and everything in them are invented. */
export interface Place {
  code: string
  name: string
  kind: AgencyKind
  parent: string | null
  office: string | null
  sector?: string
}

const inCounty = (code: string, name: string, kind: AgencyKind, sector?: string): Place => ({ code, name, kind, parent: 'YL', office: 'YL-BGS', sector })

/** 明州市 with one county, 云岚县; parents stand before their members. */
export const placesOfDemo: readonly Place[] = [
  { code: 'MZ', name: '明州市人民政府', kind: 'government', parent: null, office: null },
  { code: 'MZ-BGS', name: '明州市人民政府办公室', kind: 'office', parent: 'MZ', office: null },
  { code: 'YL', name: '云岚县人民政府', kind: 'government', parent: 'MZ', office: 'MZ-BGS' },
  inCounty('YL-BGS', '云岚县人民政府办公室', 'office'),
  inCounty('YL-BJ', '云岚县人民政府本级', 'ownLevel'),
  inCounty('YL-SFJ', '云岚县司法局', 'department', '司法'),
  inCounty('YL-JYJ', '云岚县教育局', 'department', '教育'),
  inCounty('YL-GAJ', '云岚县公安局', 'department', '公安'),
  inCounty('YL-CZJ', '云岚县财政局', 'department', '财政'),
  inCounty('YL-ZRJ', '云岚县自然资源局', 'department', '自然资源'),
  inCounty('YL-NYJ', '云岚县农业农村局', 'department', '农业农村'),
  inCounty('YL-SJJ', '云岚县市场监督管理局', 'department', '市场监管'),
  inCounty('YL-RSJ', '云岚县人力资源和社会保障局', 'department', '人社'),
  inCounty('YL-WJJ', '云岚县卫生健康局', 'department', '卫生健康'),
  inCounty('YL-SQZ', '云岚县石桥镇人民政府', 'township'),
  inCounty('YL-LXZ', '云岚县柳溪镇人民政府', 'township'),
  inCounty('YL-CDJ', '云岚县城东街道办事处', 'subDistrict'),
]
