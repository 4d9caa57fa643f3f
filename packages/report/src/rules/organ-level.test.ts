import { expect, test } from 'vitest'
import { isOfCounty, makesRegulations } from './organ-level.ts'
import { said } from './zero-report.ts'

test.each([
  ['浙江省人民政府', true], ['广西壮族自治区人民政府', true], ['北京市人民政府', true], ['杭州市人民政府', true], ['浙江省杭州市人民政府', true], ['恩施土家族苗族自治州人民政府', true],
  ['东莞市人民政府', true], ['儋州市人民政府', true], ['嘉峪关市人民政府办公室', true], ['生态环境部', true], ['海关总署', true], ['国家市场监督管理总局', true], ['国务院国有资产监督管理委员会', true], ['中国人民银行', true],
  ['灵武市人民政府', false], ['宁夏回族自治区灵武市人民政府', false], ['云岚县人民政府', false], ['杭州市西湖区人民政府', false], ['石桥镇人民政府', false], ['城关街道办事处', false],
  ['灵武市司法局', false], ['杭州市财政局', false], ['司法局', false], ['国家税务总局灵武市税务局', false], ['国家统计局云岚调查队', false], ['浙江省发展和改革委员会', false],
  ['大兴安岭地区行政公署', false], ['兴安盟行政公署', false], ['国家能源局浙江监管办公室', false], ['中国证券监督管理委员会浙江监管局', false], ['财政部浙江监管局', false],
])('%s makes regulations: %s', (name, may) => { expect(makesRegulations(name)).toBe(may) })

test.each([
  ['云岚县司法局', true], ['灵武市司法局', true], ['杭州市西湖区城市管理局', true], ['石桥镇人民政府', true], ['银川市灵武市司法局', true],
  ['杭州市司法局', false], ['杭州市城市管理局', false], ['浙江省财政厅', false], ['宁夏回族自治区司法厅', false], ['北京市市场监督管理局', false], ['苏州工业园区管理委员会', false], ['广东省湛江市乡村振兴局', false],
])('%s is of a county: %s', (name, is) => { expect(isOfCounty(name, null)).toBe(is) })

const regulations = { 'disclosure.regulations.issued': 1, 'disclosure.regulations.inForce': 2 }
test('T2-REG names the figures of an organ that cannot make regulations', () => {
  expect(said({ cells: regulations }).map(({ rule, cells, message }) => [rule, cells, message.zh])).toEqual([
    ['T2-REG', Object.keys(regulations), '本机关（云岚县司法局）一般无规章制定权，“规章”一行应为0，现填1、2'],
  ])
  expect(said({ cells: regulations, agencyName: '杭州市人民政府', agencyKind: 'government' })).toEqual([])
  expect(said({ cells: regulations, agencyName: null })).toEqual([])
})
