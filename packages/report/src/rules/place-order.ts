/** A place as numbers that grow along the document: L12, P7, tbl2!R5C4, Sheet!C7, p2@72,510; with the kind of place it is. */
function numbersOf(place: string): { kind: string; numbers: number[] } | null {
  const page = /^p(\d+)@(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)$/.exec(place)
  if (page) return { kind: 'page', numbers: [Number(page[1]), Number(page[3]), Number(page[2])] }
  const sheet = /^(.*)!([A-Z]+)(\d+)$/.exec(place)
  if (sheet && !/^R\d/.test(`${sheet[2]}${sheet[3]}`)) return { kind: `sheet ${sheet[1]}`, numbers: [Number(sheet[3])] }
  const line = /^([LP])(\d+)$/.exec(place)
  return line ? { kind: line[1]!, numbers: [Number(line[2])] } : null
}

/** These things in the order of their places; null where the places are of several kinds or not understood, so that no order can be told. */
export function inOrder<T>(things: readonly T[], placeOf: (thing: T) => string): T[] | null {
  const placed = things.map((thing) => ({ thing, at: numbersOf(placeOf(thing)) }))
  if (placed.some(({ at }) => at === null || at.kind !== placed[0]!.at!.kind)) return null
  const difference = (a: number[], b: number[]) => a.map((number, i) => number - b[i]!).find((each) => each !== 0) ?? 0
  return placed.toSorted((a, b) => difference(a.at!.numbers, b.at!.numbers)).map(({ thing }) => thing)
}
