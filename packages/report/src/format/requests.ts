import type { Row } from './model.ts'
import { label, row } from './parts.ts'

const result = label('三、本年度办理结果', 'III. Results of the year')
const refused = label('（三）不予公开', '(III) Refused')
const unavailable = label('（四）无法提供', '(IV) Unavailable')
const notProcessed = label('（五）不予处理', '(V) Not processed')
const other = label('（六）其他处理', '(VI) Other handling')

const article = (text: string) => `《条例》${text}`
const inResult = { under: result }
const inRefused = { under: result, group: refused }
const inUnavailable = { under: result, group: unavailable }
const inNotProcessed = { under: result, group: notProcessed }
const inOther = { under: result, group: other }

/** Rows above （六）其他处理, the same in both forms. */
export const requestRowsBeforeOther: Row[] = [
  row('receivedNew', label('一、本年新收政府信息公开申请数量', 'I. Requests newly received this year'), article('第二十九条、第三十一条'),
    label('1月1日至12月31日收到的申请', 'Requests received from 1 January to 31 December')),
  row('carriedIn', label('二、上年结转政府信息公开申请数量', 'II. Requests carried in from last year'), article('第三十三条'),
    label('1月1日尚未办结的申请，等于上年报告的结转下年度', 'Requests open on 1 January; equals those carried out in last year’s report')),
  row('granted', label('（一）予以公开', '(I) Granted in full'), article('第三十六条第（一）（二）项'),
    label('全部公开，或告知已公开信息的获取方式', 'Disclosed in full, or the applicant told where it is published'), { ...inResult, aliases: ['予以公开'] }),
  row('partlyGranted', label('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '(II) Granted in part (severed replies are counted here only)'), article('第三十七条'),
    label('区分处理的答复只计在此', 'A severed reply is counted here and nowhere else'), { ...inResult, aliases: ['（二）部分公开'] }),
  row('refusedStateSecret', label('1.属于国家秘密', '1. State secret'), article('第十四条'),
    label('依法确定为国家秘密', 'Classified as a state secret by law'), inRefused),
  row('refusedOtherLaw', label('2.其他法律行政法规禁止公开', '2. Disclosure forbidden by another law or regulation'), article('第十四条'),
    label('法律、行政法规禁止公开', 'Forbidden by a law or an administrative regulation'), { ...inRefused, aliases: ['2.其他法律和行政法规禁止公开'] }),
  row('refusedSecurityStability', label('3.危及“三安全一稳定”', '3. Endangers the “three securities and stability”'), article('第十四条'),
    label('可能危及国家安全、公共安全、经济安全、社会稳定', 'May endanger national, public or economic security or social stability'),
    { ...inRefused, aliases: ['3.危及"三安全一稳定"', '3.危及“三安全一稳定'] }),
  row('refusedThirdParty', label('4.保护第三方合法权益', '4. Protection of third parties’ rights'), article('第十五条、第三十二条'),
    label('商业秘密、个人隐私等', 'Trade secrets, personal privacy and the like'), inRefused),
  row('refusedInternalAffairs', label('5.属于三类内部事务信息', '5. One of the three kinds of internal affairs'), article('第十六条第一款'),
    label('人事管理、后勤管理、内部工作流程', 'Personnel, logistics, internal work flow'), { ...inRefused, aliases: ['属于内部事务信息'] }),
  row('refusedProcessInfo', label('6.属于四类过程性信息', '6. One of the four kinds of process information'), article('第十六条第二款'),
    label('讨论记录、过程稿、磋商信函、请示报告', 'Discussion notes, drafts, consultation letters, requests for instructions'), { ...inRefused, aliases: ['属于过程性信息'] }),
  row('refusedEnforcementFile', label('7.属于行政执法案卷', '7. Administrative enforcement file'), article('第十六条第二款'),
    label('行政执法案卷信息', 'Information in an enforcement file'), { ...inRefused, aliases: ['属于行政执法案卷信息'] }),
  row('refusedAdminQuery', label('8.属于行政查询事项', '8. Matter of administrative inquiry'), article('第三十六条第（七）项'),
    label('工商、不动产登记等另有专门查询规定', 'Registers with inquiry rules of their own, such as business or land'), inRefused),
  row('unavailableNotHeld', label('1.本机关不掌握相关政府信息', '1. Not held by this organ'), article('第三十六条第（四）（五）项'),
    label('信息不存在，或不属于本机关', 'Does not exist, or belongs to another organ'), { ...inUnavailable, aliases: ['信息不存在', '非本机关掌握'] }),
  row('unavailableNeedsCreation', label('2.没有现成信息需要另行制作', '2. Would have to be created'), article('第三十八条'),
    label('需要加工、分析现有信息', 'Existing information would have to be processed or analysed'), inUnavailable),
  row('unavailableUnclear', label('3.补正后申请内容仍不明确', '3. Still unclear after correction'), article('第三十条'),
    label('补正后仍无法确定所申请的信息', 'What is asked for stays unclear after a correction'), inUnavailable),
  row('notProcessedPetition', label('1.信访举报投诉类申请', '1. Petition, report or complaint'), article('第三十九条第一款'),
    label('以申请形式进行信访、投诉、举报', 'A petition, complaint or report in the form of a request'), inNotProcessed),
  row('notProcessedRepeat', label('2.重复申请', '2. Repeated request'), article('第三十六条第（六）项'),
    label('同一申请人就同一信息重复申请', 'The same applicant asks for the same information again'), inNotProcessed),
  row('notProcessedPublication', label('3.要求提供公开出版物', '3. Request for a publication on sale'), article('第三十九条第二款'),
    label('政府公报、报刊、书籍等', 'Gazettes, newspapers, books and the like'), inNotProcessed),
  row('notProcessedExcessive', label('4.无正当理由大量反复申请', '4. Excessive requests without good reason'), article('第三十五条'),
    label('申请数量、频次明显超过合理范围且理由不合理', 'Number or frequency clearly beyond reason, without a sound explanation'), inNotProcessed),
  row('notProcessedReconfirm', label('5.要求行政机关确认或重新出具已获取信息', '5. Asks to confirm or reissue information already held'), '按工作实践',
    label('要求对已获取的信息进行确认或重新出具', 'Asks the organ to confirm or reissue what the applicant already has'),
    { ...inNotProcessed, aliases: ['5.要求行政机关确认或重新出具'] }),
]

/** （六）其他处理 as three rows, new in the 2021 form. */
export const otherRows2021: Row[] = [
  row('otherNotCorrected', label('1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1. Not corrected in time without good reason; no longer processed'), article('第三十条'),
    label('逾期不补正，视为放弃申请', 'The correction was not made in time; the request counts as given up'), {
      ...inOther,
      aliases: ['1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请', '1.申请人无正当理由逾期不补正、行政机关不再受理其政府信息公开申请', '1.逾期不补正'],
    }),
  row('otherFeeUnpaid', label('2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '2. Fee not paid in time; no longer processed'), `${article('第四十二条')}、国办函〔2020〕109号`,
    label('逾期未缴纳信息处理费，视为放弃申请', 'The information-processing fee was not paid in time; the request counts as given up'), {
      ...inOther,
      aliases: ['2.申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再受理其政府信息公开申请', '2.逾期不缴费'],
    }),
  row('otherMisc', label('3.其他', '3. Other'), '其余情形',
    label('申请人撤回、移交档案馆等', 'Withdrawn by the applicant, transferred to an archive and the like'), { ...inOther, aliases: ['3.其他原因'] }),
]

/** （六）其他处理 as the one row of the 2019 form. */
export const otherRows2019: Row[] = [
  row('otherTotal', other, '其余情形', label('其他处理情形', 'Any other handling'), inResult),
]

/** Rows below （六）其他处理, the same in both forms. */
export const requestRowsAfterOther: Row[] = [
  row('totalProcessed', label('（七）总计', '(VII) Total'), '由表内合计得出',
    label('办理结果（一）至（六）各行之和', 'Sum of the result rows (I) to (VI)'), { ...inResult, derived: true, aliases: ['七、总计'] }),
  row('carriedOut', label('四、结转下年度继续办理', 'IV. Carried over to next year'), article('第三十三条'),
    label('12月31日尚未办结的申请', 'Requests open on 31 December'), { aliases: ['四、结转下一年度继续办理'] }),
]
