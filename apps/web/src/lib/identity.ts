import 'server-only'
import { authAdapter, connect, type Db, signIn, type SignIn, signOut } from '@nianbao/db/identity'
import { env } from './env.ts'

// Kept on the process: a development server loads this file anew at each change, and pools would pile up.
const kept = globalThis as { nianbaoIdentity?: Db }

/** The sign-in tables through their one door, under a role that sees nothing else. */
export function identity() {
  const db = (kept.nianbaoIdentity ??= connect({ url: env().DATABASE_URL_IDENTITY, max: 5 }))
  return {
    adapter: authAdapter(db),
    signIn: (asked: SignIn) => signIn(db, asked),
    signOut: (token: string) => signOut(db, token),
  }
}
