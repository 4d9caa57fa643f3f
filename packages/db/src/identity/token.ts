import { createHash, randomBytes } from 'node:crypto'

/** A session token: 256 random bits, base64url. */
export const newToken = () => randomBytes(32).toString('base64url')

/** sha256 in hex: what is kept of a token, and of what was typed at a sign-in. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
