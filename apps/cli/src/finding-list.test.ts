import { expect, test } from 'vitest'
import { csvLine, remarkLine } from './finding-list.ts'
import { listColumns } from './list-columns.ts'

const about = { agency: '云岚县司法局', year: 2024, title: null }

test.each(['=1+1', '+1', '-1', '@x', '＝1', '＋1', '－1', '＠x', '\tx', '\rx', ' =1'])('a field that a spreadsheet would take for a formula is guarded: %j', (name) => {
  expect(csvLine(remarkLine(name, about, 'NO-PAST', { zh: '', en: '' }))).toMatch(/^"?'/)
})

test('commas, quotes and line ends stay inside their field', () => {
  const line = csvLine(remarkLine('一,二"三\n四\r五', about, 'NO-PAST', { zh: 'x', en: 'y' }))
  expect(line).toMatch(/^"一,二""三\n四\r五",云岚县司法局,2024,,NO-PAST,notice,/)
  expect(line.endsWith('\r\n')).toBe(true)
  expect(line.replace(/"[^]*?",/, '').split(',')).toHaveLength(listColumns.length - 1)
})
