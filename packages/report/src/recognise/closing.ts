import { dateOf } from './dates.ts'
import type { Line } from './lines.ts'
import { hasHan, keyOf, simplify, squeeze } from './normalise.ts'

/** How the names of organs end. */
export const organ = /(?:局|委|委员会|办|办公室|政府|院|会|中心|处|所|队|站|厅|部|街道|镇|乡|馆|社|校|学|厂|公司|集团|管委会|支队|大队|分局|总队|署|行|台|园|区|县|市)(?:（[^）]*）|\([^)]*\))?$/

/** Parts the organ and date lines at the very end from the last section's prose. */
export function closingOf(lines: Line[], agency: string | null): { prose: Line[]; closing: Line[] } {
  const written = lines.filter((line) => line.text.trim() !== '')
  const closing: Line[] = []
  for (const line of written.slice(-4).reverse()) {
    const isDate = dateOf(line.text) !== null
    if (!isDate && !isOrgan(line.text, agency)) break
    closing.unshift(line)
    if (!isDate) break
  }
  const from = closing[0]?.number ?? Infinity
  return { prose: lines.filter((line) => line.number < from), closing }
}

function isOrgan(text: string, agency: string | null): boolean {
  const plain = simplify(squeeze(text))
  if (agency && keyOf(plain) === keyOf(agency)) return true
  return hasHan(plain) && plain.length >= 3 && plain.length <= 30 && !/[。；，：、,;:]|^[（(一二三四五六七八九十\d]/.test(plain) && organ.test(plain)
}
