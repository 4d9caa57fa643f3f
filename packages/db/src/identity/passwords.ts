import { hash, verify } from '@node-rs/argon2'
import { BadInput } from '@nianbao/report'

/** Characters that are hashed at most: a wall against work without end, not a rule. */
export const longest = 1_024

/** The same letters may be typed in several encodings (full width, composed): they are one password. */
export const canonicalPassword = (password: string) => password.normalize('NFKC')

/** The argon2id hash of a password (19 MiB, 2 passes, as OWASP has it); throws BadInput when it is empty or too long. What may become one is password-policy.ts. */
export async function hashOf(password: string): Promise<string> {
  const text = canonicalPassword(password)
  if (text.length === 0) throw new BadInput('password', 'TOO_SHORT')
  if (text.length > longest) throw new BadInput('password', 'TOO_LONG')
  return hash(text, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
}

let decoy: Promise<string> | undefined

/** Is this the password of that hash? Where there is no hash the same work is done in vain, so that the time tells nothing. */
export async function fits(password: string, known: string | null): Promise<boolean> {
  decoy ??= hashOf('nobody has this password')
  const against = known ?? (await decoy)
  const right = await verify(against, canonicalPassword(password).slice(0, longest))
  return right && known !== null
}
