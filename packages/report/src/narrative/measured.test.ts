import { describe, expect, test } from 'vitest'
import { random } from '../../fixtures/index.ts'
import { measureClaims, measurePersonalData, measurePlaces } from '../../fixtures/measure-texts.ts'
import type { Measure } from '../../fixtures/measure-texts.ts'

// Drawn anew at each run; bench/src/text.ts draws ten times as many and prints the shares.
const seed = Date.now() % 1_000_000_000

/** What went wrong, told whole where a share is missed. */
const within = ({ positives, found, clean, falseAlarms, missed, alarmed }: Measure, recall: number, alarms: number) => {
  expect(found, missed.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(recall * positives)
  expect(falseAlarms, alarmed.slice(0, 5).join('\n')).toBeLessThanOrEqual(alarms * clean)
}

describe(`texts from seed ${seed}`, () => {
  test('999 of 1,000 personal numbers are found, and 2 of 100 clean narratives at most give a false alarm', () => within(measurePersonalData(random(seed), 2_000, 500), 0.999, 0.02))
  test('98 of 100 foreign places are found, and 2 of 100 clean narratives at most give a false alarm', () => within(measurePlaces(random(seed), 500, 500), 0.98, 0.02))

  const { rules } = measureClaims(random(seed), 660)
  test.each([...rules])('%s finds 19 of 20 wrong sentences and lets 49 of 50 right ones pass', (_, measure) => within(measure, 0.95, 0.02))
})
