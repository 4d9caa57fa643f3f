import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { batchWords } from './batch-words.ts'
import { openJournal } from './journal.ts'
import type { Journal } from './journal.ts'
import { codeEdition } from './code-edition.ts'
import { asLine, unreadWords } from './words.ts'
import type { Language } from './words.ts'
import type { UnreadCode } from './task.ts'

/** npm runs scripts in the workspace's root and tells in INIT_CWD where the caller stands. */
export const callersFolder = (): string => process.env.INIT_CWD ?? process.cwd()
export const fromCaller = (path: string): string => resolve(callersFolder(), path)

/** The same file by the same path, also where it is yet to be made. */
export const real = (path: string): string => {
  try {
    return join(realpathSync(dirname(path)), basename(path))
  } catch {
    return path
  }
}

export const tell = (line: string): void => void process.stderr.write(`${line}\n`)

/** Why a file was not read, on a line; what is only for the eyes of programmers too. */
export const unreadSaid = (name: string, code: UnreadCode, detail: string | null, language: Language): string =>
  `${asLine(name)}  ${unreadWords[code][language]} [${code}]${detail !== null && (code === 'FAULT' || code === 'MISSING_GLYPH') ? `\n${detail}` : ''}`

export const secondsSince = (begun: number): string => ((performance.now() - begun) / 1000).toFixed(1)

/** The journal of a run, beside its output, and a word about what it holds; null where there is no file to put it beside. */
export function journalFor<Entry>(path: string | null, about: unknown, { resume, fresh, language }: { resume: boolean; fresh: boolean; language: Language }): Journal<Entry> | null {
  if (path === null) {
    if (resume) tell(batchWords.nothingToResume()[language])
    return null
  }
  const journal = openJournal<Entry>(path, { edition: codeEdition(), ...(about as object) }, fresh)
  if (journal.noted > 0) tell(batchWords.goesOn(journal.noted)[language])
  else if (journal.outdated) tell(batchWords.outdated()[language])
  else if (resume) tell(batchWords.nothingToResume()[language])
  return journal
}
