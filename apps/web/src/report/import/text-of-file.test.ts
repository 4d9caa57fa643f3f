import { expect, it } from 'vitest'
import { largestText, textOfBytes } from './text-of-file.ts'

// 年报 in GB 18030.
const gb = new Uint8Array([0xc4, 0xea, 0xb1, 0xa8])

it('text of a Chinese desktop is read whether it is UTF-8, UTF-16 or GB 18030', () => {
  expect(textOfBytes(new TextEncoder().encode('年报'))).toEqual({ text: '年报' })
  expect(textOfBytes(gb)).toEqual({ text: '年报' })
  expect(textOfBytes(new Uint8Array([0xff, 0xfe, 0x74, 0x5e, 0xa5, 0x62]))).toEqual({ text: '年报' })
})

it('a Word file, an empty file and one too large are each refused by name', () => {
  expect(textOfBytes(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ refusal: 'BINARY' })
  expect(textOfBytes(new Uint8Array())).toEqual({ refusal: 'EMPTY' })
  expect(textOfBytes(new Uint8Array(largestText + 1))).toEqual({ refusal: 'TOO_LARGE' })
})
