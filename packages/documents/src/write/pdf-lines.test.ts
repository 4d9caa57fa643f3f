import { assert, constantFrom, integer, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from './pdf-lines.ts'

const measure = (text: string) => [...text].reduce((sum, character) => sum + (character < '\u2e80' ? 0.5 : 1), 0)
const lines = (text: string, width: number) => breakLines(text, { first: width, rest: width, measure })

test('no line begins with a stop or ends with an opening bracket', () => {
  expect(lines('甲乙丙丁，戊己（庚辛）', 4)).toEqual(['甲乙丙', '丁，戊己', '（庚辛）'])
  expect(lines('“三安全一稳定”……', 6)).toEqual(['“三安全一稳', '定”……'])
})

test('figures and words stay whole; telephone numbers and addresses go on after a hyphen or an @', () => {
  expect(lines('共36,512次', 3)).toEqual(['共', '36,512', '次'])
  expect(lines('电话0000-3541016', 5)).toEqual(['电话0000-', '3541016'])
  expect(lines('邮箱xxgk@songdu.example', 8)).toEqual(['邮箱xxgk@', 'songdu.example'])
  expect(lines('收费-3元', 3)).toEqual(['收费-3', '元'])
})

test('nothing is lost, and no line is wider than its room unless one character is', () => {
  const texts = string({ unit: constantFrom('政', '府', '，', '。', '（', '）', '“', '”', '1', '9', '.', 'a', '-', '@', ' ', '…', '𬭎'), maxLength: 80 })
  assert(property(texts, integer({ min: 4, max: 30 }), integer({ min: 4, max: 30 }), (text, first, rest) => {
    const broken = breakLines(text, { first: Math.min(first, rest), rest, measure })
    expect(broken.join('')).toBe(text)
    broken.forEach((line, at) => expect(measure(line.trimEnd())).toBeLessThanOrEqual(at === 0 ? Math.max(first, rest) : rest))
  }))
})
