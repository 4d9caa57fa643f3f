import { readdirSync, readFileSync } from 'node:fs'

const lookEvery = 10

function descendants(pid: number): number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ')).filter((child) => child !== '').map(Number)
    return children.flatMap((child) => [child, ...descendants(child)])
  } catch {
    return []
  }
}

function told(pid: number, file: string, line: string): number {
  try {
    return Number(new RegExp(`^${line}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Does the work and tells the most megabytes that all processes it started had resident together meanwhile, as Linux tells it (what they share counts once); 0 elsewhere. */
export async function peakDuring<Value>(work: () => Promise<Value>): Promise<{ value: Value; megabytes: number }> {
  let megabytes = 0
  const timer = setInterval(() => {
    const all = descendants(process.pid)
    // Of one process the system itself keeps the highest mark, which nothing between two looks can slip past.
    const now = all.length === 1 ? told(all[0]!, 'status', 'VmHWM') : all.reduce((sum, pid) => sum + told(pid, 'smaps_rollup', 'Pss'), 0)
    megabytes = Math.max(megabytes, now)
  }, lookEvery)
  try {
    const value = await work()
    return { value, megabytes }
  } finally {
    clearInterval(timer)
  }
}
