/** Why a file cannot be counted; the words are among the messages. */
export type NoLedger = 'EMPTY' | 'TOO_LARGE' | 'TOO_MANY_ROWS' | 'LEGACY' | 'LOCKED' | 'PAGE' | 'BOMB' | 'DAMAGED' | 'UNKNOWN'

/** The file is no ledger that can be read here. */
export class NotALedger extends Error {
  readonly code: NoLedger
  constructor(code: NoLedger, cause?: unknown) {
    super(code, { cause })
    this.code = code
  }
}
