import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { unwrapResolverError } from '@apollo/server/errors'

/** Codes that may reach a client with their message; everything else is a bug of ours and is masked. */
export const spokenCodes: ReadonlySet<string> = new Set([
  'BAD_REQUEST', 'BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE',
  'UNAUTHENTICATED', 'DOCUMENT_TOO_LARGE', 'DOCUMENT_TOO_DEEP', 'TOO_MANY_ALIASES', 'PERSISTED_OPERATION_REQUIRED', 'SUBGRAPH_UNAVAILABLE',
])

const codeOf = (error: unknown): string | null => {
  if (!(error instanceof GraphQLError)) return null
  // Apollo wraps what a validation rule reports and puts its own code over ours.
  const inner = error.originalError instanceof GraphQLError ? error.originalError.extensions.code : undefined
  const code = typeof inner === 'string' ? inner : error.extensions.code
  return typeof code === 'string' ? code : null
}

/** An error as a client may see it: our codes with their message, anything else masked, both with the request's id. */
export function spoken(formatted: GraphQLFormattedError, error: unknown, requestId: string): GraphQLFormattedError {
  const code = /^Syntax Error: Document contains more (?:than|that) \d+ tokens/.test(formatted.message) ? 'DOCUMENT_TOO_LARGE' : codeOf(error)
  const { path, locations } = formatted
  if (code === null || !spokenCodes.has(code)) {
    return { message: 'Something went wrong on our side.', ...(path && { path }), extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }
  }
  return { message: formatted.message, ...(path && { path }), ...(locations && { locations }), extensions: { code, requestId } }
}

/** Only where it happened and what kind it was: an error's own text may hold what a person wrote. */
interface Described {
  name: string
  code?: string
  text?: string
  at: string[]
  cause?: Described
}

/** What the log may say of an error: never a parameter of a query, never a value that the database quotes. */
export function described(error: unknown): Described {
  const inner = unwrapResolverError(error)
  if (!(inner instanceof Error)) return { name: typeof inner, at: [] }
  const code = 'code' in inner && typeof inner.code === 'string' ? inner.code : undefined
  const fromDatabase = 'severity' in inner
  return {
    name: inner.name,
    ...(code !== undefined && { code }),
    ...(!fromDatabase && { text: inner.message.split('\nparams:')[0]?.slice(0, 500) }),
    at: (inner.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).map((line) => line.trim()),
    ...(inner.cause instanceof Error && { cause: described(inner.cause) }),
  }
}
