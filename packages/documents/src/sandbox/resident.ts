import { readdirSync, readFileSync } from 'node:fs'

const kilobyte = 1024

/** Processes that a process started, and those that these did. */
function descendants(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ')).filter((child) => child !== '').map(Number)
  return children.flatMap((child) => [child, ...descendants(child)])
}

/** Kilobytes of a line of one of the files in which Linux tells of a process; 0 where it has ended. */
function told(pid: number, file: 'status' | 'smaps_rollup', line: 'VmRSS' | 'Pss'): number {
  try {
    return Number(new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/**
 * Whether a process and all it started have more bytes resident than that. What they share counts once; as that takes the
 * system long to tell, it is asked only when the plain sum is too much. Never, where the system does not tell (it is Linux that does).
 */
export function holdsMoreThan(bytes: number, pid: number): boolean {
  try {
    const all = [pid, ...descendants(pid)]
    const sum = (file: 'status' | 'smaps_rollup', line: 'VmRSS' | 'Pss') => all.reduce((total, one) => total + told(one, file, line), 0) * kilobyte
    return sum('status', 'VmRSS') > bytes && sum('smaps_rollup', 'Pss') > bytes
  } catch {
    return false
  }
}
