import { expect, test } from 'vitest'
import { goldenEdition } from '../../fixtures/golden/edition.ts'
import { sniff } from '../read/sniff.ts'
import { fileKinds, fileName } from './index.ts'

test('every kind of file is told by its content as what it is called', async () => {
  for (const [kind, { write }] of Object.entries(fileKinds)) expect(sniff(await write(goldenEdition()))).toBe(kind)
})

test('a file is named after its agency, its year and its standing, and stays in its folder', () => {
  expect(fileName(goldenEdition(), 'pdf')).toBe('云岭县水利局2025年政府信息公开工作年度报告.pdf')
  expect(fileName(goldenEdition('2021', true), 'docx')).toBe('云岭县水利局2025年政府信息公开工作年度报告（草稿·不得对外）.docx')
  expect(fileName({ ...goldenEdition(), edition: 3 }, 'html')).toBe('云岭县水利局2025年政府信息公开工作年度报告（更正2）.html')
  expect(fileName({ ...goldenEdition(), agency: { name: '../..\\a:b*?"<>|\n\u202e局', code: null } }, 'csv')).toBe('..ab局2025年政府信息公开工作年度报告.csv'.replace(/^\.\./u, ''))
})
