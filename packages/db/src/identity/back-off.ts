/** How many failures in a row are free, and the longest wait (s) that doubling leads to. */
interface Patience {
  free: number
  longest: number
}

/** What is counted: the account, the address, both together, everything, and the codes of an account whose password was right. */
export type Scope = 'account' | 'address' | 'both' | 'all' | 'code'

/**
 * Guessing at one account from one address is slowed hardest. The account as such waits at most a minute, whoever guesses,
 * and an address from which its owner has come in before does not wait with it: nobody can be locked out by strangers.
 * Codes have six figures only, and who guesses them has the password already: from a strange address they are slowed to
 * some hundred guesses a day.
 */
export const patience: Record<Scope, Patience> = {
  both: { free: 4, longest: 900 },
  account: { free: 9, longest: 60 },
  address: { free: 29, longest: 900 },
  all: { free: 299, longest: 10 },
  code: { free: 4, longest: 900 },
}

/** After so many quiet seconds earlier failures are forgotten. */
export const forgetAfter: Record<Scope, number> = { both: 1_800, account: 900, address: 1_800, all: 60, code: 86_400 }

/** For so many days an address counts as one that the account's owner comes from. */
export const knownForDays = 90

/** Seconds to wait after the `failures`-th failure in a row: none while they are free, then 1, 2, 4 … up to the longest. */
export function waitAfter(scope: Scope, failures: number): number {
  const { free, longest } = patience[scope]
  return failures <= free ? 0 : Math.min(longest, 2 ** (failures - free - 1))
}
