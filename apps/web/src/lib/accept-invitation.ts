'use server'
import { getLocale } from 'next-intl/server'
import { NotFound } from '@nianbao/report'
import { redirect } from '@/i18n/navigation.ts'
import { askingAddress } from './asking-address.ts'
import { firstRoom } from './first-room.ts'
import { identity } from './identity.ts'
import { outcomeOf } from './identity-outcome.ts'
import type { FormState } from './outcome.ts'
import { keepSession } from './session-cookie.ts'

/** Takes a new person's first password, signs them in with it and goes on; a link that no longer works is NOT_FOUND. */
export async function acceptInvitation(_: FormState, form: FormData): Promise<FormState> {
  const [token, password] = [String(form.get('token') ?? ''), String(form.get('newPassword') ?? '')]
  if (password !== String(form.get('newPasswordAgain') ?? '')) return { status: 'refused', refusal: { code: 'BAD_INPUT', field: 'password', reason: 'DIFFERENT' } }
  const state = await outcomeOf(async () => {
    const invited = await identity().acceptInvitation({ token, password }).catch((error: unknown) => {
      if (error instanceof NotFound) return null
      throw error
    })
    if (invited) await keepSession(await identity().signIn({ email: invited.email, password, address: await askingAddress() }))
    return invited !== null
  })
  if (state.status !== 'done') return state
  if (!state.value) return { status: 'refused', refusal: { code: 'NOT_FOUND' } }
  return redirect({ href: await firstRoom(), locale: await getLocale() })
}
