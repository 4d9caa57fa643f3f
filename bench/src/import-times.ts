import { readFile } from '@nianbao/documents'
import { drawDocument, serialiseAs, type Serialisation } from '@nianbao/documents/fixtures'
import { readDocument } from '@nianbao/documents/inside'
import { recogniseDocument } from '@nianbao/report'
import { quantile } from './import-tally.ts'

const typical: readonly Serialisation[] = ['docx', 'docx-raw', 'html', 'xlsx', 'pdf-ruled', 'pdf-lines', 'pdf-borderless', 'text-pipes', 'text-stream']
const limits = { inProcess: 100, sandboxed: 400 }

export interface TimeTold { words: string; kept: boolean }

/** How long a plain document takes when nothing else is to be done: warm in this process, and with a child process around it. Kinds take turns, so that a busy machine slows all alike. */
export async function measureTimes(seed: number): Promise<TimeTold[]> {
  const files = await Promise.all(typical.map(async (kind, at) => ({ kind, bytes: (await serialiseAs(kind, drawDocument(seed + at))).bytes, inside: [] as number[], outside: [] as number[] })))
  for (let turn = 0; turn < 15; turn += 1) for (const file of files) {
    const begun = performance.now()
    recogniseDocument((await readDocument(file.bytes)).document)
    // the first turns warm the code
    if (turn >= 4) file.inside.push(performance.now() - begun)
  }
  for (let turn = 0; turn < 4; turn += 1) for (const file of files.filter(({ kind }) => ['docx', 'html', 'xlsx', 'pdf-ruled'].includes(kind))) {
    const begun = performance.now()
    await readFile(file.bytes)
    if (turn >= 1) file.outside.push(performance.now() - begun)
  }
  return files.map(({ kind, bytes, inside, outside }) => {
    const [median, late, boxed] = [quantile(inside, 0.5), quantile(inside, 0.95), outside.length > 0 ? quantile(outside, 0.5) : null]
    return {
      words: `${kind} (${(bytes.length / 1024).toFixed(0)} kB): ${median.toFixed(0)} ms in process (p95 ${late.toFixed(0)}; promised ${limits.inProcess})${boxed === null ? '' : `, ${boxed.toFixed(0)} ms sandboxed (promised ${limits.sandboxed})`}`,
      kept: median <= limits.inProcess && (boxed === null || boxed <= limits.sandboxed),
    }
  })
}
