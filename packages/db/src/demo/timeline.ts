/** Many hands under one clock that can be set. */
export interface Timeline {
  /** Waits until the clock has come to this moment of Shanghai, e.g. '2026-01-20 16:50'. Throws when it has passed. */
  until(moment: string): Promise<void>
  /** Plays stories side by side: whenever all wait, the clock goes on to the earliest moment that anybody waits for. */
  play(stories: readonly (() => Promise<void>)[]): Promise<void>
}

/**
 * Plays years of work in the true order of its dates. Everybody writes down their own story from beginning to end; steps
 * of one moment are done at once, by as many connections as there are. `set` sets the clock.
 */
export function timeline(set: (moment: string) => Promise<void>): Timeline {
  const waiting: { moment: string; go: () => void; fail: (reason: unknown) => void }[] = []
  let now = ''
  let busy = 0

  const goOn = () => {
    if (busy > 0 || waiting.length === 0) return
    const next = waiting.map(({ moment }) => moment).toSorted()[0]!
    const released = waiting.splice(0).filter((one) => one.moment === next || !waiting.push(one))
    busy = released.length
    const begin = now === next ? Promise.resolve() : set(next)
    now = next
    begin.then(() => released.forEach(({ go }) => go()), (reason) => released.forEach(({ fail }) => fail(reason)))
  }
  const rest = () => {
    busy -= 1
    goOn()
  }
  return {
    until: (moment) => new Promise((go, fail) => {
      if (moment < now) return fail(new Error(`${moment} is before ${now}`))
      waiting.push({ moment, go, fail })
      rest()
    }),
    play: async (stories) => {
      busy += stories.length
      await Promise.all(stories.map((story) => story().finally(rest)))
    },
  }
}
