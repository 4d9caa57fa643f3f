/** Something that can be done again and again. */
export type Work = () => Promise<unknown>

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The median milliseconds of each, done one after the other in turn, until each was done `times` times or the seconds are over. */
export async function interleaved(works: readonly Work[], { times, seconds }: { times: number; seconds: number }): Promise<number[]> {
  const taken = works.map((): number[] => [])
  const end = performance.now() + seconds * 1000
  for (let round = 0; round < times && performance.now() < end; round += 1) {
    for (const [i, work] of works.entries()) {
      const begun = performance.now()
      await work()
      taken[i]!.push(performance.now() - begun)
    }
  }
  return taken.map(median)
}

/** How often a second `work` is done by so many at once, over some seconds. */
async function rate(work: Work, { atOnce, seconds }: { atOnce: number; seconds: number }): Promise<number> {
  const begun = performance.now()
  const end = begun + seconds * 1000
  let done = 0
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (performance.now() < end) {
      await work()
      done += 1
    }
  }))
  return (done * 1000) / (performance.now() - begun)
}

/** The median rate of each over some windows, which take turns. */
export async function rates(works: readonly Work[], { atOnce, seconds, windows }: { atOnce: number; seconds: number; windows: number }): Promise<number[]> {
  const found = works.map((): number[] => [])
  for (let window = 0; window < windows; window += 1) {
    for (const [i, work] of works.entries()) found[i]!.push(await rate(work, { atOnce, seconds }))
  }
  return found.map(median)
}
