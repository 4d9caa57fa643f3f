import { describe, expect, test } from 'vitest'
import { drawReport, mutate, serialise, serialKinds } from '../../fixtures/index.ts'
import type { Mutation, SerialKind } from '../../fixtures/index.ts'
import { Unreadable } from '../refusals.ts'
import { recogniseText } from './index.ts'

// Other figures at each run; the seed is in the message of what fails.
const first = Math.floor(Math.random() * 1_000_000_000)
const changes: (Mutation | null)[] = [null, 'labelsSplit', 'labelOld', 'titleMissing', 'headingNumber']

function written(seed: number, kind: SerialKind, change: Mutation | null): string {
  const report = drawReport(seed, { sparse: seed % 3 === 0 })
  return serialise(change ? mutate(report, change) : report, kind).text
}

function refusal(text: string): string | null {
  try {
    recogniseText(text)
  } catch (error) {
    return error instanceof Unreadable ? error.reason : String(error)
  }
  return null
}

describe(`reports drawn from seed ${first}`, () => {
  test.each(serialKinds)('%s: two reports in one text are refused however their labels are wrapped, one alone is read', (kind) => {
    for (const change of changes) {
      for (let seed = first; seed < first + 3; seed++) {
        const [one, other] = [written(seed, kind, change), written(seed + 1000, kind, change)]
        expect([refusal(`${one}\n${other}`), refusal(one), refusal(other)], `seed ${seed}, ${change}`).toEqual(['TWO_REPORTS', null, null])
      }
    }
  }, 60_000)

  test('one report with a table of contents, whose prose quotes the rows of table three, is read', () => {
    const { text, truth } = serialise(drawReport(first), 'tsv')
    const contents = truth.sections.map((section) => section.heading).join('\n')
    const quoted = '属于国家秘密、危及“三安全一稳定”、保护第三方合法权益、属于三类内部事务信息、属于四类过程性信息、属于行政执法案卷的均为0件。'
    expect(refusal(`目录\n${contents}\n${text}\n${quoted}`)).toBe(null)
  })
})
