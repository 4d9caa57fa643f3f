/**
 * What went wrong on the way to an answer. `digest` is all that the browser learns of an error thrown on the
 * server, so the kind and the request id travel in it.
 */
export class Outage extends Error {
  readonly digest = 'OUTAGE'
}

/** The API failed; `requestId` finds the line in its log. */
export class ApiFault extends Error {
  readonly digest: string
  readonly requestId: string | null
  /** The API's own code, such as BAD_USER_INPUT; null where it gave none. */
  readonly code: string | null
  constructor(requestId: string | null, cause: unknown, code: string | null = null) {
    super(`API fault ${requestId ?? 'without id'}`, { cause })
    this.requestId = requestId
    this.code = code
    this.digest = `FAULT:${requestId ?? ''}`
  }
}

/** The session has ended; the page leads to sign-in and back. */
export class SignedOut extends Error {
  readonly digest = 'SIGNED_OUT'
}
