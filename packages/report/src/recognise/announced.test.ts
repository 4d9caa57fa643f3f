import { expect, test } from 'vitest'
import { announcedIn } from './announced.ts'
import { linesOf } from './lines.ts'

test.each([
  ['根据《条例》规定，现公布云岚县司法局2024年政府信息公开工作年度报告。', '云岚县司法局', 2024],
  ['特向社会公布2024年云岚县司法局政府信息公开年度报告。', '云岚县司法局', 2024],
  ['现将云岚县司法局2024年度政府信息公开工作年度报告如下。', '云岚县司法局', 2024],
  ['一、总体情况\n按照要求，现编制《松渡街道办事处2024年政府信息公开工作年度报告》。', '松渡街道办事处', 2024],
  ['我镇结合实际向社会公布二〇二四年政府信息公开工作年度报告。', null, 2024],
  ['现公布我局2024年政府信息公开工作年度报告。', null, 2024],
])('%j announces', (text, agency, year) => {
  expect(announcedIn(linesOf(text))).toEqual({ agency, year })
})

test.each([
  '根据《云岚县人民政府办公室关于做好2023年政府信息公开工作年度报告编制发布工作的通知》要求，编制本报告。',
  '一、总体情况\n（一）主动公开。及时发布2023年政府信息公开工作年度报告。',
  '现公布云岚县司法局2024年政府信息公开工作年度报告。\n特编制2023年政府信息公开工作年度报告。',
])('%j announces nothing that is sure', (text) => {
  expect(announcedIn(linesOf(text))).toBeNull()
})
