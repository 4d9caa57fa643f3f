/** Files: any document in, the official form out. `readFile` here is what an app calls; the readers themselves are behind ./inside. */
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TooLarge } from '@nianbao/report'
import { largestFile } from './bounds.ts'
import { findOffice } from './read/find-office.ts'
import { readingOf } from './sandbox/answer.ts'
import type { Reading } from './sandbox/answer.ts'
import { askChild } from './sandbox/ask-child.ts'
import { spawnChild } from './sandbox/spawn-child.ts'
import { inTurn } from './sandbox/turns.ts'

export { largestFile, longestReading, lookEvery, mostData, mostHeap, mostMemory } from './bounds.ts'
export type { DocumentKind } from './read/kind.ts'
export type { Reading } from './sandbox/answer.ts'
export { holdsMoreThan } from './sandbox/resident.ts'
export { endChild } from './sandbox/spawn-child.ts'
export { guarded } from './write/guarded.ts'

/** `office` is the LibreOffice program; left out it is looked for, null is none. */
export interface FileOptions {
  signal?: AbortSignal
  office?: string | null
}

/**
 * Reads and recognises a file of whatever format in a child process that is ended at the limits of bounds.ts: ten seconds, 700 MB.
 * At most two at once, the rest wait. Throws Unreadable{reason}, TooLarge{bytes or characters}, TooMany{seconds} where too many wait,
 * and the signal's reason where it says so.
 */
export async function readFile(bytes: Uint8Array, { signal, office = findOffice() }: FileOptions = {}): Promise<Reading> {
  if (bytes.length > largestFile) throw new TooLarge(largestFile)
  return inTurn(async () => {
    const folder = join(tmpdir(), `nianbao-reading-${randomUUID()}`)
    try {
      return readingOf(await askChild(spawnChild(folder, office), bytes, signal))
    } finally {
      // The child makes it only for LibreOffice, and one that was ended leaves it behind.
      await rm(folder, { recursive: true, force: true })
    }
  }, signal)
}
