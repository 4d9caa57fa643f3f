import { BadInput, TooLarge } from '@nianbao/report'

// Bidi overrides show a reader other words than a machine reads. NUL cannot be stored, lone surrogates not be written in UTF-8.
const misleading = /[\u202a-\u202e\u2066-\u2069]/u

/** Text from outside as it may be kept: NFC, at most `limit` characters; BadInput names the field when it is empty (if required) or cannot be shown safely. */
export function cleanText(field: string, text: string, limit: number, required = true): string {
  const clean = text.normalize('NFC')
  if (misleading.test(clean) || clean.includes('\0') || !clean.isWellFormed()) throw new BadInput(field, 'UNSAFE')
  if (clean.length > limit) throw new TooLarge(limit)
  if (required && clean.trim() === '') throw new BadInput(field, 'REQUIRED')
  return clean
}
