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

/**
 * Lets a connection keep what it has parsed and planned: every question with parameters goes out under a name made from
 * its text. Planning costs more than most of our questions do. Changes are left as they are: their texts vary with the
 * number of rows. Behind a pooler that hands one connection to many in turn it must know of names (pgbouncer ≥ 1.21 does).
 */
export function nameStatements(client: ClientBase): void {
  const ask = client.query.bind(client) as (...args: unknown[]) => unknown
  const named = (config: unknown): unknown => {
    if (typeof config !== 'object' || config === null || !('text' in config) || typeof config.text !== 'string') return config
    const asks = /^\s*(?:select|with)\b/i.test(config.text) && config.text.includes('$1')
    return asks && !('name' in config && config.name) ? { ...config, name: nameOf(config.text) } : config
  }
  client.query = ((config: unknown, ...rest: unknown[]) => ask(named(config), ...rest)) as ClientBase['query']
}
