import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { mostData, mostHeap, mostProcessor } from '../bounds.ts'

const rooms = new URL('../../../', import.meta.url)
const modules = new URL('../node_modules/', rooms)

/**
 * Node's own walls: the child reads its code and nothing else, writes nowhere, starts no process, no thread and no foreign code. The network is
 * not among what Node can close. Without them is the child alone that has to start LibreOffice.
 */
const walls = [
  '--permission',
  ...[new URL('documents/', rooms), new URL('report/', rooms), modules].map((folder) => `--allow-fs-read=${realOf(folder)}/`),
  `--allow-fs-read=${fileURLToPath(new URL('../package.json', rooms))}`,
]

/** Where a folder really is; where there is none, its name. */
function realOf(folder: URL): string {
  const path = fileURLToPath(folder)
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

const program = fileURLToPath(new URL('child.ts', import.meta.url))
/** Most of a short reading is loading; compiled once, it takes a quarter. Where the folder cannot be written it is as slow as without. */
const cache = fileURLToPath(new URL('../../../../node_modules/.cache/nianbao-documents', import.meta.url))

/**
 * Starts a child that waits for its file: a process group of its own, no environment but this, no shell but the one that sets its limits
 * (memory, processor time, no core file) and then becomes it. `folder` is where LibreOffice may write; `office` is LibreOffice, null for none, and then the walls stand;
 * `loads` is what it loads before its file comes.
 */
export function spawnChild(folder: string, office: string | null, loads: 'everything' | 'what is needed'): ChildProcess {
  const node = [process.execPath, `--max-old-space-size=${mostHeap}`, ...(office === null ? walls : []), program, folder, office ?? '', loads]
  const options = { env: { NODE_COMPILE_CACHE: cache }, cwd: '/', stdio: ['pipe', 'pipe', 'ignore'] as ['pipe', 'pipe', 'ignore'], detached: true }
  if (process.platform === 'win32') return spawn(node[0]!, node.slice(1), { ...options, cwd: undefined, detached: false })
  // macOS knows no limit of data: there it is V8's own and the clock that hold.
  return spawn('/bin/sh', ['-c', `ulimit -c 0; ulimit -t ${mostProcessor}; ulimit -d ${mostData} 2>/dev/null; exec "$0" "$@"`, ...node], options)
}

/** Ends a child and all that it started. */
export function endChild(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
