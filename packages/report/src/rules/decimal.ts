/** Amounts are decimal texts of at most six places; they are compared and added in millionths, never as binary floats. */
const amount = /^(\d+)(?:\.(\d{1,6}))?$/

/** "18.8710" → 18871000n; null for anything that is no such amount. */
export function millionths(text: string): bigint | null {
  const [, whole, places = ''] = amount.exec(text) ?? []
  return whole === undefined ? null : BigInt(whole) * 1_000_000n + BigInt(places.padEnd(6, '0'))
}

/** 18871000n → "18.871". */
export function decimal(value: bigint): string {
  const size = value < 0n ? -value : value
  const places = String(size % 1_000_000n).padStart(6, '0').replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${size / 1_000_000n}${places === '' ? '' : `.${places}`}`
}
