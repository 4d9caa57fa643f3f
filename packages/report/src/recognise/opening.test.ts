import { describe, expect, test } from 'vitest'
import { drawReport, judgeText, serialise } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import type { Block } from '../document/index.ts'
import { recogniseDocument, recogniseText } from './index.ts'

// Another report at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)
const drawn = () => serialiseDocument(drawReport(seed, { closing: true }), { style: 'spans', padding: false })
const paragraphs = (...texts: string[]): Block[] => texts.map((text, i) => ({ type: 'paragraph', text, place: `X${i + 1}` }))
const bare = (heading: string) => heading.replace(/^.、/, '')

describe(`a report drawn from seed ${seed}`, () => {
  test.each([
    ['beside it', (listed: Block[], all: Block[]) => [...listed, ...all]],
    ['between its title and its text', (listed: Block[], [title, ...rest]: Block[]) => [title!, ...listed, ...rest]],
    ['below its signature', (listed: Block[], all: Block[]) => [...all, ...paragraphs('历年年报'), ...listed]],
  ])('on a page that lists those of other years %s is read alone', (_, place) => {
    const { document, truth } = drawn()
    const blocks = document.blocks.filter((block) => block.type === 'table' || block.text.trim() !== '')
    blocks.splice(0, blocks.findIndex((block) => block.type === 'paragraph' && block.text === truth.sections[0]!.heading), ...paragraphs(truth.title!))
    const listed = [1, 2, 3].map((ago) => `${truth.agency}${truth.year! - ago}年政府信息公开工作年度报告`)
    const read = recogniseDocument({ ...document, blocks: place(paragraphs(...listed), blocks) })
    expect(read).toMatchObject({ title: truth.title, agency: truth.agency, year: truth.year, date: truth.date, preamble: [] })
    expect(read.sections.map((section) => section.blocks)).toEqual(truth.sections.map((section) => section.blocks))
  })

  test('on a page whose links are told, is parted from them', () => {
    const { document, truth } = drawn()
    const links = paragraphs('政务公开 | 互动交流', '政府信息公开指南').map((block): Block => ({ ...block, link: true }) as Block)
    const { closing } = recogniseDocument(document)
    const read = recogniseDocument({ ...document, blocks: [...document.blocks, ...links] })
    expect(judgeText(truth, read)).toEqual([])
    expect(read.closing).toEqual(closing)
  })

  test('copied without its title but with the page’s buttons, keeps its preamble alone', () => {
    const { document, truth } = drawn()
    const blocks = document.blocks.filter((block) => block.type === 'table' || block.text.trim() !== '')
    const buttons = ['移动端应用', '政务微信', '政务微博', '智能问答', '登录个人中心']
    blocks.splice(0, blocks.findIndex((block) => block.type === 'paragraph' && block.text === truth.sections[0]!.heading), ...paragraphs(...buttons, '根据有关规定，编制本报告。'))
    expect(recogniseDocument({ ...document, blocks }).preamble).toEqual(['根据有关规定，编制本报告。'])
  })

  test('below whose title a page lists its particulars, name by name, keeps its preamble alone', () => {
    const { document, truth } = drawn()
    const blocks = document.blocks.filter((block) => block.type === 'table' || block.text.trim() !== '')
    const listed = ['朗读', '• 索引号：', '• 000020000000001/2025-00012', '• 组配分类：', '• 公开年报', '• 发布机构：', `• ${truth.agency}`, '• 成文日期：', '• 2025- 01- 13', '• 公开方式：', '• 主动公开']
    blocks.splice(0, blocks.findIndex((block) => block.type === 'paragraph' && block.text === truth.sections[0]!.heading), ...paragraphs(truth.title!, ...listed, '根据有关规定，编制本报告。'))
    const read = recogniseDocument({ ...document, blocks })
    expect(read.preamble).toEqual(['根据有关规定，编制本报告。'])
    expect(read.marks.filter((mark) => mark.kind === 'residue').map((mark) => mark.written)).toEqual(expect.arrayContaining(listed))
  })

  test.each([
    ['each in brackets', (heading: string, i: number) => `（${'一二三四五六'[i]}）${bare(heading)}`],
    ['each a figure in brackets', (heading: string, i: number) => `(${i + 1})${bare(heading)}`],
    ['one of them in brackets', (heading: string, i: number) => (i === 4 ? `（五）${bare(heading)}` : heading)],
  ])('with the numerals of its headings, %s, keeps its sections', (_, written) => {
    const { document, truth } = drawn()
    for (const block of document.blocks) {
      const at = block.type === 'paragraph' ? truth.sections.findIndex(({ heading }) => heading === block.text) : -1
      if (block.type === 'paragraph' && at >= 0) block.text = written(block.text, at)
    }
    const read = recogniseDocument(document)
    expect(read.sections.map((section) => section.blocks)).toEqual(truth.sections.map((section) => section.blocks))
    expect(read.marks.filter((mark) => mark.kind === 'heading-missing')).toEqual([])
  })

  test('with headings of its own in section one that use the form’s words, keeps its sections', () => {
    const { document, truth } = drawn()
    const own = ['（一）主动公开政府信息情况', '全年公开若干条。', '（二）收到和处理政府信息公开申请情况', '均按时答复。']
    document.blocks.splice(document.blocks.findIndex((block) => block.type === 'paragraph' && block.text === truth.sections[0]!.heading) + 1, 0, ...paragraphs(...own))
    expect(recogniseDocument(document).sections.map((section) => section.blocks)).toEqual(truth.sections.map((section, i) => (i === 0 ? [...own, ...section.blocks] : section.blocks)))
  })

  test.each([
    ['无障碍 长者版 登录 注册', '首页', '政务公开', '政务服务', '您现在的位置：首页 > 政务公开 > 年报'],
    ['云岚县人民政府门户网站', '今天是2025年2月3日 星期一', '首页  走进云岚  新闻中心  政务公开  互动交流'],
    ['请输入关键字', '热门搜索：公积金 社保', '法定主动公开内容', '机构职能', '', '政府信息公开年报'],
  ])('on a page that was copied whole, below %j, keeps the page out of its preamble', (...menu) => {
    const { truth } = drawn()
    const report = serialise(drawReport(seed, { closing: true }), 'tsv', seed, { pageNumbers: false, bom: false }).text
    const { preamble, title } = recogniseText([...menu, report].join('\n'))
    expect({ preamble, title }).toEqual({ preamble: recogniseText(report).preamble, title: truth.title })
  })

  test('keeps sentences and the number of the paper above its title, as bare lines are', () => {
    const report = serialise(drawReport(seed, { closing: true }), 'tsv', seed, { pageNumbers: false, bom: false }).text
    const own = ['云司发〔2025〕3号', '根据《中华人民共和国政府信息公开条例》第五十条以及上级', '有关要求，编制本报告。']
    expect(recogniseText([...own, report].join('\n')).preamble.join('')).toBe([...own, ...recogniseText(report).preamble].join(''))
  })

  test('without a title, is of the year that it says it counts', () => {
    const { document, truth } = drawn()
    const first = document.blocks.findIndex((block) => block.type === 'paragraph' && block.text === truth.sections[0]!.heading)
    const says = `本报告所列数据的统计期限为${truth.year}年1月1日至12月31日。`
    const read = recogniseDocument({ ...document, blocks: [...paragraphs(says), ...document.blocks.slice(first)] })
    expect(read).toMatchObject({ title: null, agency: truth.agency, year: truth.year, preamble: [says] })
    expect(recogniseDocument({ ...document, blocks: document.blocks.slice(first) }).year).toBeNull()
  })

  test('without any heading, loses none of the text behind its tables, nor who signed it and when', () => {
    const { document, truth } = drawn()
    const blocks = document.blocks.filter((block) => block.type === 'table' || !truth.sections.some(({ heading }) => heading === block.text))
    const read = recogniseDocument({ ...document, blocks })
    expect(read.sections.find((section) => section.id === 'problems')!.blocks).toEqual([...truth.sections[4]!.blocks, ...truth.sections[5]!.blocks])
    expect(read).toMatchObject({ agency: truth.agency, date: truth.date })
  })
})
