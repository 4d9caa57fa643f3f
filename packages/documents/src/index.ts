/** Files: any document in, the official form out. `readFile` here is what an app calls; the readers themselves are behind ./inside. */
import { rm } from 'node:fs/promises'
import { TooLarge } from '@nianbao/report'
import { largestFile } from './bounds.ts'
import { findOffice } from './read/find-office.ts'
import { readingOf } from './sandbox/answer.ts'
import type { Reading } from './sandbox/answer.ts'
import { askChild } from './sandbox/ask-child.ts'
import { endSpare, keepSpare, renewSpare, takeChild } from './sandbox/spare.ts'
import { inTurn, isBusy } from './sandbox/turns.ts'

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
  try {
    return await inTurn(async () => {
      const { child, folder } = takeChild(office)
      try {
        return readingOf(await askChild(child, bytes, signal))
      } finally {
        // The child makes it only for LibreOffice, and one that was ended leaves it behind.
        await rm(folder, { recursive: true, force: true })
      }
    }, signal)
  } finally {
    // While files wait, loading what the next one may not need would only slow them.
    if (!isBusy()) void renewSpare()
  }
}

/**
 * For a program that waits for files: keeps a child ready that has loaded all readers, which takes most of the time of a short reading;
 * settles when it is. It holds some 150 MB (70 of them not shared), is used once and replaced when no file waits, and ends with this process or at `cool`.
 */
export const warm = (): Promise<void> => keepSpare(findOffice())

/** Ends the child that `warm` keeps. */
export const cool = (): void => endSpare()
