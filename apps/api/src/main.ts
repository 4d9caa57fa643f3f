import { connect } from '@nianbao/db'
import { cool, warm } from '@nianbao/documents'
import { readEnv } from './env.ts'
import { readOperations } from './operations.ts'
import { serverOf } from './server.ts'

const drainingMilliseconds = 25_000

/** Says one sentence and ends: nothing is listening. */
function giveUp(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

/** What `read` reads; where it throws, its message is the sentence. */
function orGiveUp<Read>(read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error))
  }
}

const env = orGiveUp(() => readEnv(process.env))

const app = await serverOf({
  databases: {
    staff: connect({ url: env.databases.staff }),
    visitor: connect({ url: env.databases.visitor }),
    identity: connect({ url: env.databases.identity }),
    ...(env.databases.worker !== undefined && { worker: connect({ url: env.databases.worker, max: 2 }) }),
  },
  operations: orGiveUp(() => (env.operations === undefined ? new Map<string, string>() : readOperations(env.operations))),
  portalOrigin: env.portalOrigin,
  production: env.production,
  logLevel: env.logLevel,
})

let closing = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, async () => {
    if (closing) return
    closing = true
    // Whoever hangs on for longer has gone away, or will ask again.
    setTimeout(() => process.exit(1), drainingMilliseconds).unref()
    await app.close()
    cool()
    process.exit(0)
  })
}

try {
  await app.listen({ port: env.port, host: env.host })
  // The first document shall not wait longer than the next.
  void warm()
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  giveUp(taken ? `Port ${env.port} is taken: stop what uses it, or set PORT.` : `Cannot listen on ${env.host}:${env.port}.`)
}
