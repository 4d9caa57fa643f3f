import { expect, test } from 'vitest'
import { drawReport, serialise } from '../../fixtures/index.ts'
import type { Report } from '../../fixtures/index.ts'
import { recogniseText } from './index.ts'
import { linesOf } from './lines.ts'
import { pageNumberTest } from './page-numbers.ts'

const seed = Date.now() % 1_000_000_000
const numbersIn = (text: string) => {
  const lines = linesOf(text)
  return lines.filter(pageNumberTest(lines)).map((line) => line.text)
}

test('a bare figure between lines of prose is a page\'s number', () => {
  expect(numbersIn(`${'做好各项工作。'.repeat(40)}按照要求\n\n2\n\n做好各项工作。\n- -\n3\n（二）依申请公开\n—4—`)).toEqual(['2', '- -', '3', '—4—'])
})

test.each(['公开信息“\n12\n”条', '公开信息“\n12\n条”，', '公开信息（\n12\n）条', '公开信息\n12\n条，', '公开信息"\n12\n"条', '公开信息\n12\n余条', '占比\n12\n%', '电话：0000\n-\n8436785', '以公开为常态\n——\n不公开为例外', '无。\n367\n无。'])('%j loses nothing of what it says', (text) => {
  expect(numbersIn(text)).toEqual([])
})

const straight = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').replace(/[“”]/g, '"')
test.each([
  ['marks in lines of their own', (text: string) => text.replace(/[“”《》]/g, '\n$&\n')],
  ['figures in lines of their own', (text: string) => text.replace(/\d+/g, '\n$&\n')],
  ['figures in straight quotes, each in a line of its own', (text: string) => text.replace(/(\d+)([件条次人])/g, '\n"\n$1\n"\n$2')],
])('prose with %s: nothing of it is lost', (_, broken) => {
  const drawn = drawReport(seed, { closing: true })
  const report: Report = { ...drawn, truth: { ...drawn.truth, preamble: drawn.truth.preamble.map(broken), sections: drawn.truth.sections.map((section) => ({ ...section, blocks: section.blocks.map(broken) })) } }
  const read = recogniseText(serialise(report, 'word', seed, { pageNumbers: false }).text)
  const found = [...read.preamble, ...read.sections.flatMap((section) => section.blocks)]
  expect(straight(found.join('')), `seed ${seed}`).toBe(straight([...report.truth.preamble, ...report.truth.sections.flatMap((section) => section.blocks)].join('')))
})
