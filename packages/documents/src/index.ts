/** Files: any document in, the official form out. `readFile` here is what an app calls; the readers themselves are behind ./inside. */
import { rm } from 'node:fs/promises'
import { documentOfText, TooLarge } from '@nianbao/report'
import { largestFile } from './bounds.ts'
import { findOffice } from './read/find-office.ts'
import { readingOf } from './sandbox/answer.ts'
import type { Given, Reading } from './sandbox/answer.ts'
import { askChild } from './sandbox/ask-child.ts'
import { endSpare, keepSpare, renewSpare, takeChild } from './sandbox/spare.ts'
import { inTurn, isBusy } from './sandbox/turns.ts'
import type { Turn } from './sandbox/turns.ts'

export { largestFile, longestReading, lookEvery, mostData, mostHeap, mostMemory } from './bounds.ts'
export type { DocumentKind } from './read/kind.ts'
export type { Reading } from './sandbox/answer.ts'
export { holdsMoreThan } from './sandbox/resident.ts'
export { endChild } from './sandbox/spawn-child.ts'
export { guarded } from './write/guarded.ts'

/** `office` is the LibreOffice program; left out it is looked for, null is none. `whose` the file is, and how it hears how many come before it, is the queue's (turns.ts). */
export interface FileOptions extends Turn {
  office?: string | null
}

/**
 * Reads and recognises a file of whatever format in a child process that is ended at the limits of bounds.ts: ten seconds, 700 MB.
 * At most two at once and one of each person, the rest wait. Throws Unreadable{reason}, TooLarge{bytes or characters}, TooMany{seconds, QUEUE or OWN}
 * where too many wait, and the signal's reason where it says so.
 */
export async function readFile(bytes: Uint8Array, { office = findOffice(), ...turn }: FileOptions = {}): Promise<Reading> {
  if (bytes.length > largestFile) throw new TooLarge(largestFile)
  return readApart(bytes, 'file', office, turn)
}

/** The same of a text that was pasted: it is recognised line by line, whatever it looks like. */
export async function readPasted(text: string, turn: Turn = {}): Promise<Reading> {
  // What is no text at all is told without a child.
  documentOfText(text)
  return readApart(new TextEncoder().encode(text), 'text', findOffice(), turn)
}

async function readApart(bytes: Uint8Array, given: Given, office: string | null, turn: Turn): Promise<Reading> {
  try {
    return await inTurn(async () => {
      const answer = await askOne(null)
      // Few files are in an old format: only for these is there a child that may start LibreOffice.
      return readingOf('unreadable' in answer && answer.unreadable === 'LEGACY' && office !== null ? await askOne(office) : answer)
    }, turn)
  } finally {
    // While files wait, loading what the next one may not need would only slow them.
    if (!isBusy()) void renewSpare()
  }

  async function askOne(program: string | null) {
    const { child, folder } = takeChild(program)
    try {
      return await askChild(child, bytes, { given, signal: turn.signal })
    } finally {
      // The child makes it only for LibreOffice, and one that was ended leaves it behind.
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/**
 * For a program that waits for files: keeps a child ready that has loaded all readers, which takes most of the time of a short reading;
 * settles when it is. It holds some 150 MB (70 of them not shared), is used once and replaced when no file waits, and ends with this process or at `cool`.
 */
export const warm = (): Promise<void> => keepSpare(null)

/** Ends the child that `warm` keeps. */
export const cool = (): void => endSpare()
