import { organ } from './closing.ts'
import { arabicYear } from './dates.ts'
import type { Line } from './lines.ts'
import { readable, simplify, squeeze } from './normalise.ts'

/** Whose and which year's report a text without a title says that it is. */
export interface Announced {
  agency: string | null
  year: number
}

/** Offices say it in the first sentences, before the heading of section one or below it. */
const deepest = 8
const report = '(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)'
const words = '[^《》“”。，,；;：:]{0,40}?'
/** A notice may be on the report too; it is named in 《》, without a verb of making right before. */
const saying = new RegExp(String.raw`(?:现将|编制|编写|编撰|撰写|(?:现|特)(?:将|予)?(?:向社会)?(?:公布|发布|公开)|向社会(?:公布|发布|公开))(?:完成|形成)?了?[《“]?(${words})(20\d\d)年(?:度)?(${words})${report}`, 'u')

/** What the first sentences announce ("现公布某县某局2024年政府信息公开工作年度报告"); null where they announce nothing, or not one year. */
export function announcedIn(lines: Line[]): Announced | null {
  const written = lines.filter((line) => line.text.trim() !== '')
  const told = written.slice(0, deepest).flatMap((line): Announced[] => {
    const match = line.row === null && line.text.includes('公开') ? saying.exec(arabicYear(simplify(readable(squeeze(line.text))))) : null
    if (!match) return []
    const agency = [match[1]!, match[3]!].find((name) => name.length >= 3 && !/^[我本全该]/.test(name) && organ.test(name)) ?? null
    return [{ agency, year: Number(match[2]) }]
  })
  return new Set(told.map(({ year }) => year)).size === 1 ? (told.find(({ agency }) => agency !== null) ?? told[0]!) : null
}
