import { connect } from '@nianbao/db'
import { readEnv } from './env.ts'
import { readOperations } from './operations.ts'
import { serverOf } from './server.ts'

/** Says one sentence and ends: nothing is listening. */
function giveUp(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const env = (() => {
  try {
    return readEnv(process.env)
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error))
  }
})()

const app = await serverOf({
  databases: {
    staff: connect({ url: env.databases.staff }),
    visitor: connect({ url: env.databases.visitor }),
    identity: connect({ url: env.databases.identity }),
  },
  operations: env.operations === undefined ? new Map() : readOperations(env.operations),
  production: env.production,
  logLevel: env.logLevel,
})

let closing = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, async () => {
    if (closing) return
    closing = true
    await app.close()
    process.exit(0)
  })
}

try {
  await app.listen({ port: env.port, host: env.host })
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  giveUp(taken ? `Port ${env.port} is taken: stop what uses it, or set PORT.` : `Cannot listen on ${env.host}:${env.port}.`)
}
