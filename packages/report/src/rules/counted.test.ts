import { expect, test } from 'vitest'
import { counted } from './counted.ts'
import { said } from './zero-report.ts'

test('one is one, all else are many', () => {
  expect([0, 1, 2].map((count) => counted(count, 'case'))).toEqual(['0 cases', '1 case', '2 cases'])
  expect([1, 3].map((count) => counted(count, 'member has', 'members have'))).toEqual(['1 member has', '3 members have'])
})

test('messages keep to it', () => {
  const en = said({ cells: { 'requests.granted.otherOrg': '', 'disputes.reconsideration.pending': '/' }, narrative: { overview: ['全年共收到政府信息公开申请1件，政府信息公开行政复议1件，作出行政处罚1件，制定规范性文件1件。'] } }).map(({ message }) => message.en).join('\n')
  expect(en).toContain('1 more cell is blank')
  expect(en).toContain('1 penalty (')
  expect(en).toContain('1 normative document issued')
  expect(en).toContain('Text: 1 reconsideration (')
})
