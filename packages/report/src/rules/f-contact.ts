import { plain } from '../narrative/clauses.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

const contact = /电话|邮箱|联系方式|联系人|e-?mail|\d{3,4}[-—]\d{7,8}/i
const address = /https?:|www\.|网址|下载|(?:门户|政府|官方)网站.{0,12}(?:查阅|查询|获取|公布|公开)|(?:在|登录|访问|通过).{0,30}网站?.{0,6}(?:查阅|下载|查询)/i

/**
 * F-CONTACT, notice, off until an office switches it on. Somewhere before or after the sections the report says whom to
 * ask (telephone, e-mail) and where it can be read or downloaded.
 */
export const fContact: Rule = {
  id: 'F-CONTACT',
  severity: 'notice',
  scope: 'report',
  standing: 'off',
  clause: { zh: '主管部门的地方要求（联系方式和下载地址）', en: 'Local requirement of the supervising office (contact and download address)' },
  title: { zh: '联系方式', en: 'Contact' },
  condition: { zh: '提供联系方式和报告的查阅下载地址', en: 'A contact and an address to read or download the report are given' },
  says({ preamble, narrative, closing = [], moment }) {
    const text = plain([...preamble, ...Object.values(narrative).flat(), ...closing].join('\n'))
    if (moment === 'typing' && text === '') return []
    const zh = [...(contact.test(text) ? [] : ['联系方式']), ...(address.test(text) ? [] : ['查阅下载地址'])]
    const en = [...(contact.test(text) ? [] : ['contact']), ...(address.test(text) ? [] : ['download address'])]
    if (zh.length === 0) return []
    return [{
      key: `F-CONTACT|${zh.join()}`,
      ...by(fContact),
      cells: [],
      section: null,
      message: { zh: `未提供${zh.join('和')}`, en: `No ${en.join(' and no ')}` },
      mend: { zh: '请在引言或文末写明地址、电话、邮箱和下载网址', en: 'Give address, telephone, e-mail and web address in the preamble or at the end' },
      expected: '联系方式、查阅下载地址',
      found: null,
      difference: null,
    }]
  },
}
