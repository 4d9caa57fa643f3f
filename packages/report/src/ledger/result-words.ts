import { type Format, format2021 } from '../format/index.ts'
import type { Meaning } from './meaning.ts'
import { bare } from './sheet.ts'

/**
 * Words that ledgers use beside the form's own, by row: short ones, and those of the statistics before 2019. None is here
 * that could be another row as well, or the name of something else: 依申请公开 and 主动公开 are also kinds of disclosure,
 * 视为放弃 is said of corrections and of fees.
 */
const short: Record<string, readonly string[]> = {
  granted: ['全部公开', '同意公开', '属于已主动公开范围', '已主动公开', '属于主动公开范围', '告知获取方式', '告知获取方式和途径', '全文公开', '准予公开', '予公开'],
  partlyGranted: ['部分公开', '同意部分公开', '部分予以公开', '区分处理', '部分公开部分不公开', '部分公开部分不予公开'],
  refusedStateSecret: ['国家秘密', '涉及国家秘密', '涉密', '涉及国家机密', '属国家秘密'],
  refusedOtherLaw: ['法律行政法规禁止公开', '其他法律法规禁止公开', '法律法规禁止公开', '法律、行政法规禁止公开'],
  refusedSecurityStability: ['三安全一稳定', '危及国家安全公共安全经济安全和社会稳定', '危及国家安全公共安全经济安全社会稳定'],
  refusedThirdParty: ['第三方合法权益', '涉及商业秘密', '商业秘密', '个人隐私', '涉及个人隐私', '涉及第三方合法权益', '损害第三方合法权益', '第三方权益', '商业秘密个人隐私'],
  refusedInternalAffairs: ['内部事务信息', '三类内部事务信息', '属于内部事务信息', '内部事务', '内部管理信息', '属于内部管理信息'],
  refusedProcessInfo: ['过程性信息', '四类过程性信息', '属于过程性信息', '过程信息', '属于过程性文件'],
  refusedEnforcementFile: ['行政执法案卷', '行政执法案卷信息', '执法案卷', '属于行政执法案卷信息', '执法案卷信息'],
  refusedAdminQuery: ['行政查询事项', '行政查询', '查询事项', '属于行政查询', '专门查询规定', '不动产查询', '工商登记查询'],
  unavailableNotHeld: ['不掌握', '本机关不掌握', '信息不存在', '政府信息不存在', '申请信息不存在', '不存在', '不属于本机关', '不属于本行政机关公开', '非本机关掌握', '不属于本机关公开', '非本机关信息', '不属于本行政机关', '不属于本机关负责公开', '本机关未制作', '未制作未获取', '不掌握相关信息', '不掌握相关政府信息', '告知不属于本机关', '未检索到'],
  unavailableNeedsCreation: ['需要另行制作', '另行制作', '没有现成信息', '需加工分析', '需要加工分析', '需要汇总加工', '没有现成信息需另行制作'],
  unavailableUnclear: ['补正后仍不明确', '补正后不明确', '仍不明确', '申请内容仍不明确'],
  notProcessedPetition: ['信访举报投诉', '信访', '投诉举报', '举报投诉', '信访投诉举报', '信访类', '信访事项', '信访投诉举报类', '信访举报投诉类'],
  notProcessedRepeat: ['重复', '重复申请不予处理', '属于重复申请'],
  notProcessedPublication: ['公开出版物', '要求提供公开出版物'],
  notProcessedExcessive: ['大量反复申请', '无正当理由大量反复'],
  notProcessedReconfirm: ['要求确认或重新出具', '确认或重新出具', '确认或者重新出具', '要求重新出具已获取信息', '要求行政机关确认或重新出具'],
  otherNotCorrected: ['逾期不补正', '逾期未补正', '未补正', '无正当理由逾期不补正', '申请人逾期不补正', '申请人逾期未补正'],
  otherFeeUnpaid: ['逾期不缴费', '逾期未缴费', '未缴费', '逾期未缴纳费用', '未按期缴费', '不缴费'],
  otherMisc: ['其他', '其它', '其他原因', '其他情形', '撤回', '申请人撤回', '撤回申请', '撤销申请', '申请人撤回申请', '主动撤回', '自愿撤回', '申请人主动撤回'],
}

/** What a word holds and what that suggests; the person decides. */
const holds: readonly [RegExp, string][] = [
  [/视为放弃/u, 'otherNotCorrected'], [/撤回|撤销/u, 'otherMisc'], [/部分公开|区分处理/u, 'partlyGranted'], [/国家秘密|涉密|国家机密/u, 'refusedStateSecret'], [/禁止公开/u, 'refusedOtherLaw'], [/稳定|国家安全|公共安全|经济安全/u, 'refusedSecurityStability'],
  [/第三方|商业秘密|隐私/u, 'refusedThirdParty'], [/内部/u, 'refusedInternalAffairs'], [/过程性|讨论记录|磋商/u, 'refusedProcessInfo'], [/案卷/u, 'refusedEnforcementFile'], [/查询/u, 'refusedAdminQuery'],
  [/制作|加工|汇总/u, 'unavailableNeedsCreation'], [/缴费|缴纳|收费/u, 'otherFeeUnpaid'], [/补正.*(?:不明确)|不明确/u, 'unavailableUnclear'], [/补正/u, 'otherNotCorrected'],
  [/不存在|不掌握|不属于本|非本机关|未获取|未保存|职责/u, 'unavailableNotHeld'], [/信访|举报|投诉|咨询/u, 'notProcessedPetition'], [/大量|反复/u, 'notProcessedExcessive'], [/重复/u, 'notProcessedRepeat'],
  [/出版物|公报/u, 'notProcessedPublication'], [/重新出具|确认/u, 'notProcessedReconfirm'], [/档案馆|放弃|便民|非政府信息|更改|补充|其[他它]途径/u, 'otherMisc'],
  // Whatever refuses and does not say why could be any of eight rows.
  [/^(?!.*[不未没拒]).*公开/u, 'granted'],
]

const number = /^(?:[一二三四五六七]|\d{1,2})(?=\D)/u
const over = /^本年度办理结果(?=.)/u
/** The groups of the form, as a word that is written under one begins. */
const group = /^(不予公开|无法提供|不予处理|其[他它](?:处理)?)(?=.)/u
/** 情形, 信息, 申请: words that some write behind and others do not. */
const trailing = /(?:的情形|情形|等情形|的)$/u

const exact = new Map<string, string>()
/** Under which group a row stands: 不予公开; none for those that stand under none. */
const groupOf = new Map<string, string>()
for (const row of format2021.tables.requests.rows) {
  if (row.group) groupOf.set(row.id, unnumbered(row.group.zh))
  if (row.path.length > 1 && !row.derived) for (const text of [row.label.zh, row.label.zh.replace(/（区分处理.*/u, ''), ...row.aliases, ...(short[row.id] ?? [])]) for (const form of [bare(text), unnumbered(text)]) exact.set(form, row.id)
}
// As far as each says it: 属于 may be left out.
for (const [text, row] of exact) if (text.startsWith('属于') && !exact.has(text.slice(2))) exact.set(text.slice(2), row)

function unnumbered(word: string): string {
  return bare(word).replace(number, '')
}

/** The group that a word begins with, if any, and what is written under it. */
function parted(word: string): { under: string | null; inner: string } {
  const text = unnumbered(unnumbered(word).replace(over, ''))
  const under = group.exec(text)?.[1]
  return under === undefined ? { under: null, inner: text } : { under: under.startsWith('不') || under.startsWith('无') ? under : '其他处理', inner: unnumbered(text.slice(under.length)) }
}

const rowOf = (text: string): string | undefined => exact.get(text) ?? exact.get(text.replace(trailing, ''))

/** The row that a word says and no other: as it stands, or under its group where that row is in it. */
function saidBy(word: string): string | undefined {
  const whole = rowOf(bare(word)) ?? rowOf(unnumbered(word))
  if (whole !== undefined) return whole
  const { under, inner } = parted(word)
  const row = rowOf(inner)
  return row !== undefined && (under === null || groupOf.get(row) === under) ? row : undefined
}

/** The row that a word could mean; one that its own group contradicts is none. */
function guessAt(word: string): string | undefined {
  const { under, inner } = parted(word)
  return holds.find(([pattern, row]) => (pattern.test(bare(word)) || pattern.test(inner)) && (under === null || groupOf.get(row) === under))?.[1]
}

/** Does a word say one of the form's groups, and a row stand under another or under none? */
export function contradicts(word: string, row: string): boolean {
  const [, refusal, other] = /^(?:(不予公开|无法提供|不予处理)|(其[他它]处理))$/u.exec(unnumbered(word).replace(over, '')) ?? []
  const said = refusal ?? (other === undefined ? null : '其他处理')
  return said !== null && groupOf.get(row) !== said
}

const pending = new Set(['办理中', '正在办理', '未办结', '在办', '待办', '待答复', '未答复', '处理中', '结转', '结转下年', '结转下年度', '结转下年度继续办理', '四结转下年度继续办理', '办理之中', '暂未办结', '延期答复', '延期办理', '补正中', '待补正'])

/** Does the word say that there is no result yet? */
export const isPending = (word: string): boolean => pending.has(bare(word)) || pending.has(bare(word).replace(/^\d+/u, ''))

/**
 * Takes a word for a row of 三、本年度办理结果: the form's own wording, short words of everyday, and those of older
 * statistics. Where the form has one row for 其他处理 (2019), what belongs under it goes there. "不予公开" alone is nothing
 * that is known, as it could be any of eight rows; nor is "不予公开-其他", which is in none.
 */
export function resultOf(word: string, format: Format): Meaning | null {
  const { rows } = format.tables.requests
  const single = rows.find((row) => row.id === 'otherTotal' && !row.derived)
  if (single && unnumbered(word) === unnumbered(single.label.zh)) return { to: single.id, sure: true }
  const said = saidBy(word)
  const to = said ?? guessAt(word)
  return to === undefined ? null : { to: rows.some((row) => row.id === to) ? to : 'otherTotal', sure: said !== undefined }
}
