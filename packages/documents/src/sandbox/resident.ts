import { readFileSync } from 'node:fs'

const kilobyte = 1024

/** Bytes that a process and all it started have resident; 0 where the operating system does not tell (it is Linux that does) or the process has ended. */
export function residentOf(pid: number): number {
  try {
    const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * kilobyte
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter((child) => child !== '')
    return children.reduce((sum, child) => sum + residentOf(Number(child)), own)
  } catch {
    return 0
  }
}
