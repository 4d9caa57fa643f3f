import type { Role } from '@nianbao/report'

/** The one password of all demo people. */
export const demoPassword = 'nianbao-demo'

/** Somebody of the demo county. All of them are invented. */
export interface CastMember {
  name: string
  email: string
  /** The agency's code; see places.ts. */
  agency: string
  roles: Role[]
  /** One line for the list of demo sign-ins. */
  about: { zh: string; en: string }
}

const member = (name: string, email: string, agency: string, roles: Role[], zh: string, en: string): CastMember =>
  ({ name, email: `${email}@yunlan.example`, agency, roles, about: { zh, en } })

/** Everybody who can sign in to the demo, those first whom a newcomer should try. */
export const cast: readonly CastMember[] = [
  member('李静', 'li.jing', 'YL-SFJ', ['filer'], '县司法局经办人，草稿待完成', 'files for the justice bureau; a draft to finish'),
  member('王海峰', 'wang.haifeng', 'YL-SFJ', ['signatory'], '县司法局签发人', 'signs for the justice bureau'),
  member('陈秀英', 'chen.xiuying', 'YL-SFJ', ['clearer', 'checker'], '县司法局保密审查员、复核人', 'examines for secrets and checks at the justice bureau'),
  member('周文涛', 'zhou.wentao', 'YL-BGS', ['reviewer'], '县政府办公室审核员', 'reviews for the county office'),
  member('许敏', 'xu.min', 'YL-BGS', ['reviewer'], '县政府办公室审核员', 'reviews for the county office, too'),
  member('何建国', 'he.jianguo', 'YL-BGS', ['supervisor'], '县政府办公室主管，看进度总览', 'supervises the county; sees the board'),
  member('秦岚', 'qin.lan', 'MZ-BGS', ['supervisor'], '市政府办公室主管，只读全县', 'supervises the city; reads the whole county'),
  member('林晓燕', 'lin.xiaoyan', 'YL-BGS', ['filer'], '县政府办公室经办人', 'files for the county office'),
  member('高志远', 'gao.zhiyuan', 'YL-BGS', ['signatory', 'clearer'], '县政府办公室签发人、保密审查员', 'signs for the county office'),
  member('苏禾', 'su.he', 'YL', ['filer'], '县人民政府报告经办人', 'drafts the county government’s report'),
  member('程远山', 'cheng.yuanshan', 'YL', ['signatory', 'clearer'], '县人民政府报告签发人', 'signs the county government’s report'),
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
  member('方芳', 'fang.fang', 'YL-CDJ', ['filer'], '城东街道经办人，已过本地期限', 'files for Chengdong sub-district; past the local date'),
  member('于海', 'yu.hai', 'YL-CDJ', ['signatory', 'clearer'], '城东街道签发人', 'signs for Chengdong sub-district'),
  member('丁一', 'ding.yi', 'YL-BGS', ['admin'], '系统管理员', 'administers the system'),
]
