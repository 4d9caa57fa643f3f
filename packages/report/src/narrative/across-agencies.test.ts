import { describe, expect, test } from 'vitest'
import { drawReport } from '../../fixtures/index.ts'
import { nameless, signatureAcrossAgencies } from './across-agencies.ts'
import { alikeAmong } from './alike-among.ts'
import type { Signature } from './signature.ts'
import { similarity } from './similarity.ts'

const first = Date.now() % 1_000_000
const textOf = (seed: number) => drawReport(seed).truth.sections.flatMap(({ blocks }) => blocks).join('\n')
const governments = ['云岚县人民政府', '明州市人民政府']
const bare = (text: string): Signature => signatureAcrossAgencies(text, '云岚县司法局', governments)!

describe('a text as it is compared with other agencies\'', () => {
  test('has lost the names of its agency and places, full and short', () => {
    expect(nameless('云岚县司法局在云岚县人民政府领导下，县司法局明州市领先，我局如常。', '云岚县司法局', governments)).toBe('在领导下，县领先，我局如常。')
    expect(nameless('全文照旧。', '云岚县人民政府', ['云岚县人民政府'])).toBe('全文照旧。')
  })

  const own = '2025年，云岚县司法局在云岚县各单位支持下，主动公开法律援助、人民调解、普法宣传信息86条，办理公众来信12件，组织培训3次，全年政务公开栏目更新及时，县司法局网站运行平稳。'
  const copied = own.replaceAll('云岚县', '青溪县').replaceAll('司法局', '自然资源局').replaceAll(/\d+/g, (digits) => String(Number(digits) + 9))

  test('is the same where somebody else changed names and figures alone, which names hid from the exact comparison', () => {
    expect(signatureAcrossAgencies(copied, '青溪县自然资源局', ['青溪县人民政府'])).toEqual(bare(own))
    expect(similarity(own, copied)!.jaccard).toBeLessThan(0.7)
  })

  test('has no signature where any agency would write it alike', () => {
    expect(signatureAcrossAgencies('2025年，云岚县司法局主动公开各类信息86条，未收到政府信息公开申请，未发生政府信息公开行政复议和行政诉讼。', '云岚县司法局', governments)).toBeNull()
  })
})

describe(`texts alike among many (first seed ${first})`, () => {
  const texts = Array.from({ length: 150 }, (_, at) => textOf(first + at))
  const signatures = texts.map(bare)

  test('are the copies, and none that has less than six parts in ten in common', () => {
    const copy = texts[42]!.replace(/\d+/g, (digits) => String(Number(digits) + 3))
    const found = alikeAmong(signatures, 0.85)(bare(copy))
    expect(found).toContainEqual({ index: 42, share: 1, ofOther: 1 })
    for (const { index } of found) expect(similarity(copy, texts[index]!)!.contained).toBeGreaterThan(0.6)
  })

  test('are told from both sides: a text that was written on is whole in the other, which is not whole in it', () => {
    const longer = `${texts[7]!}${texts[8]!.slice(0, texts[7]!.length / 4)}`
    const [found] = alikeAmong([bare(longer)], 0.85)(signatures[7]!)
    expect(found!.ofOther).toBeGreaterThan(0.92)
    expect(found!.share).toBeLessThan(found!.ofOther)
    expect(alikeAmong(signatures, 0.85)(bare(longer)).map(({ index }) => index)).toContain(7)
  })

  test('each is found once, however many bands bring it up', () => {
    expect(alikeAmong([signatures[3]!, signatures[3]!], 0.85)(signatures[3]!)).toEqual([{ index: 0, share: 1, ofOther: 1 }, { index: 1, share: 1, ofOther: 1 }])
  })
})
