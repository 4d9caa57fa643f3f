import { format2021 } from '../format/index.ts'
import { applicantOf } from './applicant-words.ts'
import { contradicts, isPending, resultOf } from './result-words.ts'
import { bare } from './sheet.ts'

/** 公民 needs nothing more, unless it is contradicted; 法人或其他组织 does. */
export function withOrganisation(applicant: string, organisation: string): string {
  if (/^无?$/u.test(bare(organisation)) || organisation === applicant) return applicant
  if (applicant === '') return organisation
  const [meaning, more] = [applicantOf(applicant), applicantOf(organisation)]
  return meaning?.sure && (!more?.sure || more.to === meaning.to) ? applicant : `${applicant}－${organisation}`
}

/** A result that says enough needs no detail, unless the two contradict each other; 其他 and "不予公开" do need it. */
export function withDetail(result: string, detail: string): string {
  if (/^无?$/u.test(bare(detail)) || detail === result || isPending(result)) return result
  if (result === '') return detail
  const [meaning, more] = [resultOf(result, format2021), resultOf(detail, format2021)]
  // 部分公开 goes with any reason for the other part: 只计这一情形.
  const isEnough = meaning?.sure && meaning.to !== 'otherMisc' && !contradicts(detail, meaning.to) && (meaning.to === 'partlyGranted' || !more?.sure || more.to === meaning.to)
  return isEnough ? result : `${result}－${detail}`
}
