import { expect, test } from 'vitest'
import { isFrontResidue, isPageNumber } from './residue.ts'

test.each([
  '—1—', '第 1 页 共 5 页', '3/5', '11/22/26, 11:16 AM      云岚县司法局2024年政府信息公开工作年度报告', '2025/1/22 上午11:16 年度报告', '2025/1/22 11:16',
  'https://www.example.gov.cn/zfxxgk/t2025_1.html     2/3', '\ufb01le:///C:/a.html 2/3', '1 of 3     2025/1/22 11:16', '第 1 页，共 3 页   2025/1/22 11:16:30',
])('%j belongs to the page', (line) => {
  expect(isPageNumber(line)).toBe(true)
})

test.each(['https://www.example.gov.cn/', '2024-03-05 10:30 召开推进会，部署全年工作。', '2024年1月1日', '0.5'])('%j may be the report\'s own', (line) => {
  expect(isPageNumber(line)).toBe(false)
})

test.each(['无障碍浏览 长者模式 登录 注册 今天是2025年2月3日 星期一', '信息来源：云岚县司法局', '2025-01-23 09:12', '【打印本页】 分享到：微信微博', '浏览：36', '字号：大 中 小', '发表日期：2025-01-26    文章来源：云岚县司法局', '来自：云岚县司法局 时间：2025-01-13', '索引号000014349/2025-00012 分类云岚：部门', '发布机构云岚县司法局 发文日期2025-01-23', '文号', '• 组配分类：', '朗读', '||||||||'])('%j before the text is the page\'s', (line) => {
  expect(isFrontResidue(line)).toBe(true)
})

test.each(['信息公开方式更加多样', '标题和内容准确', '主题词表和文件名称已统一规范，检索方便', '做好适老化改造，开设长者模式、无障碍 浏览等功能', '云司发〔2025〕3号', '根据有关规定，编制本报告。来源：年度统计'])('%j before the text may be the report\'s own', (line) => {
  expect(isFrontResidue(line)).toBe(false)
})
