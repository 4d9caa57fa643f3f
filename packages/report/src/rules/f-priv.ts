import type { Label, SectionId } from '../format/index.ts'
import { isContactLine } from '../narrative/contact-line.ts'
import { personalDataIn } from '../narrative/personal-data.ts'
import type { PersonalDataKind } from '../narrative/personal-data.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'

const names: Record<PersonalDataKind, Label> = {
  residentId: { zh: '居民身份证号码', en: 'resident identity number' },
  mobile: { zh: '手机号码', en: 'mobile number' },
  bankCard: { zh: '银行卡号', en: 'bank card number' },
}

/**
 * F-PRIV, warning; notice where a mobile number stands in the organ's own line of contact. Articles 15 and 32 of Decree 711 and the
 * Personal Information Protection Law: a published report carries no person's numbers. Publishing with such a finding needs
 * a reason and a second person. A finding shows the number masked, and so does its key.
 */
export const fPriv: Rule = {
  id: 'F-PRIV',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第十五条、第三十二条；《个人信息保护法》（待核对）', en: 'Regulation on Disclosure (Decree 711), arts. 15 and 32; Personal Information Protection Law (to be confirmed)' },
  title: { zh: '疑似个人信息', en: 'Possible personal data' },
  condition: { zh: '正文没有身份证号码、手机号码、银行卡号；不查找姓名', en: 'The text holds no identity, mobile or bank card number; names are not looked for' },
  says({ title, preamble, narrative, closing = [] }) {
    const seen = new Map<string, number>()
    const places: [SectionId | null, string[]][] = [
      [null, [...(title === null ? [] : [title]), ...preamble]], ['overview', narrative.overview], ['problems', narrative.problems], ['otherMatters', narrative.otherMatters], [null, closing],
    ]
    return places.flatMap(([section, texts]) => texts.flatMap((text) => personalDataIn(text).map(({ kind, start, end, masked }): Finding => {
      const contact = kind === 'mobile' && isContactLine(text, start, end, section === null || section === 'otherMatters')
      // Two numbers may look alike once masked: each keeps a key of its own.
      const name = `F-PRIV|${section ?? 'frame'}|${kind}|${masked}`
      const times = (seen.get(name) ?? 0) + 1
      seen.set(name, times)
      return {
        key: times === 1 ? name : `${name}|${times}`,
        ...by(fPriv),
        severity: contact ? 'notice' : 'warning',
        cells: [],
        section,
        message: { zh: `疑似个人信息：${names[kind].zh}${masked}`, en: `Possible personal data: ${names[kind].en} ${masked}` },
        mend: contact
          ? { zh: '建议只公布办公电话', en: 'Better give an office telephone' }
          : { zh: '请删除；确需公开的，公开时须写明理由并由第二人复核', en: 'Take it out; where it must stay, publishing needs a reason and a second person' },
        expected: null,
        found: masked,
        difference: null,
      }
    })))
  },
}
