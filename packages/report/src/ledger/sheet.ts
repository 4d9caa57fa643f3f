/** Cells drawn together into one, from 0, the last row and column within; what stands in them stands in the first. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

/** 依申请台账: a spreadsheet of requests as texts, row by row as they stand; a row or a cell that is not there is empty. */
export interface Sheet {
  name: string
  rows: readonly (readonly string[])[]
  /** Days are counted from 1904, as an old Mac's Excel does, and not from 1900. */
  from1904: boolean
  merges?: readonly Merge[]
  /** Nobody sees it in the workbook. */
  hidden?: boolean
  /** Rows, from 0, in which a quote of a table of commas stood open: they could begin or end elsewhere. */
  torn?: readonly number[]
}

/** The text without what only separates or decorates: spaces, brackets, strokes; full width made half. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\ufeff"'“”‘’()[\]【】《》<>、,，.。;；:：·/\\|_*—–-]+/gu, '')
