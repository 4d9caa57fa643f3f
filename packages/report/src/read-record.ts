import { canonicalJson, type Json } from './chain.ts'
import type { ExportRecord } from './book-export.ts'

type Kind = 'text' | 'count' | 'hash' | 'hash?' | 'facts?' | 'one'

const shapes: Record<ExportRecord['kind'], Record<string, Kind>> = {
  'nianbao-book': { kind: 'text', format: 'one' },
  head: { kind: 'text', position: 'count', root: 'count', book: 'text', agency: 'text', year: 'count', length: 'count', head: 'hash', bare: 'count' },
  root: { kind: 'text', n: 'count', at: 'text', size: 'count', public: 'hash', sealed: 'hash', prev: 'hash', hash: 'hash' },
  line: { kind: 'text', book: 'text', seq: 'count', prev: 'hash', open: 'facts?', seal: 'hash?', hash: 'hash' },
}

const fits: Record<Kind, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  count: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  hash: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  'hash?': (value) => value === null || fits.hash(value),
  'facts?': (value) => value === null || (typeof value === 'object' && !Array.isArray(value)),
  one: (value) => value === 1,
}

/**
 * One line of an export as what it is, or null when it is none: not JSON, a member too many or too few, or written in
 * another than the one way, so that no byte can differ unseen.
 */
export function readRecord(text: string): ExportRecord | null {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const record = value as Record<string, Json>
  const shape = Object.hasOwn(shapes, String(record.kind)) ? shapes[record.kind as ExportRecord['kind']] : null
  if (!shape || Object.keys(record).length !== Object.keys(shape).length) return null
  if (!Object.entries(shape).every(([key, kind]) => Object.hasOwn(record, key) && fits[kind](record[key]))) return null
  return inTheOneWay(record, text) ? (record as unknown as ExportRecord) : null
}

/** What is nested deeper than anybody writes is not read to its bottom. */
function inTheOneWay(record: Json, text: string): boolean {
  try {
    return canonicalJson(record) === text
  } catch {
    return false
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
