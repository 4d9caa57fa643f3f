import { randomUUID } from 'node:crypto'
import cors from '@fastify/cors'
import { close, type Db } from '@nianbao/db'
import { readPasted } from '@nianbao/documents'
import { contextOf, publicGraph, staffGraph } from '@nianbao/schema'
import fastify, { type FastifyInstance } from 'fastify'
import { bookOf } from './book.ts'
import { handlerOf } from './endpoint.ts'
import { gatewayOf } from './gateway/gateway.ts'
import { inProcess } from './gateway/in-process.ts'
import { downloadsOf } from './downloads.ts'
import { healthOf } from './health.ts'
import { actorOf } from './identity.ts'
import { compareNarratives } from './jobs/compare-narratives.ts'
import { forgetUploads } from './jobs/forget-uploads.ts'
import { recordRoots } from './jobs/record-roots.ts'
import { publicLimits, staffLimits } from './limits.ts'
import { type AskedOperation, documentOf, type Operations } from './operations.ts'
import { page, pagePolicy } from './page.ts'
import { publicFilesOf } from './public-files.ts'
import { refuse } from './refuse.ts'
import { scansOf } from './scans.ts'
import { uploadsOf } from './uploads.ts'
import { whosePages } from './whose-pages.ts'
import { workingFilesOf } from './working-files.ts'
import { openWriter } from './writing/writer.ts'

/** What the gate stands on. */
export interface Foundations {
  /** With a worker, the gate draws the roots over the books, forgets uploads and compares texts. */
  databases: { staff: Db; visitor: Db; identity: Db; worker?: Db }
  operations: Operations
  /** Whose pages may send documents here. */
  portalOrigin: string
  /** Production: the staff endpoint answers known operations only. */
  production: boolean
  logLevel: string
  /** Where the log goes, one JSON object a line; standard output without it. */
  logTo?: { write(line: string): void }
}

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

/** The whole gate, not yet listening. Closing it waits for what is being answered, then closes the databases. */
export async function serverOf({ databases, operations, portalOrigin, production, logLevel, logTo }: Foundations): Promise<FastifyInstance> {
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
  app.setErrorHandler(refuse)
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

  await app.register(cors, { delegator: (request, answer) => answer(null, whosePages(request.url.split('?')[0]!, portalOrigin)) })
  healthOf(app, Object.values(databases))
  if (databases.worker) {
    recordRoots(app, databases.worker)
    forgetUploads(app, databases.worker)
    compareNarratives(app, databases.worker)
  }
  const gate = { staff: databases.staff, actorOf: (authorization: string | undefined) => actorOf(databases.identity, authorization) }
  uploadsOf(app, gate)
  scansOf(app, gate)
  downloadsOf(app, gate)
  const writer = openWriter()
  app.addHook('onClose', () => writer.close())
  workingFilesOf(app, gate, writer)
  publicFilesOf(app, databases.visitor, writer)

  const answerPublic = await handlerOf(app, {
    gateway: gatewayTo(publicGraph),
    limits: publicLimits,
    introspection: true,
    contextOf: async () => contextOf({ actor: null, staff: null, visitor: databases.visitor }),
  })
  await app.register(async (open) => {
    bookOf(open, databases.visitor)
    open.route<{ Querystring: { query?: string } }>({
      method: ['GET', 'POST'],
      url: '/graphql',
      bodyLimit: publicLimits.body,
      preHandler: async (request, reply) => {
        const browses = request.method === 'GET' && request.query.query === undefined && request.headers.accept?.includes('text/html')
        if (browses) await reply.type('text/html; charset=utf-8').header('content-security-policy', pagePolicy).send(page)
      },
      handler: answerPublic as never,
    })
  })

  const answerStaff = await handlerOf(app, {
    gateway: gatewayTo(staffGraph),
    limits: staffLimits,
    introspection: false,
    contextOf: async (request) => contextOf({
      actor: await actorOf(databases.identity, request.headers.authorization),
      staff: databases.staff,
      visitor: databases.visitor,
      readPasted: (text, whose) => readPasted(text, { whose }),
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
