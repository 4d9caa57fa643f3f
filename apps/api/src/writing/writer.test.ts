import { format2021, readCell, TooMany } from '@nianbao/report'
import { type Edition, MissingGlyph } from '@nianbao/documents/write'
import { describe, expect, it } from 'vitest'
import { longestQueue, mostAtOnce } from './bounds.ts'
import { editionTag, has } from './edition-tag.ts'
import type { Hand } from './hand.ts'
import { openWriter } from './writer.ts'

const edition: Edition = {
  agency: { name: '云岚县司法局', code: 'ST-A' }, year: 2025, format: '2021', title: '云岚县司法局2025年政府信息公开工作年度报告', preamble: ['第一段'], closing: [],
  narrative: { overview: ['甲'], problems: ['乙'], otherMatters: ['丙'] }, cells: Object.fromEntries(format2021.cells.map((cell) => [cell.id, readCell(cell, String(cell.index))])),
  draft: false, edition: 1, publishedAt: new Date('2026-01-20T02:00:00Z'), number: null, hash: 'ab'.repeat(32), reason: null,
}

/** Hands that write when they are told to, and how many there are. */
function slowHands() {
  const pending: (() => void)[] = []
  let made = 0
  const start = (): Hand => {
    made++
    return { write: () => new Promise((resolve) => pending.push(() => resolve(new Uint8Array([1])))), end: async () => {} }
  }
  return { start, finish: () => pending.shift()?.(), pending, made: () => made }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('the writer', () => {
  it('writes so many at once and no more, the rest in turn, and sends away who comes when the queue is full', async () => {
    const hands = slowHands()
    const writer = openWriter(hands.start)
    const all = Array.from({ length: mostAtOnce + longestQueue }, () => writer.write('json', edition))
    await settled()
    expect([hands.made(), hands.pending.length]).toEqual([mostAtOnce, mostAtOnce])
    await expect(writer.write('json', edition)).rejects.toThrow(TooMany)
    for (const _ of all) {
      expect(hands.pending.length).toBeLessThanOrEqual(mostAtOnce)
      hands.finish()
      await settled()
    }
    expect((await Promise.all(all)).length).toBe(all.length)
    expect(hands.made()).toBe(mostAtOnce)
    const last = writer.write('json', edition)
    await settled()
    hands.finish()
    expect(await last).toEqual(new Uint8Array([1]))
  })

  it('gives the place in the queue of whoever went away to the next', async () => {
    const hands = slowHands()
    const writer = openWriter(hands.start)
    const busy = Array.from({ length: mostAtOnce }, () => writer.write('json', edition))
    const left = new AbortController()
    const gone = writer.write('json', edition, left.signal)
    const stays = writer.write('json', edition)
    left.abort(new Error('gone'))
    await expect(gone).rejects.toThrow('gone')
    for (let n = 0; n <= mostAtOnce; n++) {
      hands.finish()
      await settled()
    }
    expect((await Promise.all([...busy, stays])).length).toBe(mostAtOnce + 1)
  })

  it('goes on with another thread after a fault, and with the same after a refusal', async () => {
    let made = 0
    const errors = [new Error('fault'), new MissingGlyph(['𱁬']), null]
    const writer = openWriter(() => {
      made++
      return { write: async () => {
        const error = errors.shift()
        if (error) throw error
        return new Uint8Array()
      }, end: async () => {} }
    })
    await expect(writer.write('pdf', edition)).rejects.toThrow('fault')
    await expect(writer.write('pdf', edition)).rejects.toThrow(MissingGlyph)
    await writer.write('pdf', edition)
    expect(made).toBe(2)
  })

  it('writes in threads of their own, one file after the other', async () => {
    const writer = openWriter()
    try {
      const files = await Promise.all(Array.from({ length: 4 }, () => writer.write('pdf', edition)))
      for (const file of files) expect(new TextDecoder('latin1').decode(file.subarray(0, 5))).toBe('%PDF-')
      await expect(writer.write('pdf', { ...edition, closing: ['𱁬'] })).rejects.toMatchObject({ characters: ['𱁬'] })
    } finally {
      await writer.close()
    }
  })
})

it('a file has another tag as soon as anything in it or its kind is another', () => {
  const tag = editionTag('pdf', edition)
  expect(editionTag('pdf', structuredClone(edition))).toBe(tag)
  const others = [editionTag('docx', edition), editionTag('pdf', { ...edition, reason: '更正' }), editionTag('pdf', { ...edition, agency: { name: '云岚县司法所', code: 'ST-A' } })]
  expect(new Set([tag, ...others]).size).toBe(4)
  expect([has(undefined, tag), has('"x"', tag), has(`"x", W/${tag}`, tag), has('*', tag)]).toEqual([false, false, true, true])
})
