import type { Actor, Db } from '@nianbao/db'
import { actorOfSession } from '@nianbao/db/identity'

/**
 * Who asks: the person whose session token stands in `Authorization: Bearer …`, asked of the database at every request,
 * so that a revoked session or a post taken away counts at once. Null without a token or with one that is not in force.
 */
export async function actorOf(identity: Db, authorization: string | undefined): Promise<Actor | null> {
  const token = /^Bearer ([\w-]{16,512})$/.exec(authorization ?? '')?.[1]
  return token === undefined ? null : actorOfSession(identity, token)
}
