import { announcedIn } from './announced.ts'
import type { Announced } from './announced.ts'
import { signatureOf, signed } from './closing.ts'
import { arabicYear } from './dates.ts'
import type { Line } from './lines.ts'
import { readable, squeeze } from './normalise.ts'

const counts = /(20\d\d)年(?:度)?1月1日(?:起|始)?(?:至|到|-|—|~)(?:同年|当年|\1年|本年)?(?:度)?12月31日/

/** Of which year, and whose, a report is by its own text: the period that it counts (`counted`), else the year before its signature; who signs; and what its first sentences announce. */
export function ownWords(lines: Line[]): { year: number | null; counted: number | null; organ: string | null; announced: Announced | null } {
  const written = lines.filter((line) => line.text.trim() !== '')
  const at = signed(written, null)
  const signatures = at ? written.slice(...at).map((line) => signatureOf(line, null)) : []
  const period = lines.map((line) => line.text.includes('12') && counts.exec(arabicYear(squeeze(readable(line.text))))).find(Boolean)
  const counted = period ? Number(period[1]) : null
  const date = signatures.map((signature) => signature.date).find((day) => day !== null)
  return { year: counted ?? (date ? Number(date.slice(0, 4)) - 1 : null), counted, organ: signatures.map((signature) => signature.organ).find((name) => name !== null) ?? null, announced: announcedIn(lines) }
}
