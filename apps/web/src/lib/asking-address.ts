import 'server-only'
import { headers } from 'next/headers'

/** The browser's address as the server in front reports it; what it cannot know counts as one address. */
export async function askingAddress(): Promise<string> {
  return (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
}
