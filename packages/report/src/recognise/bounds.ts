/** In characters. A yearly report has some ten thousand; forty times that is no report. */
export const longestText = 400_000

/** Written one cell to a line, with empty lines between, a report has some thousand. */
export const mostLines = 20_000
