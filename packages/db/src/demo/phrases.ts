// Word list: the turns of phrase that reports have in common, several for each place so that none sounds like the next.
import type { CellId } from '@nianbao/report'

export interface Said {
  we: string
  name: string
  account: string
  /** Street and post code. */
  address: string
  year: number
  n: (id: CellId) => number
  /** A government: assessment, public opinion and accountability are reported, too. */
  byPeople: boolean
  /** Of a government that gathers its members' figures: whose requests they were. */
  parts: string
  /** The agency's own turn of phrase at this place, another one each year. */
  pick: <T>(of: readonly T[]) => T
}

type Phrase = (said: Said) => string

const six = '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项'

export const preambles: readonly Phrase[] = [
  ({ name, year, address }) => `根据《中华人民共和国政府信息公开条例》和国务院办公厅有关格式要求，${name}编制本报告。本报告由${six}六部分组成，所列数据的统计期限为${year}年1月1日至12月31日。如有疑问，请与本单位联系（地址：${address}）。`,
  ({ name, year, address }) => `现公布${name}${year}年政府信息公开工作年度报告。全文按规定格式分为${six}六个部分；统计期限自${year}年1月1日起至12月31日止。电子版可在政府网站政府信息公开专栏下载。联系地址：${address}。`,
  ({ name, year, address }) => `依照《中华人民共和国政府信息公开条例》第五十条，${name}编制了本年度报告，内容包括${six}。报告中的数据统计时间为${year}年1月1日至${year}年12月31日。对本报告有疑问的，可以来信或者到访咨询（${address}，电子邮箱：gongkai@yunlan.example）。`,
]

export const intros: readonly Phrase[] = [
  ({ we, year }) => `${year}年，${we}坚持以公开促落实、以公开强监管，紧扣群众关心的事项推进政务公开，各项工作平稳有序。`,
  ({ we, year }) => `${year}年，${we}把政府信息公开作为联系群众的日常工作来抓，做到应公开尽公开、该解读就解读。`,
  ({ we, year }) => `一年来，${we}围绕中心工作落实公开要求，主要负责人两次听取汇报，经办人员保持稳定。现将${year}年有关情况报告如下。`,
  ({ we, year }) => `${we}在${year}年对照《条例》逐条梳理职责，把公开融入办文、办会、办事的各个环节。`,
  ({ we, year }) => `按照上级部署，${we}${year}年以“看得到、看得懂、能监督”为目标，稳步提高公开质量。`,
  ({ we, year }) => `${year}年是${we}规范公开工作的一年，重点补齐制度和人员两块短板，总体情况良好。`,
]

/** How the year's publications are told, and the decisions of table two where there are any. */
export const manners: readonly ((said: Said, published: string) => string)[] = [
  (said, published) => `主动公开。${published}。${decisions(said)}`,
  (said, published) => `主动公开情况。聚焦企业和群众的实际需要，${published}。${decisions(said)}`,
  (said, published) => `主动公开工作。按照公开目录逐项核对，${published}，内容均经审核后发布。${decisions(said)}`,
  (said, published) => `主动公开政府信息。突出重点领域，${published}。${decisions(said)}`,
]

function decisions({ n }: Said): string {
  const [licences, penalties] = [n('disclosure.licences.decisions'), n('disclosure.penalties.decisions')]
  if (licences > 0 && penalties > 0) return `全年作出行政许可决定${licences}件、行政处罚决定${penalties}件。`
  if (licences > 0) return `全年作出行政许可决定${licences}件。`
  return penalties > 0 ? `全年作出行政处罚决定${penalties}件。` : ''
}

export function documentsTold({ n, pick }: Said): string {
  const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map((column) => n(`disclosure.normativeDocuments.${column}`)) as [number, number, number]
  if (issued + repealed + inForce === 0) return pick(['本单位无行政规范性文件。', '', '未制发行政规范性文件。'])
  return pick([
    `本年制发行政规范性文件${issued}件，废止${repealed}件，现行有效${inForce}件。`,
    `行政规范性文件方面，年内制发${issued}件、废止${repealed}件，年末现行有效${inForce}件，已在专栏集中公布。`,
    `截至年底，现行有效行政规范性文件${inForce}件，其中本年制发${issued}件；本年废止${repealed}件。`,
  ])
}

export function requestsTold({ n, name, parts, pick }: Said): string {
  const [received, before, done, open] = ['receivedNew', 'carriedIn', 'totalProcessed', 'carriedOut'].map((row) => n(`requests.${row}.total`)) as [number, number, number, number]
  const head = pick(['依申请公开。', '依申请公开情况。', '依申请公开政府信息。'])
  const whose = /^..县人民政府$/.test(name) ? '全县' : name === '明州市人民政府' ? '全市' : '全年'
  if (received === 0) {
    const carried = before > 0 ? `上年结转${before}件已办理完毕。` : ''
    return `${head}${pick(['本年未收到政府信息公开申请。', '申请渠道保持畅通，全年未收到政府信息公开申请。', '受理窗口、信函和网上渠道均正常运行，本年度未收到政府信息公开申请。'])}${carried}`
  }
  const carried = before > 0 ? `，上年结转${before}件` : ''
  const left = open > 0 ? `，结转下年度继续办理${open}件` : ''
  const people = n('requests.receivedNew.naturalPerson')
  const by = parts || (people === received ? '申请人均为自然人' : `其中自然人${people}件、法人或其他组织${received - people}件`)
  return head + pick([
    `${whose}新收政府信息公开申请${received}件${carried}${parts && `，${parts}`}；办结${done}件${left}，办结的均在法定期限内答复。`,
    `${whose}共收到政府信息公开申请${received}件${carried}，${by}。办结${done}件${left}。`,
    `${whose}收到政府信息公开申请${received}件${carried}，${by}；全年办结${done}件${left}，未出现超期答复。`,
  ])
}

export function casesTold({ n, pick }: Said): string {
  const reviews = n('disputes.reconsideration.total')
  const suits = n('disputes.litigationDirect.total') + n('disputes.litigationAfterReconsideration.total')
  if (reviews + suits === 0) return pick(['未发生政府信息公开行政复议和行政诉讼。', '本年度没有政府信息公开行政复议、行政诉讼。', '未因政府信息公开发生行政复议或者行政诉讼。'])
  if (suits === 0) return `发生政府信息公开行政复议${reviews}件，未发生政府信息公开行政诉讼。`
  return `因政府信息公开发生行政复议${reviews}件、行政诉讼${suits}件。`
}

export const closings: readonly string[] = [
  '落实“先审后发”和保密审查，做到谁公开、谁审查、谁负责。',
  '严格执行三审三校，全年未发生失泄密问题。',
  '信息从生成到归档均有记录可查。',
  '对公开属性实行拟稿时确定、审签时复核。',
  '坚持每月自查、每季通报，错漏当日改正。',
]

export const platforms: readonly Phrase[] = [
  ({ account }) => `依托政府网站政府信息公开专栏和“${account}”公众号发布信息，安排专人每周巡检链接和栏目。`,
  ({ account }) => `以政府网站为第一平台，“${account}”公众号同步推送；关停长期不更新的账号，保证信息准确一致。`,
  ({ account }) => `优化网站专栏检索，“${account}”公众号开设办事入口，并在服务窗口提供纸质查阅。`,
  ({ account }) => `网站、“${account}”公众号和公开查阅点各有分工：网站求全、新媒体求快、查阅点方便老年人。`,
]

export const oversight: readonly Phrase[] = [
  ({ year, byPeople }) => `明确一名班子成员分管，年内组织业务培训${year % 3 + 1}次，未发生因政府信息公开被追究责任的情形。${people(byPeople)}`,
  ({ byPeople }) => `把公开工作纳入年度目标管理，发现问题及时通报整改，没有责任追究事项。${people(byPeople)}`,
  ({ byPeople }) => `建立分管领导、科室负责人、经办人三级责任，接受主管部门季度检查并完成整改；全年无责任追究情况。${people(byPeople)}`,
  ({ byPeople }) => `对新到岗人员先培训后上岗，邀请服务对象提意见，逐条反馈；未发生责任追究。${people(byPeople)}`,
]

const people = (byPeople: boolean) => (byPeople ? '工作考核结果列入年度综合考核，社会评议满意和基本满意率较高，责任追究结果为零。' : '')

export const feeTold: readonly (readonly string[])[] = [
  ['本年度未收取信息处理费。', '无其他需要报告的事项。'],
  ['按照《政府信息公开信息处理费管理办法》，本年度未发出收费通知，未收取信息处理费，亦无其他需要报告的事项。'],
  ['收费情况：本年度没有收取信息处理费。', '其他事项：无。'],
]

/** A second problem, and what is done about it. */
export const secondProblems: readonly { problem: string; mend: string }[] = [
  { problem: '工作人员对新要求的学习还不够系统，遇到少见的申请类型时把握不准', mend: '把政府信息公开列入年度学习计划，每季度集中研讨一次疑难案例' },
  { problem: '图解、短视频等解读形式用得还不多，群众读文件仍觉吃力', mend: '每季度至少制作一件图解，重要政策附问答' },
  { problem: '公开与业务工作结合还不够紧密，有时业务办结了公开才开始准备', mend: '在业务会议上一并布置公开任务，做到同步起草、同步审核' },
  { problem: '对公众留言和意见的回应不够主动，个别留言等了较长时间', mend: '对留言实行两个工作日内首次回应、七个工作日内办结' },
  { problem: '历史信息的整理还有欠账，早年文件的效力状态标注不全', mend: '安排专人分年度整理旧档，逐件补注效力状态' },
  { problem: '公开效果缺少评估办法，栏目有没有人看、看得懂看不懂心中无数', mend: '试行阅读量和满意度两项评估，按评估结果调整栏目' },
  { problem: '经办人员身兼数职，月底集中发布时审核时间偏紧', mend: '增加一名兼职审核人员，把集中发布改为随办随发' },
]

/** Where the problems come from, or how they came to light. */
export const causes: readonly string[] = [
  '这两项在年度自查中占差错的多数。',
  '群众来电、来访中对此也有反映。',
  '主管部门季度检查时同样点到了这两个方面。',
  '究其原因，主要是任务分解不细，内部衔接不顺。',
  '从年底座谈会上听到的意见看，这些仍是大家最关心的。',
]

/** How the improvements are followed up. */
export const followUps: readonly string[] = [
  '以上措施列入问题台账，半年检查一次，完成一项销号一项。',
  '落实情况由分管领导按季调度，并在下一年度报告中说明。',
  '各项措施均已明确责任人和完成时间，进展在内部通报。',
  '整改情况接受社会监督，欢迎公众通过网站留言提出意见。',
  '相关经费和人员已作安排，年中对照本报告逐项核对。',
  '对进展慢的事项，由办公室发函提醒并跟踪到位。',
]
