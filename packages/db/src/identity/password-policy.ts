import { BadInput } from '@nianbao/report'
import { type Owner, ownWords } from './own-words.ts'
import { guessesOf } from './password-guesses.ts'
import { canonicalPassword, longest } from './passwords.ts'

export const passwordPolicies = ['asvs', 'dengbao'] as const
export type PasswordPolicy = (typeof passwordPolicies)[number]

/** What a policy asks of a password. */
export interface PasswordRules {
  /** Characters. */
  shortest: number
  /** What the page advises. */
  advised: number
  /** Kinds among small letters, capitals, figures and signs. */
  kinds: number
  /** Days until a new one is asked for; null: never. */
  days: number | null
  /** How many earlier ones may not come back. */
  history: number
}

/**
 * asvs: length, and nothing that is guessed first; no rules of composition and no expiry (OWASP ASVS 5, 6.2).
 * dengbao 等保: what graded protection (GB/T 22239, identity authentication) is commonly examined for: complexity and a
 * change at regular intervals. Its numbers are general knowledge, to be confirmed with the examiner.
 */
export const passwordRules: Record<PasswordPolicy, PasswordRules> = {
  asvs: { shortest: 8, advised: 15, kinds: 0, days: null, history: 0 },
  dengbao: { shortest: 10, advised: 15, kinds: 3, days: 90, history: 5 },
}

export type PasswordReason = 'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'PERSONAL' | 'KINDS' | 'REUSED'

const kindsOf = (text: string) => [/\p{Ll}|\p{Lo}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(text)).length

/** Does the password carry the person's own name or email? Parts shorter than three letters of a Latin name say nothing. */
function isPersonal(text: string, { name, email }: Owner): boolean {
  const [local = '', host = ''] = email.toLowerCase().split('@')
  const own = [email, local, host, ...local.split(/[._+-]/), ...name.toLowerCase().split(/[\s·]/)]
  return own.some((part) => (/^[\p{sc=Han}]{2,}$/u.test(part) || part.length >= 4) && text.toLowerCase().includes(part.toLowerCase()))
}

/** A password that is found within so many guesses is guessed first; what eight letters drawn at random stand. */
const enough = 1e8

/** A mobile number, which is in every address book. */
const isMobile = (text: string) => /^(\+?86)?1[3-9]\d{9}$/.test(text.replace(/[\s-]/g, ''))

const isGuessedFirst = (text: string, who: Owner) => isMobile(text) || guessesOf(text, ownWords(who)) < enough

/** The one judge of a new password: throws BadInput('password', …) with the first reason that it may not be taken. */
export function judgePassword(policy: PasswordPolicy, password: string, who: Owner): void {
  const rules = passwordRules[policy]
  const text = canonicalPassword(password)
  const length = [...text].length
  const reason: PasswordReason | null =
    length < rules.shortest ? 'TOO_SHORT'
    : text.length > longest ? 'TOO_LONG'
    : isPersonal(text, who) ? 'PERSONAL'
    : isGuessedFirst(text, who) ? 'COMMON'
    : kindsOf(text) < rules.kinds ? 'KINDS'
    : null
  if (reason) throw new BadInput('password', reason)
}
