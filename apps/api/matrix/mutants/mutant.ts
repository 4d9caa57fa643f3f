import type { Asked, Part } from '../matrix.ts'
import type { Wanted } from '../plants.ts'

/** One place of one file, written otherwise. */
export interface Patch {
  /** From the repository's root. */
  file: string
  find: string
  replace: string
  /** Which occurrence, from 0; without it, it must be the only one. */
  nth?: number | 'last'
}

/** An authorisation rule taken away or weakened, and what must notice it. */
export interface Mutant {
  name: string
  patches: readonly Patch[]
  ask: Asked
  /** What an act leaves behind is in the planted reports: these are planted anew, by the mutant's own commands. */
  anew?: Wanted
}

/** A rule that holds between two moments, or that the matrix has no report for: the room's own test must notice it. */
export interface ByTest {
  name: string
  patches: readonly Patch[]
  /** From the repository's root. */
  test: string
  /** The test's title, or the beginning of it. */
  says: string
}

/** Asked of the bureau's reports alone: in a mutant, that is enough, or it survives. */
export const ofBureau: Asked['plants'] = ({ agency }) => agency === 'CA-A'

export const acts = (...mutations: string[]): Asked => ({ only: ['acts'], mutations: new Set(mutations), plants: ofBureau })
/** Asked of a few of the bureau's reports, in which the rule makes the difference. */
export const of = (names: readonly string[], ...mutations: string[]): Asked => ({ ...acts(...mutations), plants: ({ agency, name }) => agency === 'CA-A' && names.includes(name) })
export const ofAgencies = (...mutations: string[]): Asked => ({ only: ['agencies'], mutations: new Set(mutations) })
export const part = (...only: Part[]): Asked => ({ only })

/** The text with the patch applied; throws where the text that it is about is gone, so that no mutant dies of old age. */
export function patched(source: string, { file, find, replace, nth }: Patch): string {
  const parts = source.split(find)
  const found = parts.length - 1
  if (found === 0) throw new Error(`${file} does not say any more: ${find}`)
  if (nth === undefined && found > 1) throw new Error(`${file} says ${found} times: ${find}`)
  const at = nth === 'last' ? found - 1 : (nth ?? 0)
  if (at >= found) throw new Error(`${file} says only ${found} times: ${find}`)
  return [parts.slice(0, at + 1).join(find), parts.slice(at + 1).join(find)].join(replace)
}
