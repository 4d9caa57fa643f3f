import 'server-only'
import { getTranslations } from 'next-intl/server'
import { type PasswordPolicy, passwordRules } from '@nianbao/db/identity'

/** What the installation's policy asks of a password, in the reader's language. */
export async function passwordHint(policy: PasswordPolicy): Promise<string> {
  const t = await getTranslations('account.password.hint')
  const { shortest, advised, days, history } = passwordRules[policy]
  return t(policy, { shortest, advised, days: days ?? 0, history })
}
