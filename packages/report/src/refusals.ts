/**
 * Every "no" that a person can be answered, as a class with a code and facts, never a sentence: the portal
 * turns code and facts into the reader's language, the graph answers them as typed unions. Anything thrown
 * that is not a Refusal is a bug.
 */
import type { State } from './lifecycle.ts'
import type { Finding } from './rules/rule.ts'

/** A "no" with a stable code; its facts are the subclass's own fields. */
export abstract class Refusal extends Error {
  abstract readonly code: string
}

/** The person may see the report but not do this to it. */
export class Forbidden extends Refusal {
  readonly code = 'FORBIDDEN'
}

/** There is no such thing, or none that this person may know of: a stranger's report answers this too. */
export class NotFound extends Refusal {
  readonly code = 'NOT_FOUND'
}

/** The act does not belong to the state the report is in now. */
export class OutOfTurn extends Refusal {
  readonly code = 'OUT_OF_TURN'
  readonly state: State
  constructor(state: State) {
    super(`not in state ${state}`)
    this.state = state
  }
}

/** Somebody changed the report since the asker last read it; `version` is the one that stands. */
export class Stale extends Refusal {
  readonly code = 'STALE'
  readonly version: number
  constructor(version: number) {
    super(`version is ${version}`)
    this.version = version
  }
}

/** The report has findings of severity error, which block asking for a signature and submitting. */
export class HasErrors extends Refusal {
  readonly code = 'HAS_ERRORS'
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super(`${findings.length} errors`)
    this.findings = findings
  }
}

/** `count` shared threads wait for the agency's answer. */
export class OpenThreads extends Refusal {
  readonly code = 'OPEN_THREADS'
  readonly count: number
  constructor(count: number) {
    super(`${count} threads unanswered`)
    this.count = count
  }
}

/**
 * Of a text: EMPTY, BINARY, NOT_A_REPORT, TWO_REPORTS. Of a file, before its text is known: UNKNOWN_FORMAT; LEGACY (an old
 * binary format, and nothing here that converts it); PICTURE (a scan without text); ENCRYPTED; DAMAGED (cut short or not
 * what it says it is); BOMB (would unfold to far more than it weighs); SCRIPT (carries code that runs on opening);
 * ENTITIES (declares a document type of its own); TOO_MANY_PAGES; TOO_MANY_CELLS; TOO_SLOW (not read in the time given).
 */
export type UnreadableReason =
  | 'EMPTY' | 'NOT_A_REPORT' | 'TWO_REPORTS' | 'BINARY' | 'UNKNOWN_FORMAT' | 'LEGACY' | 'PICTURE' | 'ENCRYPTED' | 'DAMAGED'
  | 'BOMB' | 'SCRIPT' | 'ENTITIES' | 'TOO_MANY_PAGES' | 'TOO_MANY_CELLS' | 'TOO_SLOW'

/** The document cannot be read as one report. */
export class Unreadable extends Refusal {
  readonly code = 'UNREADABLE'
  readonly reason: UnreadableReason
  constructor(reason: UnreadableReason) {
    super(reason)
    this.reason = reason
  }
}

/** More was sent than is taken; `limit` in the unit of the thing (characters, bytes, items). */
export class TooLarge extends Refusal {
  readonly code = 'TOO_LARGE'
  readonly limit: number
  constructor(limit: number) {
    super(`limit ${limit}`)
    this.limit = limit
  }
}

/** The document names another agency or year than the report it is imported into. */
export class Mismatch extends Refusal {
  readonly code = 'MISMATCH'
  readonly field: 'agency' | 'year'
  readonly expected: string
  readonly found: string
  constructor(field: 'agency' | 'year', expected: string, found: string) {
    super(`${field}: expected ${expected}, found ${found}`)
    this.field = field
    this.expected = expected
    this.found = found
  }
}

/** No 保密审查 of this content, or the latest one says no: nothing may be published. */
export class NotCleared extends Refusal {
  readonly code = 'NOT_CLEARED'
}

/** Nobody reviews what they edited or signed, nor signs what they last edited where the agency forbids it. */
export class SamePerson extends Refusal {
  readonly code = 'SAME_PERSON'
}

/** The act answers for an organ: show first, by password or code, that you are who the session says. */
export class ProofNeeded extends Refusal {
  readonly code = 'PROOF_NEEDED'
}

/** `field` was given something that cannot be taken; `reason` is a stable word (REQUIRED, TOO_LONG, UNKNOWN, …). */
export class BadInput extends Refusal {
  readonly code = 'BAD_INPUT'
  readonly field: string
  readonly reason: string
  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`)
    this.field = field
    this.reason = reason
  }
}

/** Of what too many came: tries of one person; files of everybody that wait to be read; files of one person that are being read. */
export type TooManyOf = 'TRIES' | 'QUEUE' | 'OWN'

/** Too many came; try again in `retryAfterSeconds`. */
export class TooMany extends Refusal {
  readonly code = 'TOO_MANY'
  readonly retryAfterSeconds: number
  readonly reason: TooManyOf
  constructor(retryAfterSeconds: number, reason: TooManyOf = 'TRIES') {
    super(`retry after ${retryAfterSeconds}s`)
    this.retryAfterSeconds = retryAfterSeconds
    this.reason = reason
  }
}
