import { type Signature, signatureOf } from './signature.ts'
import { masked } from './shingles.ts'

/** A text that two agencies would share is at least so long, in letters and Han without punctuation; shorter ones say what all say. */
export const leastCharacters = 60

const body = /(?:人民)?政府(?:办公[室厅])?$/

/**
 * A text without the names of its own agency and of the governments above it, full or short: where somebody copies another's
 * report, these are what they change. 云岚县司法局 beneath 云岚县人民政府 loses 云岚县司法局, 云岚县人民政府, 云岚县 and 司法局.
 */
export function nameless(text: string, agency: string, governments: readonly string[]): string {
  const places = governments.map((name) => name.replace(body, '')).filter((name) => name.length > 1).sort((a, b) => b.length - a.length)
  const short = places.reduce((rest, place) => rest.replace(place, ''), agency)
  const names = [agency, short, ...governments, ...places].filter((name) => name.length > 1)
  return names.sort((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, ''), text)
}

/** The signature of a text as it is compared with those of other agencies: without names, years and numbers. null for one that is too short to be anybody's own. */
export function signatureAcrossAgencies(text: string, agency: string, governments: readonly string[]): Signature | null {
  const bare = nameless(text, agency, governments)
  return masked(bare).length < leastCharacters ? null : signatureOf(bare)
}
