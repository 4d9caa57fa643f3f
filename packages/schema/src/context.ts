import { GraphQLError } from 'graphql'
import type { Actor, Db } from '@nianbao/db'

/** Everything a resolver may know about one request; made anew for each by the gate. */
export interface Context {
  /** Who asks; null when nobody is signed in, and always null at the public endpoint. */
  actor: Actor | null
  /** The working record, under the staff role; null at the public endpoint, which cannot reach it. */
  staff: Db | null
  /** Published tables only, under the visitor role. */
  visitor: Db
  /** What this request has loaded so far, one entry per loader (see per-request.ts). */
  memory: Map<object, unknown>
}

/** A fresh context: nothing loaded yet. */
export const contextOf = (who: Pick<Context, 'actor' | 'staff' | 'visitor'>): Context => ({ ...who, memory: new Map() })

/** The working record and who asks for it; an error with code UNAUTHENTICATED when nobody is signed in. */
export function signedIn(context: Context): { db: Db; actor: Actor } {
  const { staff, actor } = context
  if (staff === null || actor === null) {
    throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })
  }
  return { db: staff, actor }
}
