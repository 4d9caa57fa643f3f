/** 依申请台账: a spreadsheet of requests as texts, row by row as they stand; a row or a cell that is not there is empty. */
export interface Sheet {
  name: string
  rows: readonly (readonly string[])[]
  /** Days are counted from 1904, as an old Mac's Excel does, and not from 1900. */
  from1904: boolean
}

/** The text without what only separates or decorates: spaces, brackets, strokes; full width made half. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\ufeff"'“”‘’()[\]【】《》<>、,，.。;；:：·/\\|_*—–-]+/gu, '')
