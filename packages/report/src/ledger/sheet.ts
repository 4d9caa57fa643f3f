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

/** How a column is to be filled is no part of its name. */
const remark = /[（(【[][^）)】\]]*(?:必填|选填|选择|格式|年.?月.?日|yyyy|下拉|例如|勾|√)[^）)】\]]*[）)】\]]/giu

/** A column's name as its header says it: *收到日期（必填） is 收到日期. */
export const columnName = (text: string): string => bare(text.replaceAll(remark, ''))
