import type { Refusal } from '@nianbao/report'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { letThrough } from './body.ts'

const statuses: Record<string, number> = { NOT_FOUND: 404, FORBIDDEN: 403, OUT_OF_TURN: 409, TOO_LARGE: 413, BAD_INPUT: 400, UNREADABLE: 422, TOO_MANY: 429 }

/** Answers a refusal's code and facts as JSON, to a body that was not taken: what follows of it is let through, as much as a file may be, then the connection ends. */
export async function answerRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal | { code: string; reason?: string; announced?: number; came?: number }, most: number, status = statuses[refusal.code] ?? 400): Promise<FastifyReply> {
  await letThrough(most, request.raw)
  const { name: _name, message: _message, stack: _stack, ...facts } = refusal as Refusal
  return reply.code(status).header('connection', 'close').send({ refusal: facts })
}
