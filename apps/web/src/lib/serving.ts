import { env } from './env.ts'

let known = { at: 0, isServing: false }

/** Does the API answer, database and all? Asked at most once a second while it does, unless `now` matters. */
export async function isServing({ now = false } = {}): Promise<boolean> {
  if (!now && known.isServing && Date.now() - known.at < 1_000) return true
  const isServing = await fetch(new URL('/health', env().API_URL), { cache: 'no-store', signal: AbortSignal.timeout(3_000) }).then(({ ok }) => ok, () => false)
  known = { at: Date.now(), isServing }
  return isServing
}
