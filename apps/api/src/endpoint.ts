import { AsyncLocalStorage } from 'node:async_hooks'
import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import { answered, type Context } from '@nianbao/schema'
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { described, spoken } from './errors.ts'
import { type Limits, limitRules } from './limits.ts'

/** One GraphQL endpoint: its graph, how much may be asked of it, and who is asking. */
export interface Endpoint {
  gateway: ApolloServerOptionsWithGateway<Context>['gateway']
  limits: Limits
  introspection: boolean
  contextOf: (request: FastifyRequest) => Promise<Context>
}

/** What the parts of one request share: its id, and its context once there is one. */
const requests = new AsyncLocalStorage<{ id: string; context: Context | null }>()

/** An endpoint's handler for fastify, started and ready; it drains with the server. */
export async function handlerOf(app: FastifyInstance, endpoint: Endpoint): Promise<RouteHandlerMethod> {
  const apollo = new ApolloServer<Context>({
    gateway: endpoint.gateway,
    introspection: endpoint.introspection,
    validationRules: limitRules(endpoint.limits),
    parseOptions: { maxTokens: endpoint.limits.tokens },
    maxRecursiveSelections: true,
    hideSchemaDetailsFromClientErrors: !endpoint.introspection,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: app.log,
    plugins: [ApolloServerPluginLandingPageDisabled(), fastifyApolloDrainPlugin(app) as ApolloServerPlugin<Context>],
    formatError: (formatted, error) => {
      const requestId = requests.getStore()?.id ?? ''
      const said = spoken(formatted, error, requestId)
      if (said.extensions?.code === 'INTERNAL_SERVER_ERROR') app.log.error({ requestId, path: formatted.path, error: described(error) }, 'masked')
      return said
    },
  })
  await apollo.start()
  const handle = fastifyApolloHandler(apollo, {
    context: async (request) => {
      const context = await endpoint.contextOf(request as FastifyRequest)
      const here = requests.getStore()
      if (here) here.context = context
      return context
    },
  })
  return (request, reply) => {
    const here = { id: request.id, context: null as Context | null }
    const answer = requests.run(here, () => handle.call(app, request as never, reply as never)) as Promise<unknown>
    return answer.finally(() => here.context && void answered(here.context))
  }
}
