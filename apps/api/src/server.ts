import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import cors from '@fastify/cors'
import { close, type Db, ping } from '@nianbao/db'
import { contextOf, publicGraph, staffGraph } from '@nianbao/schema'
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { handlerOf } from './endpoint.ts'
import { described } from './errors.ts'
import { gatewayOf } from './gateway/gateway.ts'
import { inProcess } from './gateway/in-process.ts'
import { actorOf } from './identity.ts'
import { publicLimits, staffLimits } from './limits.ts'
import { type AskedOperation, documentOf, type Operations } from './operations.ts'

/** What the gate stands on. */
export interface Foundations {
  databases: { staff: Db; visitor: Db; identity: Db }
  operations: Operations
  /** Production: the staff endpoint answers known operations only. */
  production: boolean
  logLevel: string
  /** Where the log goes, one JSON object a line; standard output without it. */
  logTo?: { write(line: string): void }
}

/** A database that says nothing for so long counts as down. */
const patience = 3_000

const gatewayTo = (graph: typeof publicGraph) =>
  gatewayOf({
    supergraphSdl: graph.supergraphSdl,
    subgraphs: Object.fromEntries(Object.entries(graph.subgraphs).map(([name, schema]) => [name, inProcess(schema)])),
    schemas: Object.values(graph.subgraphs),
  })

/** Logs say which route answered what and how fast: no query strings, no bodies, no addresses, no names. */
const quiet = {
  req: (request: { method: string; url: string }) => ({ method: request.method, path: request.url.split('?')[0] }),
  res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
}

/** What is answered where a request is refused before it is a GraphQL request, by status. */
const refusals: Record<number, { code: string; message: string }> = {
  400: { code: 'BAD_REQUEST', message: 'This is not a GraphQL request: send JSON with a query.' },
  413: { code: 'BODY_TOO_LARGE', message: 'The request is larger than this endpoint takes.' },
  415: { code: 'BAD_REQUEST', message: 'Send application/json.' },
  503: { code: 'SHUTTING_DOWN', message: 'The server is shutting down; ask again in a moment.' },
}

/** The whole gate, not yet listening. Closing it waits for what is being answered, then closes the databases. */
export async function serverOf({ databases, operations, production, logLevel, logTo }: Foundations): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: logLevel, serializers: quiet, ...(logTo && { stream: logTo }) },
    bodyLimit: staffLimits.body,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff').header('cache-control', 'no-store')
  })
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = error.statusCode ?? 500
    const refusal = refusals[status]
    if (!refusal) app.log.error({ requestId: request.id, error: described(error) }, 'masked')
    const { code, message } = refusal ?? { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' }
    return reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] })
  })
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    // A kept connection would hold the closing server up until it times out.
    if (closing) reply.header('connection', 'close')
  })
  app.addHook('onClose', async () => {
    await Promise.all(Object.values(databases).map(close))
  })

  app.get('/health', async (_request, reply) => {
    const up = await Promise.all(Object.values(databases).map((db) => Promise.race([
      ping(db).then(() => true, () => false),
      setTimeout(patience, false, { ref: false }),
    ])))
    const healthy = up.every(Boolean)
    return reply.code(healthy ? 200 : 503).send({ status: healthy ? 'up' : 'down' })
  })

  const answerPublic = await handlerOf(app, {
    gateway: gatewayTo(publicGraph),
    limits: publicLimits,
    introspection: true,
    contextOf: async () => contextOf({ actor: null, staff: null, visitor: databases.visitor }),
  })
  await app.register(async (open) => {
    await open.register(cors, { origin: '*', methods: ['GET', 'POST'], exposedHeaders: ['x-request-id'], maxAge: 86_400 })
    open.route({ method: ['GET', 'POST'], url: '/graphql', bodyLimit: publicLimits.body, handler: answerPublic })
  })

  const answerStaff = await handlerOf(app, {
    gateway: gatewayTo(staffGraph),
    limits: staffLimits,
    introspection: false,
    contextOf: async (request) => contextOf({
      actor: await actorOf(databases.identity, request.headers.authorization),
      staff: databases.staff,
      visitor: databases.visitor,
    }),
  })
  app.post('/staff/graphql', {
    bodyLimit: staffLimits.body,
    preHandler: async (request, reply) => {
      const asked = (request.body ?? {}) as AskedOperation
      const document = documentOf(asked, operations, production)
      if (document !== null) {
        const { documentId: _name, extensions: _extensions, ...rest } = asked
        request.body = { ...rest, query: document }
      } else if (production || asked.query === undefined) {
        const message = 'This endpoint answers the portal\'s own operations only.'
        await reply.code(400).send({ errors: [{ message, extensions: { code: 'PERSISTED_OPERATION_REQUIRED', requestId: request.id } }] })
      }
    },
    handler: answerStaff,
  })
  return app
}
