import 'server-only'
import { cache } from 'react'
import { getLocale } from 'next-intl/server'
import { redirect } from '@/i18n/navigation.ts'
import { askStaff } from './api.ts'
import { hasSession } from './auth.ts'
import { SignedOut } from './faults.ts'
import { MeDocument, type MeQuery } from './graph/generated/graphql.ts'
import { sessionToken } from './session-cookie.ts'

export type Person = NonNullable<MeQuery['me']>

/** Who is asking, or null; asked once per request. Throws Outage when nobody can say. */
export const asker = cache(async (): Promise<Person | null> => {
  const token = await sessionToken()
  if (!token || !(await hasSession(token))) return null
  try {
    return (await askStaff(MeDocument, {})).me
  } catch (error) {
    if (error instanceof SignedOut) return null
    throw error
  }
})

/** Who is asking; whoever is not signed in is led to sign-in, and back to `here` afterwards. */
export async function signedIn(here: string): Promise<Person> {
  const person = await asker()
  if (person) return person
  return redirect({ href: { pathname: '/sign-in', query: { next: here } }, locale: await getLocale() })
}

/** Who is asking, for the frame: it stands even where nobody can say, and the page below it says what is wrong. */
export async function whoever(): Promise<Person | null> {
  try {
    return await asker()
  } catch {
    return null
  }
}
