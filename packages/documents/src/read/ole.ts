import { Unreadable } from '@nianbao/report'

/** A stream of a compound file; `head` is its first sector, empty where it is short and kept elsewhere. */
export interface OleStream {
  name: string
  head: Uint8Array
}

const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const lastSector = 0xfffffffa
const headerSize = 512
const entrySize = 128

/** Sectors of the allocation table that the header itself lists; they tell of 7 MB, and the rest is chained behind them. */
const listedInHeader = 109

/** More than any Word file has; a chain that turns in a circle ends here. */
const mostSectors = 20_000

export const isOle = (bytes: Uint8Array): boolean => mark.every((byte, i) => bytes[i] === byte)

/** The streams and storages of a compound file (old Word, Excel, WPS, encrypted packages). Throws Unreadable{DAMAGED}. */
export function oleStreams(bytes: Uint8Array): OleStream[] {
  if (bytes.length < headerSize) throw new Unreadable('DAMAGED')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = 1 << view.getUint16(30, true)
  if (size !== 512 && size !== 4096) throw new Unreadable('DAMAGED')
  const offset = (sector: number) => (sector + 1) * size
  const word = (at: number): number => {
    if (at + 4 > bytes.length) throw new Unreadable('DAMAGED')
    return view.getUint32(at, true)
  }
  const table: number[] = []
  for (let i = 0; i < listedInHeader && word(76 + 4 * i) < lastSector; i++) table.push(word(76 + 4 * i))
  for (let sector = word(68), seen = 0; sector < lastSector && seen < mostSectors; seen++) {
    for (let i = 0; i < size / 4 - 1; i++) if (word(offset(sector) + 4 * i) < lastSector) table.push(word(offset(sector) + 4 * i))
    sector = word(offset(sector) + size - 4)
  }
  const after = (sector: number): number => {
    const part = table[Math.floor((sector * 4) / size)]
    return part === undefined ? lastSector : word(offset(part) + ((sector * 4) % size))
  }
  const streams: OleStream[] = []
  for (let sector = word(48), seen = 0; sector < lastSector && seen < mostSectors; sector = after(sector), seen++) {
    for (let at = offset(sector); at < offset(sector) + size; at += entrySize) {
      if (at + entrySize > bytes.length) throw new Unreadable('DAMAGED')
      const length = Math.min(64, view.getUint16(at + 64, true))
      const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + Math.max(0, length - 2)))
      const [start, long] = [word(at + 116), word(at + 120) >= 4096]
      if (name !== '') streams.push({ name, head: long && start < lastSector ? bytes.subarray(offset(start), offset(start) + size) : new Uint8Array() })
    }
  }
  return streams
}
