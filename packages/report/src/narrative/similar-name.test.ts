import { expect, it } from 'vitest'
import { similarName } from './similar-name.ts'

it('takes a name with less or more of its division for the same organ', () => {
  expect(similarName('司法局', '济源产城融合示范区司法局')).toBe(true)
  expect(similarName('明州市云岚县司法局', '云岚县司法局')).toBe(true)
  expect(similarName('云岚司法局', '云岚县司法局')).toBe(true)
  expect(similarName(' 云岚县 司法局', '云岚县司法局')).toBe(true)
})

it('tells other organs apart', () => {
  expect(similarName('青溪县司法局', '云岚县司法局')).toBe(false)
  expect(similarName('云岚县教育局', '云岚县司法局')).toBe(false)
  expect(similarName('云岚县人民政府', '云岚县人民政府办公室')).toBe(false)
  expect(similarName('', '云岚县司法局')).toBe(false)
})

it.each([
  ['朝阳县司法局', '朝阳市司法局'],
  ['和田县公安局', '和田市公安局'],
  ['云岚区司法局', '云岚县司法局'],
  ['政局', '云岚县财政局'],
  ['民政局', '云岚县人力资源和民政局'],
  ['管理局', '云岚县城市管理局'],
])('%s is not %s: divisions both named are the same in kind, and only a whole division may be left out', (a, b) => {
  expect([similarName(a, b), similarName(b, a)]).toEqual([false, false])
})

it.each([
  ['司法局', '东风区司法局'],
  ['司法局', '滑县司法局'],
  ['司法局', '明州市通州区司法局'],
  ['云岚司法局', '明州市云岚县司法局'],
  ['杏坛街道办事处', '青砚县杏坛街道办事处'],
  ['城市管理局', '云岚县城市管理局'],
])('%s is %s without its division', (a, b) => {
  expect([similarName(a, b), similarName(b, a)]).toEqual([true, true])
})
