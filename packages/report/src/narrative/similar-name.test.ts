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
