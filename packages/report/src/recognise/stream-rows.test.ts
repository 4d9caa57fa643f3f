import { expect, test } from 'vitest'
import { drawReport, random, serialise } from '../../fixtures/index.ts'
import { recogniseText } from './index.ts'

const seed = Date.now() % 1_000_000_000

test.each([['beside', ' '], ['below', '\n']])('by how much something grew or shrank is a figure of the form of 2019, signed, %s its label', (_, gap) => {
  const source = random(seed)
  const drawn = new Map<string, number>()
  const row = (label: string, ids: string[]) => {
    const figures = ids.map((id) => {
      const figure = source.int(1, 9000)
      const [sign, value] = id.endsWith('.itemsChange') ? source.pick([['+', figure], ['-', -figure], ['增', figure], ['减', -figure]] as const) : ['', figure]
      drawn.set(id, value)
      return `${sign}${figure}`
    })
    return `${label}${gap}${figures.join(' ')}`
  }
  const services = (id: string) => ['itemsLastYear', 'itemsChange', 'decisions'].map((column) => `disclosure.${id}.${column}`)
  const text = `云岚县司法局2019年政府信息公开工作年度报告\n一、总体情况\n全年工作平稳。\n二、主动公开政府信息情况\n第二十条第（五）项\n信息内容 上一年项目数量 本年增/减 处理决定数量\n${row('行政许可', services('licences'))}\n${row('其他对外管理服务事项', services('otherServices'))}\n第二十条第（六）项\n信息内容 上一年项目数量 本年增/减 处理决定数量\n${row('行政处罚', services('penalties'))}\n${row('行政强制', services('coercions'))}\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。`
  const { format, cells } = recogniseText(text)
  expect(format).toBe('2019')
  expect([...drawn.keys()].map((id) => [id, cells[id]?.value]), `seed ${seed}`).toEqual([...drawn])
  expect([...drawn.keys()].filter((id) => cells[id]!.confidence < 0.9), `seed ${seed}`).toEqual([])
})

test('the rule below a header of Markdown is no second row of figures', () => {
  const report = drawReport(seed)
  const text = serialise(report, 'pipe', seed, { pageNumbers: false }).text
  const rows = text.split('\n')
  const at = rows.findLastIndex((line) => line.split('|').filter((cell) => /^\s*\d+\s*$/.test(cell)).length >= 15)
  const rule = rows[at]!.split('|').map((cell) => (cell.trim() === '' ? cell : '---')).join('|')
  const { cells } = recogniseText(rows.toSpliced(at, 0, rule).join('\n'))
  const figures = Object.entries(cells).filter(([id]) => id.startsWith('disputes.'))
  expect(figures.map(([id, cell]) => [id, cell.value]), `seed ${seed}`).toEqual(figures.map(([id]) => [id, report.truth.cells[id]!.value]))
  expect(figures.filter(([, cell]) => cell.confidence < 0.9), `seed ${seed}`).toEqual([])
})

test(`where labels and figures come by turns, a row of blanks makes no other unsure, nor one without its label the next (seed ${seed})`, () => {
  const report = drawReport(seed)
  const { text } = serialise(report, 'lines', seed, { crlf: false, bom: false, pageNumbers: false })
  const rawOf = (row: string) => Object.entries(report.truth.cells).filter(([id]) => id.startsWith(`requests.${row}.`)).map(([, cell]) => cell.raw)
  const figures = `${rawOf('notProcessedRepeat').join('\n')}\n`
  const label = /^.*重复申请.*\n/m
  expect([text.includes(figures), label.test(text)]).toEqual([true, true])
  const unsure = (changed: string) => {
    const { cells } = recogniseText(changed)
    expect(Object.keys(cells).filter((id) => !id.startsWith('requests.notProcessedRepeat.') && cells[id]!.value !== null && cells[id]!.value !== report.truth.cells[id]!.value)).toEqual([])
    return Object.keys(cells).filter((id) => cells[id]!.confidence < 0.9).map((id) => id.split('.')[1])
  }
  expect(new Set(unsure(text.replace(figures, '')))).toEqual(new Set(['notProcessedRepeat']))
  expect(unsure(text.replace(label, ''))).not.toContain('notProcessedPublication')
})
