import { describe, expect, test } from 'vitest'
import { drawReport, serialise } from '../../fixtures/index.ts'
import { TooLarge, Unreadable } from '../refusals.ts'
import { longestText, recogniseText } from './index.ts'
import { mostLines } from './bounds.ts'

const drawn = serialise(drawReport(20_250_131), 'word', 20_250_131, { crlf: false, bom: false, pageNumbers: false })
const cellsOf = (text: string) => Object.fromEntries(Object.entries(recogniseText(text).cells).map(([id, cell]) => [id, cell.value]))
const truth = Object.fromEntries(Object.entries(drawn.truth.cells).map(([id, cell]) => [id, cell.value]))

describe('what writers and converters do to a report', () => {
  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['Kangxi and supplementary radicals', (text: string) => text.replaceAll('人', '⼈').replaceAll('行', '⾏').replaceAll('民', '⺠')],
    ['traditional characters in the labels', (text: string) => text.replaceAll('总计', '總計').replaceAll('属于国家秘密', '屬於國家秘密').replaceAll('处理', '處理')],
    ['a table of contents before the text', (text: string) => `目录\n${drawn.truth.sections.map((section) => section.heading).join('\n')}\n${text}`],
    ['headings without their numerals', (text: string) => drawn.truth.sections.reduce((all, { heading }) => all.replace(heading, heading.slice(2)), text)],
    ['a heading with other words', (text: string) => text.replace('五、存在的主要问题及改进情况', '五、政府信息公开工作存在的主要问题和改进情况')],
    ['the heading of table three lost', (text: string) => text.replace('三、收到和处理政府信息公开申请情况', '')],
  ])('%s change no figure', (_, written) => {
    expect(cellsOf(written(drawn.text))).toEqual(truth)
  })

  test('a table whose heading is lost does not get into the prose before it', () => {
    const read = recogniseText(drawn.text.replace('二、主动公开政府信息情况', ''))
    expect(read.sections[0]!.blocks.join('')).not.toContain('本年制发件数')
    expect(read.marks).toContainEqual(expect.objectContaining({ kind: 'heading-missing', where: { section: 'disclosure', row: null, column: null } }))
  })
})

test('what a web page says before the title is marked and left out, prose before it is kept', () => {
  const read = recogniseText(`首页 > 政府信息公开 > 年报\n云司发〔2025〕3号\n发布日期：2025-01-20 浏览次数：35\n现将年报公布如下，欢迎监督。\n${drawn.text}`)
  expect(read).toMatchObject({ title: drawn.truth.title, agency: drawn.truth.agency })
  expect(read.preamble.slice(0, 2)).toEqual(['云司发〔2025〕3号', '现将年报公布如下，欢迎监督。'])
  expect(read.marks.filter((mark) => mark.kind === 'residue').map((mark) => mark.source)).toEqual(['L1', 'L3'])
})

test('a page copied with its menu, its list of other years and its byline gives the report alone', () => {
  const { agency, year } = drawn.truth
  const menu = ['首页', '政务公开', '政务服务', '互动交流', '数据开放', `${agency}${year! - 1}年政府信息公开工作年度报告`, `${agency}${year! - 2}年政府信息公开工作年度报告`]
  const byline = '原创 云岚政务\n2025年01月24日 17:30\n云南'
  const read = recogniseText(`${menu.join('\n')}\n${drawn.text.replace('一、总体情况', `${byline}\n根据有关规定，编制本报告。\n一、总体情况`)}`)
  expect(read).toMatchObject({ title: drawn.truth.title, agency, year, preamble: ['根据有关规定，编制本报告。'] })
  expect(read.marks.filter((mark) => mark.kind === 'residue').map((mark) => mark.written)).toEqual(expect.arrayContaining([...menu, '云南']))
})

test('pieces of table four that a converter sets below the next heading are no prose', () => {
  const problems = (text: string) => recogniseText(text).sections.find((section) => section.id === 'problems')!.blocks
  const heading = drawn.truth.sections[4]!.heading
  expect(problems(drawn.text.replace(heading, `${heading}\n行政诉讼\n总计\n/\n结果 其他 尚未\n0\n`))).toEqual(problems(drawn.text))
  expect(problems(drawn.text.replace(heading, `${heading}\n总计\n`))).toEqual(['总计', ...problems(drawn.text)])
})

describe('sections in another order than the form', () => {
  const from = (heading: number) => drawn.text.indexOf(drawn.truth.sections[heading]!.heading)
  const cut = [0, 1, 2, 3, 4, 5].map((i) => drawn.text.slice(from(i), i === 5 ? undefined : from(i + 1)))
  const front = drawn.text.slice(0, from(0))
  const usual = recogniseText(drawn.text)

  test.each([[[0, 2, 1, 3, 4, 5]], [[0, 1, 3, 2, 4, 5]], [[0, 3, 2, 1, 4, 5]], [[1, 0, 2, 3, 4, 5]], [[0, 1, 2, 4, 3, 5]]])('%j: every table is read, none gets into the prose', (order) => {
    const read = recogniseText(front + order.map((i) => cut[i]).join(''))
    expect(Object.fromEntries(Object.entries(read.cells).map(([id, cell]) => [id, cell.value]))).toEqual(truth)
    expect(read.sections.map((section) => section.blocks)).toEqual(usual.sections.map((section) => section.blocks))
  })
})

describe('the 2019 form', () => {
  const old = `云岚县司法局2019年政府信息公开工作年度报告
一、总体情况
2019年，我局依法公开政府信息。
二、主动公开政府信息情况
第二十条第（一）项
信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量
规章\t0\t0\t0
规范性文件\t2\t3\t15
第二十条第（五）项
信息内容\t上一年项目数量\t本年增/减\t处理决定数量
行政许可\t12\t+2\t340
其他对外管理服务事项\t7\t-1\t28
第二十条第（六）项
信息内容\t上一年项目数量\t本年增/减\t处理决定数量
行政处罚\t31\t减4\t56
行政强制\t5\t0\t1
第二十条第（八）项
信息内容\t上一年项目数量\t本年增/减
行政事业性收费\t3\t0
第二十条第（九）项
信息内容\t采购项目数量\t采购总金额
政府集中采购\t4\t52.15
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
队伍建设有待加强。
六、其他需要报告的事项
无。
`

  test('is known by its columns, and its own cells are read, signed changes too', () => {
    const read = recogniseText(old)
    expect(read.format).toBe('2019')
    expect(Object.keys(read.cells)).toHaveLength(198)
    const value = (id: string) => read.cells[`disclosure.${id}`]!.value
    expect(['normativeDocuments.publishedTotal', 'licences.itemsChange', 'otherServices.itemsChange', 'penalties.itemsChange', 'procurement.procurementAmount'].map(value)).toEqual([15, 2, -1, -4, '52.15'])
    expect(read.cells['requests.granted.total']).toMatchObject({ value: null, how: 'gap' })
  })
})

describe('what is no report', () => {
  const reason = (text: string) => {
    try {
      recogniseText(text)
    } catch (error) {
      return error instanceof Unreadable ? error.reason : error instanceof TooLarge ? 'TOO_LARGE' : error
    }
    return null
  }

  test('thirty megabytes are refused by their size, and so is one character too many', () => {
    expect(reason('政府信息公开'.repeat(5_000_000))).toBe('TOO_LARGE')
    expect(reason('公'.repeat(longestText + 1))).toBe('TOO_LARGE')
    expect(reason('公'.repeat(longestText))).toBe('NOT_A_REPORT')
  })

  test('a text of too many lines is refused by their number', () => {
    expect(reason('公\n'.repeat(mostLines))).toBe('TOO_LARGE')
    expect(reason('公\n'.repeat(mostLines - 1))).toBe('NOT_A_REPORT')
  })

  test.each([
    ['headings', '一、总体情况\n'],
    ['figures', '0\n'],
    ['rows', '1.属于国家秘密 0 0 0 0 0 0 0\n'],
    ['bars', '| 0 | 0 |\n'],
    ['tabs', '\t0\n'],
    ['titles', '2024年政府信息公开\n'],
  ])('a long text of nothing but %s is answered', (_, line) => {
    expect(reason(line.repeat(Math.min(19_999, Math.floor(longestText / line.length))))).toBe('NOT_A_REPORT')
  })
})
