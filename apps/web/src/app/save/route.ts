import { z } from 'zod'
import { act } from '@/lib/acting.ts'
import { type BlockPlace, SaveBlocksDocument, SaveCellsDocument } from '@/lib/graph/generated/graphql.ts'
import type { Outcome } from '@/lib/outcome.ts'
import { isOurs } from '@/lib/same-origin.ts'

const text = z.string().max(100_000)
const place = z.enum(['closing', 'otherMatters', 'overview', 'preamble', 'problems', 'title'] satisfies BlockPlace[])
const blockChange = z.object({ id: text.optional(), version: z.int().optional(), text: text.optional(), remove: z.boolean().optional(), place: place.optional(), after: text.nullish() })
const saving = z.discriminatedUnion('act', [
  z.object({ act: z.literal('saveCells'), input: z.object({ report: text, changes: z.array(z.object({ cell: text, from: text, to: text })).max(200) }) }),
  z.object({ act: z.literal('saveBlocks'), input: z.object({ report: text, changes: z.array(blockChange).max(500) }) }),
])

/** Autosave: forwards one of two known operations with the caller's session, and answers its outcome as JSON. */
export async function POST(request: Request): Promise<Response> {
  if (!isOurs(request) || !request.headers.get('content-type')?.startsWith('application/json')) return answer(403, { status: 'refused', refusal: { code: 'FORBIDDEN' } })
  const asked = saving.safeParse(await request.json().catch(() => null))
  if (!asked.success) return answer(400, { status: 'refused', refusal: { code: 'BAD_INPUT', field: 'changes', reason: 'UNKNOWN' } })
  const outcome = asked.data.act === 'saveCells' ? await act(SaveCellsDocument, asked.data.input) : await act(SaveBlocksDocument, asked.data.input)
  return answer(statusOf(outcome), outcome)
}

function statusOf(outcome: Outcome<unknown>): number {
  if (outcome.status === 'fault') return 502
  if (outcome.status === 'done') return 200
  return outcome.refusal.code === 'SIGNED_OUT' ? 401 : outcome.refusal.code === 'OUTAGE' ? 503 : 200
}

const answer = (status: number, outcome: Outcome<unknown>) => Response.json(outcome, { status, headers: { 'cache-control': 'no-store' } })
