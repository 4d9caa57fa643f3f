import type { FoundFile } from './find-files.ts'
import type { Journal } from './journal.ts'
import type { Hearing, Pool } from './pool.ts'
import type { Gives, Outcome, Task, UnreadCode, Work } from './task.ts'

export interface FilesRun<What extends keyof Gives> {
  pool: Pool
  files: FoundFile[]
  work: Work & { what: What }
  /** Which of several rounds over files this is, as the journal knows it. */
  part: string
  journal: Journal<Outcome<Gives[What]>> | null
  /** Is what was noted still what would be said today? */
  stands?: (noted: Gives[What]) => boolean
  asked?: Hearing<Gives[What]>['asked']
  /** Hears of each file when it is done, in whatever order; `recalled`: an earlier run had done it. */
  done: (index: number, outcome: Outcome<Gives[What]>, recalled: boolean) => void
}

/** What the machine lacked (time, memory, LibreOffice, the right to open) it may have when the run goes on. */
const ofTheMoment = new Set<UnreadCode>(['TOO_SLOW', 'BOMB', 'LEGACY', 'NO_FILE'])

/** Does the same work with all files: those that the journal knows are taken from it, the others are done and noted. */
export async function runFiles<What extends keyof Gives>({ pool, files, work, part, journal, stands = () => true, asked, done }: FilesRun<What>): Promise<void> {
  const left = files.flatMap((file, index) => {
    const noted = journal?.recall(file, part)
    if (!noted || ('given' in noted && !stands(noted.given))) return [{ index, task: { ...work, path: file.path } as Task & { what: What } }]
    done(index, noted, true)
    return []
  })
  await pool.run<What>(left, {
    asked,
    done: (index, outcome) => {
      if ('given' in outcome || !ofTheMoment.has(outcome.unread)) journal?.note(files[index]!, part, outcome.sha256, outcome)
      done(index, outcome, false)
    },
  })
}

/** Hands things on in their order, whatever the order they come in; `next` is called once with each. */
export function inOrder<Thing>(next: (index: number, thing: Thing) => void): (index: number, thing: Thing) => void {
  const waiting = new Map<number, Thing>()
  let due = 0
  return (index, thing) => {
    waiting.set(index, thing)
    for (; waiting.has(due); due += 1) {
      const ready = waiting.get(due)!
      waiting.delete(due)
      next(due, ready)
    }
  }
}
