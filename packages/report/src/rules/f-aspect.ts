import { plain } from '../narrative/clauses.ts'
import type { Label } from '../format/index.ts'
import type { Reading } from './reading.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

interface Aspect { name: Label; told: RegExp }

const aspect = (zh: string, en: string, told: RegExp): Aspect => ({ name: { zh, en }, told })

/** How offices name the five; a platform that is merely mentioned ("通过微信公众号平台发布") is no word on building it. */
const five: Aspect[] = [
  aspect('主动公开', 'proactive disclosure', /主动.{0,6}公开|(?:公开|公布|发布)[^,。;\d]{0,12}信息[^,。;\d]{0,8}\d+余?[条篇件份]/),
  aspect('依申请公开', 'disclosure on request', /依申请|公开申请/),
  aspect('政府信息管理', 'management of government information', /信息.{0,4}管理|信息资源.{0,14}管理|目录管理|文件管理|公开属性/),
  aspect('平台建设', 'disclosure platforms', /平台[^,。;]{0,4}(?:建设|管理|方面|运维|维护|情况)|政务新媒体|(?:建设|优化|完善|打造|巩固|规范|整合|加强)[^,。;]{0,12}(?:平台|网站|新媒体|公众号|专栏|载体|阵地|公开渠道)|(?:网站|新媒体|渠道|载体|阵地|公众号|专栏|专区)[^,。;]{0,4}(?:建设|管理|维护|运维)/),
  aspect('监督保障', 'supervision and safeguards', /监督.{0,2}保障|保障.{0,2}监督|监督(?:检查|考核|评议|管理|指导|机制|问责)|考核|社会评议|责任追究|(?<!技术|技能|就业|创业|农技|职业|消防|防汛|安全生产)培训(?!.{0,6}(?:技术|技能|农[民户]|工人|教师|医|群众|居民|村民|学员|企业|驾驶))|组织(?:领导|保障)|领导小组|工作保障|保障(?:机制|措施|情况|方面)|强化(?:监督|保障)|加强监督/),
]

/** Article 50 item 4 asks these of governments at all levels, townships too, not of sub-districts. */
const ofGovernments: Aspect[] = [
  aspect('工作考核', 'assessment of the work', /考核|绩效|考评/),
  aspect('社会评议', 'public evaluation', /评议|满意度|测评|评价/),
  aspect('责任追究', 'accountability', /责任追究|追究责任|追责|问责|责任(?:事故|认定)/),
]

const asked = ({ agencyKind }: Reading): Aspect[] => (agencyKind === 'government' || agencyKind === 'township' ? [...five, ...ofGovernments] : five)

/**
 * F-ASPECT, warning. 国办公开办函〔2021〕30号: section one covers 主动公开, 依申请公开, 政府信息管理, 政府信息公开平台建设 and
 * 监督保障 ("不能遗漏，也不宜泛化"); article 50 item 4 of Decree 711 adds the results of 工作考核, 社会评议 and 责任追究 for
 * governments at all levels. Looked for by their words, in whatever order or form. While typing, a section not begun lacks nothing yet.
 * The own-level sheet is figures for the government's report, which tells of the work.
 */
export const fAspect: Rule = {
  id: 'F-ASPECT',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式 第一部分；《条例》第五十条第（四）项（待核对）', en: 'General Office disclosure letter 2021-30, report form, section 1; Regulation on Disclosure (Decree 711), art. 50 item 4 (to be confirmed)' },
  title: { zh: '总体情况五个方面', en: 'Five aspects' },
  condition: {
    zh: '总体情况涵盖主动公开、依申请公开、政府信息管理、平台建设、监督保障；各级政府（含乡镇）另含工作考核、社会评议、责任追究',
    en: 'Section one covers the five aspects; governments at all levels add assessment, public evaluation and accountability',
  },
  says(reading) {
    if (reading.agencyKind === 'ownLevel') return []
    const text = plain(reading.narrative.overview.join('\n'))
    if (text === '' && reading.moment === 'typing') return []
    const lacking = asked(reading).filter(({ told }) => !told.test(text))
    if (lacking.length === 0) return []
    const zh = lacking.map(({ name }) => name.zh).join('、')
    return [{
      key: `F-ASPECT|${zh}`,
      ...by(fAspect),
      cells: [],
      section: 'overview',
      message: { zh: `总体情况缺“${zh}”`, en: `Section one lacks ${lacking.map(({ name }) => name.en).join(', ')}` },
      mend: { zh: '请逐项补写；确无相关情况的，用一句话说明', en: 'Write a paragraph on each; where there is nothing to report, one sentence says so' },
      expected: String(asked(reading).length),
      found: String(asked(reading).length - lacking.length),
      difference: String(lacking.length),
    }]
  },
}
