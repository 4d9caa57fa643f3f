'use server'
import { act } from '@/lib/acting.ts'
import { apiOrigin } from '@/lib/env.ts'
import { OpenUploadDocument } from '@/lib/graph/generated/graphql.ts'
import type { Outcome } from '@/lib/outcome.ts'
import type { WayIn } from '@/lib/send-document.ts'

/** Opens the way for one file: the ticket holds for five minutes and lets one file in. */
export async function openUpload(name: string, bytes: number): Promise<Outcome<WayIn & { upload: string }>> {
  const outcome = await act(OpenUploadDocument, { name, bytes })
  if (outcome.status !== 'done') return outcome
  const { id, ticket } = outcome.value
  return { status: 'done', value: { upload: id, ticket, address: new URL('/uploads', apiOrigin()).href } }
}
