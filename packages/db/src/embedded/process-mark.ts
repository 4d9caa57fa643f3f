import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * A text that no other process will ever have: the pid with the moment at which the process began, since pids are
 * given out again (in containers at once). Null when there is no such process, or only its zombie.
 */
export function processMark(pid: number): string | null {
  try {
    if (existsSync('/proc/self/stat')) {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // The program's name stands in brackets and may hold spaces: read behind the last bracket.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' ? null : `${pid} ${fields[19]}`
    }
    process.kill(pid, 0)
    if (process.platform === 'win32') return `${pid}`
    const seen = execFileSync('ps', ['-o', 'state=,lstart=', '-p', `${pid}`], { encoding: 'utf8' }).trim()
    return seen === '' || seen.startsWith('Z') ? null : `${pid} ${seen.replace(/^\S+\s+/, '')}`
  } catch {
    return null
  }
}

/** Does the process that left this mark still run? */
export function stillRuns(mark: string): boolean {
  const pid = Number.parseInt(mark, 10)
  return Number.isInteger(pid) && pid > 0 && processMark(pid) === mark
}
