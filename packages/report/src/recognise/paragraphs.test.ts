import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'
import { paragraphsOf, settingOf } from './paragraphs.ts'

const paragraphs = (text: string) => {
  const lines = linesOf(text)
  return paragraphsOf(lines, settingOf([lines]))
}

test('lines broken at the width of a page are put together, paragraphs stay apart', () => {
  expect(paragraphs('（一）主动公开。全年通过政府网站和政务新媒体公开各类信\n息 128条，其中一是政策文件20条；二是其他信息108条，均已按\n规定公开。\n\n（二）依申请公开。全年共收到申请6件，均已依法答\n复。')).toEqual([
    '（一）主动公开。全年通过政府网站和政务新媒体公开各类信息 128条，其中一是政策文件20条；二是其他信息108条，均已按规定公开。',
    '（二）依申请公开。全年共收到申请6件，均已依法答复。',
  ])
})

test('lines that are whole paragraphs stay as they are', () => {
  const written = ['（一）主动公开', '我局通过政府网站公开各类信息。', '存在的主要问题：', '队伍建设有待加强。']
  expect(paragraphs(written.join('\n'))).toEqual(written)
})

test('a bracket or an address that did not fit at the end of a line begins no paragraph, a mark that stands alone ends one', () => {
  const written = ['根据《云岚县政府信息公开规定》（以下简称《规定》）和《年度报告', '格式》等要求，依照《云岚县政府信息公开工作规则及其实施细则》', '（云办〔2021〕3号）编制。有疑问请与办公室联系，电子邮箱：', 'office@example.gov.cn）', '                              。', '2024年，认真贯彻落实“三审三校”和“先审后发”各项“规章制度”的要求']
  expect(paragraphs(written.join('\n'))).toEqual([written.slice(0, 5).map((line) => line.trim()).join(''), written[5]])
})

test('what stood on both sides of a page\'s own line is one paragraph only within a sentence', () => {
  const lines = linesOf('某站导航\n发布时间：2025-01-20\n根据《云岚县政府信息公开工作规则》和上级的有关要求，结合本局\n2/3\n工作实际编制本报告，欢迎社会各界监督，并请提出宝贵的意见和建\n议。')
  const kept = lines.filter((line) => line.number !== 2 && line.number !== 4)
  expect(paragraphsOf(kept, settingOf([kept]))).toEqual(['某站导航', '根据《云岚县政府信息公开工作规则》和上级的有关要求，结合本局工作实际编制本报告，欢迎社会各界监督，并请提出宝贵的意见和建议。'])
})
