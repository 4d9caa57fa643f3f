import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readText } from './text.ts'
import { refusalOf } from './testing.ts'

const words = '一、总体情况\r\n\n\t自然人\t12\n㙍' // the last is in GB18030 alone
const lines = ['一、总体情况', '', '\t自然人\t12', '㙍']

test.each(['utf8', 'utf16le', 'utf16be', 'gb18030'])('%s is read line by line, empty lines too', (encoding) => {
  const { paragraphs, blocks } = readText(iconv.encode(words, encoding, { addBOM: encoding !== 'gb18030' }))
  expect(paragraphs).toBe('lines')
  expect(blocks).toEqual(lines.map((text, i) => ({ type: 'paragraph', text, place: `L${i + 1}` })))
})

test('a text cut in the middle of a character is read; one that is broken all over is not', () => {
  const bytes = new TextEncoder().encode('政府信息公开'.repeat(50))
  expect(readText(bytes.subarray(0, -1)).blocks).toHaveLength(1)
  expect(refusalOf(() => readText(bytes.map((byte, i) => (i % 7 === 0 ? 0xff : byte))))).toBe('BINARY')
  expect(refusalOf(() => readText(new TextEncoder().encode(' \n\ufeff ')))).toBe('EMPTY')
  expect(refusalOf(() => readText(new TextEncoder().encode('字\u0000字')))).toBe('BINARY')
})
