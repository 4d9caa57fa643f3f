/** What a cell of a column of ticks says; `either`: a sign that some set for yes and others for no; `text`: no sign at all. */
export type Mark = 'yes' | 'no' | 'either' | 'text'

const yes = /^(?:[√✓✔☑✅■●◆▲★1YyVv是有对勾]|yes|true|1件)$/iu
const no = /^(?:[□☐◻0NnFf否无不]|no|false|[-–—－/\\]+)?$/iu
/** Crosses and circles, and the letters behind which the fonts of signs (Wingdings) keep theirs. */
const either = /^[^\d\s\p{Script=Han}]$/u

/** No sign is longer, with brackets and spaces around it. */
const longest = 12

/** Takes what stands in a cell for a sign, whatever brackets stand around it: [√], （×）. */
export function markOf(text: string): Mark {
  if (text === '') return 'no'
  if (text.length > longest) return 'text'
  const sign = text.normalize('NFKC').replaceAll(/[\s()[\]【】\u200b\ufeff]|\p{Variation_Selector}/gu, '')
  if (no.test(sign)) return 'no'
  if (yes.test(sign)) return 'yes'
  return either.test(sign) ? 'either' : 'text'
}
