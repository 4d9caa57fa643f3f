import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { described } from './errors.ts'

/** What is answered where a request is refused before it is a GraphQL request, by status. */
const refusals: Record<number, { code: string; message: string }> = {
  400: { code: 'BAD_REQUEST', message: 'This is not a GraphQL request: send JSON with a query.' },
  413: { code: 'BODY_TOO_LARGE', message: 'The request is larger than this endpoint takes.' },
  415: { code: 'BAD_REQUEST', message: 'Send application/json.' },
  503: { code: 'SHUTTING_DOWN', message: 'The server is shutting down; ask again in a moment.' },
}

const masked = { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' }

/** Answers an error outside GraphQL in GraphQL's shape, with a code and the request's id; what is no refusal is logged and masked. */
export async function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const status = error.statusCode ?? 500
  const refusal = refusals[status]
  if (!refusal) request.log.error({ requestId: request.id, error: described(error) }, 'masked')
  const { code, message } = refusal ?? masked
  return reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] })
}
