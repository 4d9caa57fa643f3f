import type { BlocksSaved, CellsSaved, Sender } from './saver.ts'
import type { Outcome } from '@/lib/outcome.ts'

/** Sends to the portal's own /save, which forwards to the API with the session that no script can read. */
export function senderFor(report: string): Sender {
  return {
    cells: (changes) => post<CellsSaved>({ act: 'saveCells', input: { report, changes } }),
    blocks: (changes) => post<BlocksSaved>({ act: 'saveBlocks', input: { report, changes } }),
  }
}

async function post<Value>(body: unknown): Promise<Outcome<Value>> {
  const text = JSON.stringify(body)
  // keepalive lets the last save outlive the page; browsers allow it 64 kB.
  const response = await fetch('/save', { method: 'POST', headers: { 'content-type': 'application/json' }, body: text, keepalive: text.length < 60_000 })
  if (!response.headers.get('content-type')?.includes('application/json')) throw new Error(`unexpected answer ${response.status}`)
  return (await response.json()) as Outcome<Value>
}
