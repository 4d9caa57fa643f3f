import { everydayWords, fusedNames, genericNames, noNames } from './everyday-words.ts'
import { shortNames } from './short-names.ts'

/** One way to write a division, with the six-digit codes of all divisions that are written so (朝阳区 is in 北京 and in 长春). */
export interface PlaceName {
  written: string
  codes: string[]
  /** A full name ends in its kind (湛江市, 延边州); a short one does not (湛江). */
  full: boolean
  /** A full name that could be any town's (城区, 和县): it says where an organ is at home and nothing else. */
  generic: boolean
}

/** The names of the divisions down to the county, found by their first two characters, the longest first. */
export interface Gazetteer {
  names: ReadonlyMap<string, readonly PlaceName[]>
}

/**
 * Makes a gazetteer from the text of `divisions.ts`: each line a prefecture or a province, `440800湛江市`, then its counties
 * by the last two digits, `02赤坎区`. Short names that are everyday words (合作, 资源, 平安) are left out:
 * they prove nothing.
 */
export function gazetteerOf(divisions: string): Gazetteer {
  const byName = new Map<string, PlaceName>()
  const add = (written: string, code: string, full: boolean) => {
    const known = byName.get(written)
    if (known) known.codes.push(code)
    else byName.set(written, { written, codes: [code], full, generic: genericNames.has(written) || fusedNames.has(written) })
  }
  for (const line of divisions.split('\n')) {
    const [head = '', ...counties] = line.split(' ')
    const code = head.slice(0, 6)
    const all = [[code, head.slice(6)], ...counties.map((each) => [code.slice(0, 4) + each.slice(0, 2), each.slice(2)])] as [string, string][]
    for (const [own, name] of all.filter(([, name]) => name !== '' && !noNames.has(name))) {
      add(name, own, true)
      for (const { written, full } of shortNames(name)) if (full || !everydayWords.has(written)) add(written, own, full)
    }
  }
  const names = new Map<string, PlaceName[]>()
  for (const name of [...byName.values()].sort((a, b) => b.written.length - a.written.length)) {
    const start = name.written.slice(0, 2)
    names.set(start, [...(names.get(start) ?? []), name])
  }
  return { names }
}

/** The longest name that stands at this place of a text, or null. */
export const nameAt = ({ names }: Gazetteer, text: string, at: number): PlaceName | null =>
  names.get(text.slice(at, at + 2))?.find(({ written }) => text.startsWith(written, at)) ?? null

/** A code without its trailing pairs of zeros: 44 for 广东, 4408 for 湛江. */
const significant = (code: string) => code.replace(/(?:00){1,2}$/, '')

/** Is one of two divisions the other, above it or below it? */
export const related = (a: string, b: string): boolean => {
  const [x, y] = [significant(a), significant(b)]
  return x.startsWith(y) || y.startsWith(x)
}
