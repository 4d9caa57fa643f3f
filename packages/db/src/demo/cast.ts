import type { Role } from '@nianbao/report'
import { crew } from './crew.ts'
import { type Place, placesOfDemo } from './places.ts'
import { chainOf } from './settings.ts'

/** The one password of all demo people. */
export const demoPassword = 'nianbao-demo'

/** Somebody of the demo county. All of them are invented. */
export interface CastMember {
  name: string
  email: string
  /** The agency's code; see places.ts. */
  agency: string
  roles: readonly Role[]
  /** Posts at a second agency. */
  also?: { agency: string; roles: readonly Role[] }
  /** One line for the list of demo sign-ins. */
  about: { zh: string; en: string }
}

const member = (name: string, email: string, agency: string, roles: readonly Role[], zh: string, en: string, also?: CastMember['also']): CastMember =>
  ({ name, email: `${email}@yunlan.example`, agency, roles, about: { zh, en }, ...(also && { also }) })

const leads: readonly CastMember[] = [
  member('李静', 'li.jing', 'YL-SFJ', ['filer'], '县司法局经办人，草稿待完成', 'files for the justice bureau; a draft to finish'),
  member('王海峰', 'wang.haifeng', 'YL-SFJ', ['signatory'], '县司法局签发人', 'signs for the justice bureau'),
  member('陈秀英', 'chen.xiuying', 'YL-SFJ', ['clearer', 'checker'], '县司法局保密审查员、复核人', 'examines for secrets and checks at the justice bureau'),
  member('周文涛', 'zhou.wentao', 'YL-BGS', ['reviewer'], '县政府办公室审核员', 'reviews for the county office'),
  member('许敏', 'xu.min', 'YL-BGS', ['reviewer'], '县政府办公室审核员', 'reviews for the county office, too'),
  member('何建国', 'he.jianguo', 'YL-BGS', ['supervisor'], '县政府办公室主管，看进度总览', 'supervises the county; sees the board'),
  member('秦岚', 'qin.lan', 'MZ-BGS', ['supervisor'], '市政府办公室主管，只读全县', 'supervises the city; reads the whole county'),
  member('林晓燕', 'lin.xiaoyan', 'YL-BGS', ['filer'], '县政府办公室经办人', 'files for the county office'),
  member('高志远', 'gao.zhiyuan', 'YL-BGS', ['signatory', 'clearer'], '县政府办公室签发人、保密审查员', 'signs for the county office'),
  member('苏禾', 'su.he', 'YL', ['filer'], '县人民政府报告经办人，汇总各成员单位', 'drafts the county government’s report from what its members filed', { agency: 'YL-BGS', roles: ['reviewer'] }),
  member('程远山', 'cheng.yuanshan', 'YL', ['signatory', 'clearer'], '县人民政府报告签发人', 'signs the county government’s report', { agency: 'YL-BJ', roles: ['signatory'] }),
  member('万青', 'wan.qing', 'YL-BJ', ['filer'], '县政府本级数据经办人', 'enters the county’s own-level figures'),
  member('张雪', 'zhang.xue', 'YL-JYJ', ['filer'], '县教育局经办人', 'files for the education bureau'),
  member('刘志强', 'liu.zhiqiang', 'YL-JYJ', ['signatory', 'clearer'], '县教育局签发人，有一份待签发', 'signs for the education bureau; one waits'),
  member('赵磊', 'zhao.lei', 'YL-GAJ', ['filer'], '县公安局经办人', 'files for the police bureau'),
  member('孙国庆', 'sun.guoqing', 'YL-GAJ', ['signatory', 'clearer'], '县公安局签发人', 'signs for the police bureau'),
  member('吴倩', 'wu.qian', 'YL-CZJ', ['filer'], '县财政局经办人，审核意见待答复', 'files for the finance bureau; comments to answer'),
  member('郑卫东', 'zheng.weidong', 'YL-CZJ', ['signatory', 'clearer'], '县财政局签发人', 'signs for the finance bureau'),
  member('冯媛', 'feng.yuan', 'YL-ZRJ', ['filer'], '县自然资源局经办人，报告被退回', 'files for the natural-resources bureau; returned to her'),
  member('马宏伟', 'ma.hongwei', 'YL-ZRJ', ['signatory', 'clearer'], '县自然资源局签发人', 'signs for the natural-resources bureau'),
  member('田野', 'tian.ye', 'YL-NYJ', ['filer'], '县农业农村局经办人', 'files for the agriculture bureau'),
  member('罗长河', 'luo.changhe', 'YL-NYJ', ['signatory', 'clearer'], '县农业农村局签发人', 'signs for the agriculture bureau'),
  member('谢婷', 'xie.ting', 'YL-SJJ', ['filer'], '县市场监督管理局经办人', 'files for the market-regulation bureau'),
  member('唐永康', 'tang.yongkang', 'YL-SJJ', ['signatory', 'clearer'], '县市场监督管理局签发人，有一份待公开', 'signs for the market-regulation bureau; one to publish'),
  member('邓佳', 'deng.jia', 'YL-RSJ', ['filer'], '县人力资源和社会保障局经办人', 'files for the labour bureau'),
  member('韩德明', 'han.deming', 'YL-RSJ', ['signatory', 'clearer'], '县人力资源和社会保障局签发人', 'signs for the labour bureau'),
  member('曹颖', 'cao.ying', 'YL-WJJ', ['filer'], '县卫生健康局经办人，正在更正', 'files for the health bureau; a correction under way'),
  member('彭立群', 'peng.liqun', 'YL-WJJ', ['signatory', 'clearer'], '县卫生健康局签发人', 'signs for the health bureau'),
  member('沈小禾', 'shen.xiaohe', 'YL-SQZ', ['filer'], '石桥镇经办人', 'files for Shiqiao township'),
  member('蒋山', 'jiang.shan', 'YL-SQZ', ['signatory', 'clearer'], '石桥镇签发人', 'signs for Shiqiao township'),
  member('余梅', 'yu.mei', 'YL-LXZ', ['filer'], '柳溪镇经办人', 'files for Liuxi township'),
  member('柳承业', 'liu.chengye', 'YL-LXZ', ['signatory', 'clearer'], '柳溪镇签发人', 'signs for Liuxi township'),
  member('方芳', 'fang.fang', 'YL-CDJ', ['filer'], '城东街道经办人，草稿里抄了乡镇的文字，已过本地期限', 'files for Chengdong sub-district; a draft copied from a township’s report, past the local date'),
  member('于海', 'yu.hai', 'YL-CDJ', ['signatory', 'clearer'], '城东街道签发人', 'signs for Chengdong sub-district'),
  member('丁一', 'ding.yi', 'YL-BGS', ['admin'], '系统管理员', 'administers the system'),
  member('李静', 'li.jing.yunkou', 'YL-YKZ', ['filer'], '云口镇经办人，与县司法局的李静同名', 'files for Yunkou township; has the same name as the justice bureau’s'),
  member('乔木', 'qiao.mu', 'MZ-BGS', ['reviewer'], '市政府办公室审核员', 'reviews for the city office'),
  member('安然', 'an.ran', 'MZ-BGS', ['filer'], '市政府办公室经办人', 'files for the city office and the city government', { agency: 'MZ', roles: ['filer'] }),
  member('温如玉', 'wen.ruyu', 'MZ-BGS', ['signatory', 'clearer'], '市政府办公室签发人', 'signs for the city office and the city government', { agency: 'MZ', roles: ['signatory', 'clearer'] }),
  member('祝明', 'zhu.ming', 'QX-BGS', ['supervisor'], '邻县青溪县政府办公室主管，统一公开', 'supervises the neighbouring county, whose office publishes for all'),
  member('宁远', 'ning.yuan', 'QX-BGS', ['reviewer'], '邻县青溪县政府办公室审核员', 'reviews for the neighbouring county'),
  member('葛天明', 'ge.tianming', 'YL-KJJ', ['filer'], '县科学技术局经办人，兼县投资促进中心经办人', 'files for two agencies', { agency: 'YL-TCZ', roles: ['filer', 'signatory'] }),
]

/** The roles that an agency needs somebody for, one person each; one who signs alone files too. */
function wanted({ code }: Place): readonly (readonly Role[])[] {
  if (chainOf(code) === 1) return [['filer', 'signatory'], ['clearer']]
  return [['filer'], ...(chainOf(code) === 3 ? [['checker'] as const] : []), ['signatory', 'clearer']]
}

const words: Partial<Record<Role, { zh: string; en: string }>> = {
  filer: { zh: '经办人', en: 'files' }, checker: { zh: '复核人', en: 'checks' }, signatory: { zh: '签发人', en: 'signs' }, clearer: { zh: '保密审查员', en: 'examines for secrets' },
}

/** Posts that none of the leads holds, filled one after the other from the list of names. */
function others(): CastMember[] {
  const holds = (code: string, role: Role) => leads.some(({ agency, roles, also }) =>
    (agency === code && roles.includes(role)) || (also?.agency === code && also.roles.includes(role)))
  const open = placesOfDemo.flatMap((place) => wanted(place).map((roles) => ({ place, roles: roles.filter((role) => !holds(place.code, role)) })))
  return open.filter(({ roles }) => roles.length > 0).map(({ place, roles }, n) => {
    const { name, email } = crew(n)
    const { zh, en } = words[roles[0]!]!
    return member(name, email, place.code, roles, `${place.name}${zh}`, `${en} for ${place.en}`)
  })
}

/** Everybody who can sign in to the demo, those first whom a newcomer should try. */
export const cast: readonly CastMember[] = [...leads, ...others()]

/** So many at the head of the cast have a story of their own; the rest keep their agencies going. */
export const leadsOfCast = leads.length
