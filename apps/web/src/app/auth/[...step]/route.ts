import type { NextRequest } from 'next/server'
import { notFound } from 'next/navigation'
import { handlers, organisationId } from '@/lib/auth.ts'

/** Where the organisation's sign-in leads back to; nothing else of Auth.js is reachable from outside. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ step: string[] }> }): Promise<Response> {
  const { step } = await params
  if (step.join('/') !== `callback/${organisationId}`) notFound()
  return handlers.GET(request)
}
