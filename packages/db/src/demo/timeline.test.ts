import { expect, it } from 'vitest'
import { timeline } from './timeline.ts'

/** A clock that keeps what it was set to, and stories that say when they did what. */
function stage() {
  const said: string[] = []
  let clock = ''
  const time = timeline(async (moment) => {
    await Promise.resolve()
    clock = moment
  })
  const steps = (who: string, ...moments: string[]) => async () => {
    for (const moment of moments) {
      await time.until(moment)
      said.push(`${clock} ${who}`)
      await new Promise(setImmediate)
    }
  }
  return { time, steps, said }
}

it('plays the steps of all stories in the order of their dates', async () => {
  const { time, steps, said } = stage()
  await time.play([steps('a', '2025-01-02 09:00', '2025-01-04 09:00'), steps('b', '2025-01-03 09:00', '2025-01-04 09:00'), steps('c', '2024-12-31 23:59')])
  expect(said).toEqual(['2024-12-31 23:59 c', '2025-01-02 09:00 a', '2025-01-03 09:00 b', '2025-01-04 09:00 a', '2025-01-04 09:00 b'])
})

it('plays on from where an earlier play ended', async () => {
  const { time, steps, said } = stage()
  await time.play([steps('a', '2025-01-02 09:00')])
  await time.play([steps('b', '2025-01-02 09:00', '2025-01-02 10:00')])
  expect(said).toHaveLength(3)
})

it('fails the story that looks back', async () => {
  const { time, steps } = stage()
  await expect(time.play([steps('a', '2025-01-02 09:00', '2025-01-01 09:00')])).rejects.toThrow('2025-01-01 09:00 is before 2025-01-02 09:00')
})
