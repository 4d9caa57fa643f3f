import 'server-only'
import { headers } from 'next/headers'
import { env } from './env.ts'
import { ApiFault, Outage, SignedOut } from './faults.ts'
import documents from './graph/generated/persisted-documents.json'
import type { TypedDocumentString } from './graph/generated/graphql.ts'
import { sessionToken } from './session-cookie.ts'

type Operation<Result, Variables> = Pick<TypedDocumentString<Result, Variables>, '__meta__' | '__apiType'>

interface Answer<Result> {
  data?: Result | null
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[]
}

/** Asks the staff API in the name of who is signed in; throws Outage, SignedOut or ApiFault. */
export async function askStaff<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Promise<Result> {
  const token = await sessionToken()
  if (!token) throw new SignedOut()
  return ask('/staff/graphql', operation, variables, { authorization: `Bearer ${token}` })
}

/** Asks the public API, which knows published editions alone; no session goes with it. */
export function askPublic<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Promise<Result> {
  return ask('/graphql', operation, variables, {})
}

/** Passes a scan on to the API as it comes in, and its answer back; throws Outage or SignedOut. */
export async function sendScan(report: string, name: string, body: ReadableStream<Uint8Array>, length: string | null): Promise<Response> {
  return file(`/staff/uploads/${encodeURIComponent(report)}?name=${encodeURIComponent(name)}`, {
    method: 'PUT', body, duplex: 'half', signal: AbortSignal.timeout(300_000), headers: length === null ? {} : { 'content-length': length },
  })
}

/** Asks the API for a scan; throws Outage or SignedOut. */
export const scan = (id: string): Promise<Response> => file(`/staff/downloads/${encodeURIComponent(id)}`, { signal: AbortSignal.timeout(60_000) })

/** Asks the API for a working record as a file ("{report}.docx"), with the draft mark; throws Outage or SignedOut. */
export const workingFile = (name: string): Promise<Response> => file(`/staff/reports/${encodeURIComponent(name)}`, { signal: AbortSignal.timeout(60_000) })

/** Asks the API for a published report as a file ("2024.docx"), an earlier edition where its number is named; `known` is the tag of the one that the browser has. Throws Outage. */
export function publicFile(agency: string, name: string, edition: string | null, known: string | null): Promise<Response> {
  const query = edition === null ? '' : `?edition=${encodeURIComponent(edition)}`
  return bytes(`/reports/${encodeURIComponent(agency)}/${encodeURIComponent(name)}${query}`, { signal: AbortSignal.timeout(60_000), headers: known === null ? {} : { 'if-none-match': known } })
}

type FileRequest = Omit<RequestInit, 'headers'> & { duplex?: 'half'; headers?: Record<string, string> }

async function file(path: string, init: FileRequest): Promise<Response> {
  const token = await sessionToken()
  if (!token) throw new SignedOut()
  const response = await bytes(path, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } })
  if (response.status === 401) throw new SignedOut()
  return response
}

async function bytes(path: string, init: FileRequest): Promise<Response> {
  const headers = { ...init.headers, ...(await forwarded()) }
  const response = await fetch(new URL(path, env().API_URL), { cache: 'no-store', ...init, headers }).catch((error: unknown) => {
    throw new Outage('API does not answer', { cause: error })
  })
  if (response.status === 503) throw new Outage('API answers 503')
  return response
}

async function ask<Result, Variables>(path: string, operation: Operation<Result, Variables>, variables: Variables, identity: Record<string, string>): Promise<Result> {
  // The text exactly as it stands in the API's allow-list.
  const hash: string = operation.__meta__?.hash
  const response = await send(path, JSON.stringify({
    query: (documents as Record<string, string>)[hash],
    variables,
  }), identity)
  if (response.status === 401) throw new SignedOut()
  if (response.status === 503) throw new Outage('API answers 503')
  const requestId = response.headers.get('x-request-id')
  const answer = (await response.json().catch(() => ({}))) as Answer<Result>
  const error = answer.errors?.[0]
  if (error?.extensions?.code === 'UNAUTHENTICATED') throw new SignedOut()
  if (error || !answer.data) throw new ApiFault(error?.extensions?.requestId ?? requestId, error ?? response.status, error?.extensions?.code)
  return answer.data
}

async function send(path: string, body: string, identity: Record<string, string>) {
  try {
    return await fetch(new URL(path, env().API_URL), {
      method: 'POST',
      cache: 'no-store',
      signal: AbortSignal.timeout(20_000),
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...(await forwarded()), ...identity },
      body,
    })
  } catch (error) {
    throw new Outage('API does not answer', { cause: error })
  }
}

/** The browser's address, so that the API's limits count people and not this server. */
async function forwarded(): Promise<Record<string, string>> {
  const address = (await headers()).get('x-forwarded-for')
  return address ? { 'x-forwarded-for': address } : {}
}
