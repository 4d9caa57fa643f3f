import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { Refusal, Unreadable } from '@nianbao/report'
import { largestEntry, largestUnfolded } from '../bounds.ts'
import { isSteep, zipDirectory } from './zip-directory.ts'
import type { ZipEntry } from './zip-directory.ts'

/** A zip whose entries are inflated when asked for, and no further than the bounds. */
export interface Zip {
  names: string[]
  has(name: string): boolean
  /** Hands the entry over piece by piece; false where there is none. Throws Unreadable{DAMAGED, BOMB}. */
  stream(name: string, take: (piece: Uint8Array) => void): boolean
  /** The entry as UTF-8 text, or null where there is none. Throws the same. */
  text(name: string): string | null
}

const entryMark = 0x04034b50

/** Bytes put into the inflater at once: so many can become a thousand times as many before they are counted. */
const mouthful = 4_096

/** Bytes that a file, and what is packed inside it, has unfolded to. */
export interface Unfolding {
  bytes: number
}

/** Opens a zip by its central directory; one inside another counts on in `unfolding`. Throws Unreadable{DAMAGED, BOMB, ENCRYPTED}. */
export function openZip(bytes: Uint8Array, unfolding: Unfolding = { bytes: 0 }): Zip {
  const entries = zipDirectory(bytes)
  const stream = (name: string, take: (piece: Uint8Array) => void): boolean => {
    const entry = entries.get(name.toLowerCase())
    if (!entry) return false
    let size = 0
    let crc = 0
    inflate(entry, packedOf(entry, bytes), (piece) => {
      size += piece.length
      unfolding.bytes += piece.length
      if (size > largestEntry || unfolding.bytes > largestUnfolded || isSteep(size, entry.packed)) throw new Unreadable('BOMB')
      crc = crc32(piece, crc)
      // What goes beyond the size it gave is counted, not read: it is a bomb if it does not end, and damage if it does.
      if (size <= entry.size) take(piece)
    })
    if (size !== entry.size || crc !== entry.crc) throw new Unreadable('DAMAGED')
    return true
  }
  return {
    names: [...entries.values()].map((entry) => entry.name),
    has: (name) => entries.has(name.toLowerCase()),
    stream,
    text: (name) => {
      const decoder = new TextDecoder()
      let text = ''
      if (!stream(name, (piece) => (text += decoder.decode(piece, { stream: true })))) return null
      return text + decoder.decode()
    },
  }
}

function packedOf(entry: ZipEntry, bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== entryMark) throw new Unreadable('DAMAGED')
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (from + entry.packed > bytes.length) throw new Unreadable('DAMAGED')
  return bytes.subarray(from, from + entry.packed)
}

function inflate(entry: ZipEntry, packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  if (entry.method === 0) {
    if (packed.length > 0) take(packed)
    return
  }
  try {
    const inflater = new Inflate(take)
    for (let at = 0; at < packed.length; at += mouthful) inflater.push(packed.subarray(at, at + mouthful), at + mouthful >= packed.length)
  } catch (error) {
    // What the taker refuses is its own word; the rest is the inflater's.
    if (error instanceof Refusal) throw error
    throw new Unreadable('DAMAGED')
  }
}
