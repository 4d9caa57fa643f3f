import type { TableCell } from '@nianbao/report'

/** What a cell says apart from what is struck out in it; where all of it is, nobody can tell whether nothing is meant or something was forgotten. */
export const counted = (text: string, struck: string): Pick<TableCell, 'text' | 'struck' | 'unsure'> =>
  struck === '' ? { text } : { text, struck, ...(text === '' ? { unsure: true } : {}) }
