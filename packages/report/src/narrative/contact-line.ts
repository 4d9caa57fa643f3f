/** What a contact line calls a number, with nothing but another number or the name of the one who answers between. */
const label = /(?:电话|手机|热线|联系方式|联系人)(?:号码|号)?(?:为|是)?[\s:：]*(?:(?!联系|电话|地址)\p{Script=Han}{2,4}[\s:：,，]?)?[\d\s()（）+、/转×—-]*$/u
const leads = /^[\s(（]*(?:联系|咨询|监督|举报|服务|办公)(?:方式|人|电话|热线)|^[\s(（]*(?:地址|邮编|电话)[:：]/u
const parts = /^[\s(（]*(?:\p{Script=Han}{2,20}(?:局|委|办|厅|处|政府|办事处|中心))?[\s:：(（]*(?:办公|通讯|通信|联系|单位|电子|咨询|监督)?(?:地址|邮编|邮政编码|邮箱|传真|电话|联系人|办公时间|工作日|\d)/u
const organ = /本机关|本局|我局|本单位|我单位|本委|我委|本镇|我镇|本乡|我乡|本街道|我街道|本办|我办|本部门|办公室|如有疑问|有疑问|对本?报告|本报告|年度报告|公开机构|受理机构/u
/** One who answers for the organ is named behind 联系人, whatever the name. */
const staff = /联系人[\s:：]*[\p{Script=Han}×]{2,4}/gu
/** What speaks of a person, unless it is the name of an office: 市民政局, 残疾人联合会, 救助管理站. */
const somebody = /某|(?<!依)申请(?!公开指南)|当事人|原告|被告|信访人|投诉人|举报人(?!电话|热线)|来访|来电人|来信人|农户|群众(?!工作|满意|监督)|户主|网民|网友|受害|被害|患者|病人|业主|房主|家属|家长|亲属|困难|贫困|救助(?!管理)|低保|补助|补贴|村民(?!政|族|宗|宿)|居民(?!委)|市民(?!服务|中心|广场|政(?![策务])|族|宗|防)|职工|本人|其(?:手机|电话)|身份证|户籍|反映|机主|残疾(?!人联合会)|老人|学生|个体户|商户|店主|车主|船主|驾驶员|司机|死者|伤者|承包|租户|租客|乘客|旅客|顾客|消费者(?!协会|委员会)|志愿者|回访|走访|慰问|求助|领取|发放|补偿|拆迁|征收(?!办|局|中心|事务|管理)|纠纷|违法/u

/**
 * Does a number of a text stand in the line by which the organ itself can be reached? A label right before it, nobody else in
 * the sentence, and the sentence speaks of the organ or its report; before, behind and in the last of the sections
 * (`apart`) a sentence of nothing but contact is enough.
 */
export function isContactLine(text: string, start: number, end: number, apart: boolean): boolean {
  const from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('。', start)) + 1
  const rest = text.slice(end).search(/[。\n]/u)
  const sentence = text.slice(from, rest < 0 ? undefined : end + rest)
  if (!label.test(text.slice(from, start)) || somebody.test(sentence.replace(staff, '联系人'))) return false
  if (organ.test(sentence)) return true
  return apart && (leads.test(sentence) || sentence.split(/[,，;；]/u).every((clause) => parts.test(clause)))
}
