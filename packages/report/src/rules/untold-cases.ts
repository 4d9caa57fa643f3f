import { plain, sentencesOf } from '../narrative/clauses.ts'
import type { CellId } from '../format/index.ts'
import type { Reading } from './reading.ts'
import { countIn } from './values.ts'

const cases = /复议|诉讼|应诉|起诉/
const about = /信息公开|依申请公开|公开申请/
/** A justice bureau's work on other people's cases is no word about its own. */
const asJudge = /办理|承办|审理|受理|代理|调解|办结/

/** Does the narrative say anything of reconsiderations or lawsuits over disclosure? */
const told = ({ narrative }: Reading): boolean => Object.values(narrative).flat().some((paragraph) => {
  const topic = about.test(plain(paragraph))
  return sentencesOf(paragraph).some((sentence) => cases.test(sentence) && (about.test(sentence) || (topic && !asJudge.test(sentence))))
})

/** The cases of table four that the text passes over in silence: their number and the cells that are not 0; null where the text speaks, has not been begun, or there are none. The own-level sheet is figures alone: the government's report tells of them. */
export function untoldCases(reading: Reading): { count: number; cells: CellId[] } | null {
  if (reading.agencyKind === 'ownLevel') return null
  const cells = reading.form.tables.disputes.rows.map(({ id }) => `disputes.${id}.total`).filter((id) => (countIn(reading, id) ?? 0) > 0)
  const begun = Object.values(reading.narrative).flat().some((text) => text.trim() !== '')
  if (cells.length === 0 || told(reading) || (reading.moment === 'typing' && !begun)) return null
  return { count: cells.reduce((sum, id) => sum + countIn(reading, id)!, 0), cells }
}

/** Were there requests to process in the year? null while the table does not say. */
export function hadRequests(reading: Reading): boolean | null {
  const [received, carried] = ['receivedNew', 'carriedIn'].map((row) => countIn(reading, `requests.${row}.total`))
  return typeof received === 'number' && typeof carried === 'number' ? received + carried > 0 : null
}
