import type { Meaning } from './meaning.ts'
import { bare } from './sheet.ts'

/** The six columns of table three in which a request is counted, 申请人情况. */
export const applicantKinds = ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicInterestOrg', 'legalServiceOrg', 'otherOrg'] as const
export type ApplicantKind = (typeof applicantKinds)[number]

/** The form's own words, and short ones that mean the same to everybody. */
const exact: Record<ApplicantKind, readonly string[]> = {
  naturalPerson: ['自然人', '公民', '个人', '公民个人', '自然人公民', '公民自然人', '个人自然人', '自然人个人'],
  commercialEnterprise: ['商业企业', '企业', '公司', '企业法人', '商业公司', '工商企业', '商业'],
  researchInstitution: ['科研机构', '科研院所', '科研', '科研单位'],
  publicInterestOrg: ['社会公益组织', '公益组织', '社会公益', '公益'],
  legalServiceOrg: ['法律服务机构', '法律服务', '律师事务所', '律所'],
  // 其他组织 is whatever is no natural person and no legal one (《条例》第二十七条), and not this column alone.
  otherOrg: ['其他', '其它'],
}

/** What a word holds and what that suggests; the person decides. 高校 and 社会团体 are counted here and there. */
const holds: readonly [RegExp, ApplicantKind][] = [
  [/律师|法律/u, 'legalServiceOrg'],
  [/科研|研究院|研究所|研究中心|大学|高校|学院/u, 'researchInstitution'],
  [/公益|慈善|基金会|志愿|社会团体|社团|协会|商会|学会/u, 'publicInterestOrg'],
  [/企业|公司|工厂|集团|个体工商|合伙|商户|银行/u, 'commercialEnterprise'],
  [/自然人|公民|个人|居民|村民|先生|女士|群众|市民/u, 'naturalPerson'],
  [/其他|其它|机关|事业单位|村委|居委|政府|学校|合作社|媒体|社会组织/u, 'otherOrg'],
]

const known = new Map(applicantKinds.flatMap((kind) => exact[kind].map((word): [string, ApplicantKind] => [word, kind])))

/** Takes a word for one of the six kinds of applicant: "法人或其他组织—商业企业" is 商业企业, and "法人" or "其他组织" alone may be five of them. */
export function applicantOf(word: string): Meaning<ApplicantKind> | null {
  const text = bare(word).replace(/^\d+/u, '')
  const inner = text.replace(/^法人(?:(?:或者|或|和|及|与)?其[他它]组织)?(?=.)/u, '')
  const to = known.get(text) ?? known.get(inner)
  // A natural person is none of the organisations.
  if (to === 'naturalPerson' && inner !== text) return null
  if (to) return { to, sure: true }
  const guess = holds.find(([pattern]) => pattern.test(inner))
  return guess && !/^(?:法人(?:或者|或|和|及|与)?)?其[他它]组织$/u.test(text) ? { to: guess[1], sure: false } : null
}

/** Does a word say an organisation of any of five kinds: 法人, 其他组织, 单位? */
export const isOrganisations = (word: string): boolean => /^(?:法人|单位|机构|组织|其[他它]组织)|法人.*组织$/u.test(bare(word))
