import { withoutNumbers } from '../narrative/personal-data.ts'
import type { Finding } from './rule.ts'

/**
 * The finding with every number that looks like a person's masked: in its messages, its figures and its key. Rules quote the
 * text and the cells; what they say is kept, printed and sent, so no identity, mobile or bank card number may stand in it.
 * A finding without one is given back as it is; asked twice, it gives the same.
 */
export function withoutPersonalData(finding: Finding): Finding {
  const { key, message, mend, expected, found, difference } = finding
  const texts = [key, message.zh, message.en, mend.zh, mend.en, expected, found, difference]
  const masked = texts.map((text) => text === null ? null : withoutNumbers(text))
  if (masked.every((text, at) => text === texts[at])) return finding
  const [own, zh, en, mendZh, mendEn, ...values] = masked as [string, string, string, string, string, string | null, string | null, string | null]
  return { ...finding, key: own, message: { zh, en }, mend: { zh: mendZh, en: mendEn }, expected: values[0], found: values[1], difference: values[2] }
}
