import { join } from 'node:path'
import { root } from '../installed.mjs'

const port = (name, text, otherwise) => {
  if (!text) return otherwise
  const number = Number(text)
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number
  throw new Error(`${name} is "${text}": a number from 1 to 65535 is needed`)
}

/**
 * What the environment and the arguments ask for. `demo`: the embedded database unless DEMO=0, any other only with
 * DEMO=1. `host`: loopback in a demo, whatever is asked, since everybody knows its passwords.
 */
export function readSettings(env, args) {
  const unknown = args.filter((arg) => arg !== '--dev')
  if (unknown.length > 0) throw new Error(`unknown argument ${unknown[0]}: there is only --dev`)
  const databaseUrl = env.DATABASE_URL || null
  const demo = databaseUrl ? env.DEMO === '1' : env.DEMO !== '0'
  return {
    dev: args.includes('--dev'),
    demo,
    databaseUrl,
    // Where this clone keeps its database, secrets and logs; another folder is another installation.
    home: env.NIANBAO_HOME || join(root, '.nianbao'),
    host: demo ? '127.0.0.1' : env.HOST || '127.0.0.1',
    port: port('PORT', env.PORT, 3000),
    apiPort: port('API_PORT', env.API_PORT, 4000),
    portalOrigin: env.PORTAL_ORIGIN || null,
    apiOrigin: env.API_ORIGIN || null,
  }
}
