import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'

/** So many different questions are named in a process; what comes later is planned anew each time, as without a name. */
const most = 500
const names = new Map<string, string>()

/** A statement's name: the same for the same text on every connection. */
function nameOf(text: string): string | undefined {
  if (!names.has(text) && names.size < most) names.set(text, `q${createHash('sha256').update(text).digest('hex').slice(0, 24)}`)
  return names.get(text)
}

/** Is this text likely to come again? Changes of many rows have another text for each number of them. */
const repeats = (text: string): boolean => /^\s*(?:select|with|insert|update|delete)\b/i.test(text) && text.includes('$1') && !text.includes('$60')

/**
 * Lets a connection keep what it has parsed and planned: whatever has parameters goes out under a name made from its text.
 * Planning, with row-level security most of all, costs more than most of what we ask and change. Behind a pooler that hands one connection to many in turn it must know of names (pgbouncer ≥ 1.21 does).
 */
export function nameStatements(client: ClientBase): void {
  const ask = client.query.bind(client) as (...args: unknown[]) => unknown
  const named = (config: unknown): unknown => {
    if (typeof config !== 'object' || config === null || !('text' in config) || typeof config.text !== 'string') return config
    return repeats(config.text) && !('name' in config && config.name) ? { ...config, name: nameOf(config.text) } : config
  }
  client.query = ((config: unknown, ...rest: unknown[]) => ask(named(config), ...rest)) as ClientBase['query']
}
