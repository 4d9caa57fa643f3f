import { areaList } from '@vant/area-data'
import { expect, test } from 'vitest'
import { divisionsText } from '../../generate/divisions-text.ts'
import { divisions } from './divisions.ts'
import { nameAt, related } from './gazetteer.ts'
import { gazetteer } from './index.ts'
import { shortNames } from './short-names.ts'

test('the committed divisions are those of the package they come from', () => {
  expect(divisions).toBe(divisionsText(areaList))
})

test.each([
  ['湛江市', ['湛江']], ['兴安盟', ['兴安']], ['延边朝鲜族自治州', ['延边', '延边州']], ['巴音郭楞蒙古自治州', ['巴音郭楞', '巴音郭楞州']], ['长阳土家族自治县', ['长阳', '长阳县']],
  ['内蒙古自治区', ['内蒙古']], ['新疆维吾尔自治区', ['新疆']], ['鄂温克族自治旗', ['鄂温克', '鄂温克旗']], ['浦东新区', ['浦东']], ['和县', []], ['科尔沁左翼中旗', []], ['井陉矿区', []], ['阿里地区', ['阿里']],
])('%s is also written %j', (name, expected) => {
  expect(shortNames(name).map(({ written }) => written)).toEqual(expected)
})

test('the longest name wins, and one name may stand for several divisions', () => {
  expect(nameAt(gazetteer, '在湛江市区', 1)).toEqual({ written: '湛江市', codes: ['440800'], full: true, generic: false })
  expect(nameAt(gazetteer, '湛江司法', 0)).toEqual({ written: '湛江', codes: ['440800'], full: false, generic: false })
  expect(nameAt(gazetteer, '朝阳区', 0)?.codes.length).toBeGreaterThan(1)
  expect(nameAt(gazetteer, '合作共赢', 0)).toBeNull()
})

test('a division is related to those above and below it, not to its neighbours', () => {
  expect([related('440800', '440000'), related('440000', '440802'), related('440800', '440800'), related('440800', '440900'), related('654202', '440800')]).toEqual([true, true, true, false, false])
})
