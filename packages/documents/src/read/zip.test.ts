import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openZip } from './zip.ts'
import { packed, refusalOf } from './testing.ts'

const text = new TextEncoder()

interface Claims { name?: string; data?: Uint8Array; size?: number; flags?: number; method?: number; crc?: number; copies?: number }

/** A zip of one entry as the claims have it; the bytes are what they are. */
function claiming({ name = 'a.xml', data = text.encode('<a/>'), size = data.length, flags = 0, method = 8, crc = crc32(data), copies = 1 }: Claims) {
  const body = method === 8 ? deflateRawSync(data) : data
  const bytes = text.encode(name)
  const head = (central: boolean) => {
    const buffer = Buffer.alloc(central ? 46 : 30)
    const at = central ? 2 : 0
    buffer.writeUInt32LE(central ? 0x02014b50 : 0x04034b50)
    buffer.writeUInt16LE(flags, 6 + at)
    buffer.writeUInt16LE(method, 8 + at)
    buffer.writeUInt32LE(crc, 14 + at)
    buffer.writeUInt32LE(body.length, 18 + at)
    buffer.writeUInt32LE(size, 22 + at)
    buffer.writeUInt16LE(bytes.length, 26 + at)
    return buffer
  }
  const local = Buffer.concat([head(false), bytes, body])
  const central = Buffer.concat(Array.from({ length: copies }, () => [head(true), bytes]).flat())
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(Math.min(copies, 0xffff), 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return new Uint8Array(Buffer.concat([local, central, end]))
}

const opened = (claims: Claims) => refusalOf(() => openZip(claiming(claims)))
const readIt = (claims: Claims) => refusalOf(() => openZip(claiming(claims)).text('a.xml'))

test('an entry is read whole, packed or stored, whatever the case of its name', () => {
  expect(openZip(packed({ 'Word/A.xml': '甲'.repeat(100_000) })).text('word/a.XML')).toBe('甲'.repeat(100_000))
  expect(openZip(claiming({ method: 0 })).text('a.xml')).toBe('<a/>')
  expect(openZip(packed({ a: 'x' })).text('b')).toBeNull()
})

test('the directory is judged before anything is inflated', () => {
  expect([
    opened({ size: 41 * 1024 * 1024 }), opened({ size: 2_000_000 }), opened({ copies: 2_001 }), opened({ copies: 2 }), opened({ flags: 1 }), opened({ method: 99 }),
    opened({ name: '../a' }), opened({ name: 'a/../../b' }), opened({ name: '/etc/passwd' }), opened({ name: 'c:\\a' }), opened({ name: '' }), opened({}),
  ]).toEqual(['BOMB', 'BOMB', 'BOMB', 'DAMAGED', 'ENCRYPTED', 'DAMAGED', 'DAMAGED', 'DAMAGED', 'DAMAGED', 'DAMAGED', 'DAMAGED', 'nothing was refused'])
})

test('an entry that unfolds to more than it said is a bomb where it does not end, and damage where it does', () => {
  expect(readIt({ data: new Uint8Array(60 * 1024 * 1024), size: 5_000 })).toBe('BOMB')
  expect(readIt({ data: text.encode('<a>b</a>'), size: 4 })).toBe('DAMAGED')
  expect(readIt({ data: text.encode('<a/>'), size: 400 })).toBe('DAMAGED')
  expect(readIt({ crc: 1 })).toBe('DAMAGED')
  const noise = Uint8Array.from({ length: 2_000 }, (_, i) => (i * 7_919) % 251)
  expect(readIt({ data: noise, method: 0, size: 2_000 })).toBe('nothing was refused')
})

test('the bytes of all entries are counted together, however often one is read', () => {
  const zip = openZip(packed({ a: new Uint8Array(1024 * 1024) }))
  for (let time = 0; time < 80; time++) zip.stream('a', () => {})
  expect(refusalOf(() => zip.stream('a', () => {}))).toBe('BOMB')
})

test('a zip without its end is damaged', () => {
  const whole = packed({ a: 'x' })
  for (let length = 0; length < whole.length; length++) expect(refusalOf(() => openZip(whole.subarray(0, length)))).toBe('DAMAGED')
})
