/** How an email is kept and looked for. */
export const canonicalEmail = (email: string) => email.trim().normalize('NFC').toLowerCase()
