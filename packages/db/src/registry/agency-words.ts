import { type AgencyKind, BadInput } from '@nianbao/report'
import { cleanText } from '../commands/clean-text.ts'
import { isDay } from '../commands/day.ts'

const kinds: readonly AgencyKind[] = ['government', 'office', 'ownLevel', 'department', 'township', 'subDistrict', 'institution']

/** One of the kinds of agency; BadInput (kind UNKNOWN) for anything else. */
export function readKind(text: string): AgencyKind {
  const kind = kinds.find((one) => one === text)
  if (!kind) throw new BadInput('kind', 'UNKNOWN')
  return kind
}

/** The code of an agency: 2 to 40 capitals, digits and hyphens; BadInput (code MALFORMED). */
export function readCode(code: string): string {
  if (!/^[A-Z0-9][A-Z0-9-]{1,39}$/.test(code)) throw new BadInput('code', 'MALFORMED')
  return code
}

/** An administrative division code of 6 to 12 digits; BadInput (division MALFORMED). */
export function readDivision(code: string): string {
  if (!/^[0-9]{6,12}$/.test(code)) throw new BadInput('division', 'MALFORMED')
  return code
}

/** The full name of an agency, 2 to 100 characters; BadInput (name REQUIRED or TOO_LONG). */
export function readAgencyName(text: string): string {
  const name = cleanText('name', text, 1000, false).trim()
  if (name.length < 2 || name.length > 100) throw new BadInput('name', name.length < 2 ? 'REQUIRED' : 'TOO_LONG')
  return name
}

/** A sector (公安, 司法, …), 30 characters at most; null for none. */
export function readSector(text: string | null): string | null {
  const sector = cleanText('sector', text ?? '', 1000, false).trim()
  if (sector.length > 30) throw new BadInput('sector', 'TOO_LONG')
  return sector || null
}

/** A calendar day YYYY-MM-DD from 1949 on; BadInput (field, DATE). */
export function readDay(field: string, text: string): string {
  if (!isDay(text) || text < '1949-10-01' || text > '2100-12-31') throw new BadInput(field, 'DATE')
  return text
}
