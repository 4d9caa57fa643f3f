import { GraphQLError } from 'graphql'
import { type Actor, type Db, requestOf } from '@nianbao/db'
import type { Document, Recognised } from '@nianbao/report'

/** Reads a text that somebody pasted; whoever makes the context says where, for a long one takes seconds of a whole processor. Throws the refusals of reading. */
export type ReadPasted = (text: string, whose: string) => Promise<{ document: Document; recognised: Recognised }>

/** Everything a resolver may know about one request; made anew for each by the gate. */
export interface Context {
  /** Who asks; null when nobody is signed in, and always null at the public endpoint. */
  actor: Actor | null
  /** The working record, under the staff role, read in one transaction as this person; null at the public endpoint, which cannot reach it. */
  staff: Db | null
  /** Published tables only, under the visitor role. */
  visitor: Db
  /** Null at the public endpoint, where nobody pastes. */
  readPasted: ReadPasted | null
  /** What this request has loaded so far, one entry per loader (see per-request.ts). */
  memory: Map<object, unknown>
}

/** A fresh context: nothing loaded yet. `staff` is the pool; whoever is signed in reads it in one transaction of this request. */
export const contextOf = ({ actor, staff, visitor, readPasted = null }: Pick<Context, 'actor' | 'staff' | 'visitor'> & Partial<Pick<Context, 'readPasted'>>): Context =>
  ({ actor, visitor, readPasted, staff: staff && actor ? requestOf(staff, actor) : staff, memory: new Map() })

/** Gives back what the request holds of the record: due when its answer is ready, before a slow reader has it. */
export const answered = async ({ staff }: Context): Promise<void> => staff?.request?.rest()

/** The working record and who asks for it; an error with code UNAUTHENTICATED when nobody is signed in. */
export function signedIn(context: Context): { db: Db; actor: Actor } {
  const { staff, actor } = context
  if (staff === null || actor === null) {
    throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })
  }
  return { db: staff, actor }
}
