import type { RefusalFactsFragment } from './graph/generated/graphql.ts'

type Facts<Part> = Part extends { __typename: string } ? Omit<Part, '__typename'> : never

/** By which ways somebody can show that they are who their session says. */
export interface ProofWays {
  password: boolean
  /** A code is asked for beside the password. */
  code: boolean
  /** The name of the organisation's sign-in, where their account there is linked. */
  organisation: string | null
}

/** A "no" from the API as the browser gets it: a code and facts, plus the portal's own: by which id the log knows a file that was refused, how many bytes of one were announced and came, the ways to prove who one is, and which day it is where a date was refused, and whether the state itself would allow what was refused as out of turn. */
export type Refused = { code: string; requestId?: string | null; ways?: ProofWays; today?: string | null; meanwhile?: boolean; announced?: number; came?: number } & Partial<UnionFields<Facts<RefusalFactsFragment>>>

type UnionFields<U> = { [K in U extends unknown ? keyof U : never]: U extends Record<K, infer V> ? V : never }

/** What a refused form was sent with, by the names of its fields. */
export type Written = Record<string, string[]>

/** What became of an act, in a form that can be sent to the browser. */
export type Outcome<Value> =
  | { status: 'done'; value: Value }
  | { status: 'refused'; refusal: Refused; written?: Written }
  | { status: 'fault'; requestId: string | null; written?: Written }

/** A form's state: before the first try, and after each. */
export type FormState<Value = null> = { status: 'idle' } | Outcome<Value>

export const idle: FormState<never> = { status: 'idle' }
