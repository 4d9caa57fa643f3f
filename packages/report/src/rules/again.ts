import type { Label } from '../format/index.ts'

/** The end of a key: what was explained of one place in the text does not explain the next one like it. */
export const again = (times: number): string => (times === 1 ? '' : `|${times}`)

/** The same for the reader, behind the quotation of the first. */
export const often = (times: number): Label => (times === 1 ? { zh: '', en: '' } : { zh: `等${times}处`, en: `, ${times} times` })
