import { BadInput, personalDataIn } from '@nianbao/report'
import { cleanText } from './clean-text.ts'

/** A text that the public will read beside a report: cleanText, and without anybody's numbers (BadInput PERSONAL_DATA). */
export function publicText(field: string, text: string, limit: number): string {
  const clean = cleanText(field, text, limit)
  if (personalDataIn(clean).length > 0) throw new BadInput(field, 'PERSONAL_DATA')
  return clean
}
