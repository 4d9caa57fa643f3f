const megabyte = 1024 * 1024

/** Bytes of a file; a ledger of a hundred thousand requests has some ten million. */
export const largestFile = 20 * megabyte

/** Bytes of everything that is looked at in a workbook, unfolded. */
export const mostUnfolded = 200 * megabyte

/** Rows of a sheet. */
export const mostRows = 100_000

/** Columns that are looked at. */
export const mostColumns = 200
