import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { Context } from '@nianbao/schema'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import {
  buildSchema, type DocumentNode, execute, type ExecutionResult, getVariableValues, GraphQLError, type GraphQLSchema, isScalarType,
  isSpecifiedScalarType, type OperationDefinitionNode,
} from 'graphql'
import type { SubgraphExecutor } from './in-process.ts'
import { type Cut, cutIntrospection } from './introspection.ts'

type GatewayInterface = ApolloServerOptionsWithGateway<Context>['gateway']
type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>

/** What a gateway is made of: a composed supergraph and one executor for each of its subgraphs. */
export interface GatewayParts {
  supergraphSdl: string
  subgraphs: Record<string, SubgraphExecutor>
  /** Where the scalars are defined: the composed text has their names only. */
  schemas: readonly GraphQLSchema[]
}

/** Gives the composed schema's scalars the readers of their subgraph, so that a wrong literal fails validation. */
function teachScalars(schema: GraphQLSchema, schemas: readonly GraphQLSchema[]): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue
    const known = schemas.map((subgraph) => subgraph.getType(type.name)).find(isScalarType)
    if (known) Object.assign(type, { parseValue: known.parseValue, parseLiteral: known.parseLiteral })
  }
}

const badRequest = (message: string, code: string) => new GraphQLError(message, { extensions: { code, http: { status: 400 } } })

/** The first variable that does not fit its type, as an answer with status 400. */
function badVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Record<string, unknown>): GraphQLError[] {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 3 })
  return (errors ?? []).map((error) => badRequest(error.message, 'BAD_USER_INPUT'))
}

/**
 * A federation gateway in one process for Apollo Server: plans by router-runtime, subgraphs by their executors, all
 * with the request's own context. Plans are kept by document identity, so the server must keep parsed documents.
 */
export function gatewayOf({ supergraphSdl, subgraphs, schemas }: GatewayParts): GatewayInterface {
  const listeners = new Set<Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]>()
  const cuts = new WeakMap<DocumentNode, Cut>()

  async function load(): Promise<{ executor: GatewayExecutor }> {
    const unifiedGraph = buildSchema(supergraphSdl, { assumeValidSDL: true })
    const handled = await unifiedGraphHandler({
      unifiedGraph,
      getUnifiedGraphSDL: () => supergraphSdl,
      onSubgraphExecute: (name, request) => {
        const subgraph = subgraphs[name] ?? subgraphs[name.toLowerCase()]
        if (!subgraph) throw new Error(`The supergraph names a subgraph that is not here: ${name}`)
        return subgraph(request as Parameters<SubgraphExecutor>[0])
      },
    })
    const schema = handled.unifiedGraph
    teachScalars(schema, schemas)
    for (const listener of listeners) listener({ apiSchema: schema, coreSupergraphSdl: supergraphSdl })

    const executor: GatewayExecutor = async ({ document, operation, operationName, request, context }) => {
      const variables = request.variables ?? {}
      if (!schema.getRootType(operation.operation)) return { errors: [badRequest(`This graph has no ${operation.operation}.`, 'BAD_REQUEST')] }
      const wrong = badVariables(schema, operation, variables)
      if (wrong.length > 0) return { errors: wrong }
      let cut = cuts.get(document)
      if (!cut) cuts.set(document, cut = cutIntrospection(document, operation))
      const aboutSchema: ExecutionResult | null = cut.schema && (await execute({
        schema, document: cut.schema, operationName, variableValues: variables,
      }))
      if (!cut.data) return { ...aboutSchema }
      const planned = (await handled.executor?.({
        document: cut.data, variables, operationName: operationName ?? undefined, operationType: operation.operation, context,
      })) as ExecutionResult
      // The planner leaves data away when nothing came; execution has begun, so it is null.
      const answer = { ...planned, data: planned.data ?? null }
      if (!aboutSchema) return answer
      const errors = [...(aboutSchema.errors ?? []), ...(answer.errors ?? [])]
      return { data: answer.data && { ...aboutSchema.data, ...answer.data }, ...(errors.length > 0 && { errors }) }
    }
    return { executor }
  }

  return {
    load,
    onSchemaLoadOrUpdate: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: async () => listeners.clear(),
  }
}
