import { cpus, loadavg } from 'node:os'
import { cool, readFile, warm } from '@nianbao/documents'
import { drawDocument, serialiseAs, type Serialisation } from '@nianbao/documents/fixtures'
import { readDocument } from '@nianbao/documents/inside'
import { recogniseDocument } from '@nianbao/report'
import { quantile } from './import-tally.ts'

const typical: readonly Serialisation[] = ['docx', 'docx-raw', 'html', 'xlsx', 'pdf-ruled', 'pdf-lines', 'pdf-borderless', 'text-pipes', 'text-stream']
const limits = { inProcess: 100, sandboxed: 400 }

export interface TimeTold { words: string; kept: boolean }

/** How long a plain document takes when nothing else is to be done: warm in this process, and in the child process that the server keeps ready. Kinds take turns, so that a busy machine slows all alike; on one that is busy the fastest turn is held against the promise, on an idle one the median. */
export async function measureTimes(seed: number): Promise<TimeTold[]> {
  const files = await Promise.all(typical.map(async (kind, at) => ({ kind, bytes: (await serialiseAs(kind, drawDocument(seed + at))).bytes, inside: [] as number[], outside: [] as number[] })))
  for (let turn = 0; turn < 15; turn += 1) for (const file of files) {
    const begun = performance.now()
    recogniseDocument((await readDocument(file.bytes)).document)
    // the first turns warm the code
    if (turn >= 4) file.inside.push(performance.now() - begun)
  }
  for (let turn = 0; turn < 6; turn += 1) for (const file of files.filter(({ kind }) => ['docx', 'html', 'xlsx', 'pdf-ruled'].includes(kind))) {
    await warm()
    const begun = performance.now()
    await readFile(file.bytes)
    if (turn >= 1) file.outside.push(performance.now() - begun)
  }
  cool()
  const idle = loadavg()[0]! <= cpus().length
  const kept = (times: number[], limit: number): boolean => quantile(times, idle ? 0.5 : 0) <= limit
  const told = (times: number[], limit: number): string => `median ${quantile(times, 0.5).toFixed(0)}, p95 ${quantile(times, 0.95).toFixed(0)}, fastest ${quantile(times, 0).toFixed(0)} ms (promised ${limit})`
  return files.map(({ kind, bytes, inside, outside }) => ({
    words: `${kind} (${(bytes.length / 1024).toFixed(0)} kB) in process: ${told(inside, limits.inProcess)}${outside.length === 0 ? '' : `; sandboxed: ${told(outside, limits.sandboxed)}`}`,
    kept: kept(inside, limits.inProcess) && (outside.length === 0 || kept(outside, limits.sandboxed)),
  }))
}
