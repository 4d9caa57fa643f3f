import { expect, test } from 'vitest'
import { withoutDrawnLetters } from './pdf-drawn-letters.ts'

const after = (text: string) => Buffer.from(withoutDrawnLetters(Buffer.from(text, 'latin1'))).toString('latin1')

test('letters lose their drawings and nothing moves', () => {
  expect(after('<</Subtype/Type3/CharProcs <</g0 7 0 R\n/g#31 8 0 R>>/Widths[9]>> 12 0 obj<</CharProcs<</a 1 0 R>>>>')).toBe(`<</Subtype/Type3/CharProcs <<${' '.repeat(21)}>>/Widths[9]>> 12 0 obj<</CharProcs<<${' '.repeat(8)}>>>>`)
})

test('what is no list of drawings stays, and the file that was given too', () => {
  for (const text of ['/CharProcs 7 0 R/Font<</F1 2 0 R>>', '/CharProcs <</a (text)>>', '/CharProcs <</a <</b 1 0 R>>>>', '/CharProcs <</a 1 0 R', '/CharProcs', '']) expect(after(text)).toBe(text)
  const given = Buffer.from('/CharProcs<</a 1 0 R>>')
  withoutDrawnLetters(given)
  expect(given.toString()).toBe('/CharProcs<</a 1 0 R>>')
})
