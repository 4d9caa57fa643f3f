import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { processMark, stillRuns } from './process-mark.ts'

let count = 0

/** Notes that this process uses the server of `base`; answers how to take the note back. The note of a killed process counts no more. */
export function arrive(base: string): () => void {
  mkdirSync(join(base, 'guests'), { recursive: true })
  const note = join(base, 'guests', `${process.pid}-${++count}`)
  writeFileSync(note, processMark(process.pid) ?? `${process.pid}`)
  return () => rmSync(note, { force: true })
}

/** How many living users the server of `base` has; the notes of the dead are swept away. */
export function guestCount(base: string): number {
  const folder = join(base, 'guests')
  let living = 0
  try {
    for (const name of readdirSync(folder)) {
      if (stillRuns(readFileSync(join(folder, name), 'utf8'))) living++
      else rmSync(join(folder, name), { force: true })
    }
  } catch {
    // No folder yet, or a note taken back under our eyes: who is left counts.
  }
  return living
}
