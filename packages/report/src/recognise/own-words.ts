import { signatureOf, signed } from './closing.ts'
import { arabicYear } from './dates.ts'
import type { Line } from './lines.ts'
import { readable, squeeze } from './normalise.ts'

const period = /(20\d\d)年(?:度)?1月1日(?:起|始)?(?:至|到|-|—|~)(?:同年|当年|\1年|本年)?(?:度)?12月31日/

/** Of which year, and whose, a report is by its own text: the period that it counts, else the year before its signature; and who signs. */
export function ownWords(lines: Line[]): { year: number | null; organ: string | null } {
  const at = signed(lines.filter((line) => line.text.trim() !== ''), null)
  const signatures = at ? lines.filter((line) => line.text.trim() !== '').slice(...at).map((line) => signatureOf(line, null)) : []
  const counted = lines.map((line) => line.text.includes('12') && period.exec(arabicYear(squeeze(readable(line.text))))).find(Boolean)
  const date = signatures.map((signature) => signature.date).find((day) => day !== null)
  const year = counted ? Number(counted[1]) : date ? Number(date.slice(0, 4)) - 1 : null
  return { year, organ: signatures.map((signature) => signature.organ).find((name) => name !== null) ?? null }
}
