// What makes a spreadsheet take a text for a formula, also after white space and in full width; and the guard itself, so that taking it off is unambiguous.
const formula = /^[\s\ufeff\u200b]*[=+\-@\t\r＝＋－＠']|^[\t\r\n]/u

/** The text with an apostrophe before it where a spreadsheet would take it for a formula. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The inverse of guarded, for whoever reads such a table. */
export const unguarded = (text: string): string => (text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text)
