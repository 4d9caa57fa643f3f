import { type DocumentNode, execute, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'

/** What the gateway asks one subgraph: a document whose identity is stable per plan, its variables, and the request's context. */
export interface SubgraphRequest {
  document: DocumentNode
  variables?: Record<string, unknown>
  operationName?: string
  context?: unknown
}

export type SubgraphExecutor = (request: SubgraphRequest) => Promise<ExecutionResult>

/** graphql-jit makes errors without extensions, or leaves them as they were thrown; the server needs whole ones. */
function whole(error: GraphQLError): GraphQLError {
  const { message, path, originalError, extensions } = error
  return new GraphQLError(message, { path, originalError: originalError ?? error, extensions })
}

/**
 * Runs a subgraph in this process: each document is compiled once (graphql-jit) and kept as long as its plan is.
 * What graphql-jit cannot compile is executed by graphql itself.
 */
export function inProcess(schema: GraphQLSchema): SubgraphExecutor {
  const compiled = new WeakMap<DocumentNode, (request: SubgraphRequest) => ExecutionResult | Promise<ExecutionResult>>()

  const compile = (document: DocumentNode, operationName?: string) => {
    const query = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: false })
    if (isCompiledQuery(query)) {
      return (request: SubgraphRequest) => query.query(undefined, request.context, request.variables ?? {})
    }
    return (request: SubgraphRequest) =>
      execute({ schema, document, operationName, contextValue: request.context, variableValues: request.variables })
  }

  return async (request) => {
    let run = compiled.get(request.document)
    if (!run) {
      run = compile(request.document, request.operationName)
      compiled.set(request.document, run)
    }
    const answer = await run(request)
    return answer.errors ? { ...answer, errors: answer.errors.map(whole) } : answer
  }
}
