import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { batchWords } from './batch-words.ts'
import { Misuse } from './arguments.ts'
import { csvHead, csvLine, jsonLine } from './finding-list.ts'
import type { ListLine } from './finding-list.ts'
import type { FoundFile } from './find-files.ts'
import { beginningOf } from './own-file.ts'
import type { Language } from './words.ts'
import { beginFile, isDevice } from './write-whole.ts'

export interface ListOutput {
  write: (line: ListLine) => void
  /** The lists are whole: they take the place of those of the run before. */
  done: () => void
}

const ours = { csv: csvHead.slice(1, 20), json: '{"file":' }

/** Opens the lists that are asked for; "-" is standard output. A list of a run before is replaced at the end, any other file only by `force`. Throws Misuse and what the system says. */
export function openLists({ csv, json, from, files, force, language }: { csv: string | null; json: string | null; from: string; files: FoundFile[]; force: boolean; language: Language }): ListOutput {
  if (csv !== null && json !== null && (csv === json || resolve(from, csv) === resolve(from, json))) throw new Misuse(batchWords.sameOutput()[language])
  const open = (name: string, kind: 'csv' | 'json') => {
    if (name === '-') return { write: (piece: string) => void process.stdout.write(piece), done: () => {} }
    const path = resolve(from, name)
    if (files.some((file) => file.path.equals(Buffer.from(path)))) throw new Misuse(batchWords.isInput(name)[language])
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Misuse(batchWords.isFolder(`--${kind} ${name}`)[language])
    if (!force && !isDevice(path) && beginningOf(path) !== '' && !beginningOf(path).startsWith(ours[kind])) throw new Misuse(batchWords.foreign(name)[language])
    return beginFile(path)
  }
  const asCsv = csv === null ? null : open(csv, 'csv')
  const asJson = json === null ? null : open(json, 'json')
  asCsv?.write(csvHead)
  return {
    write: (line) => {
      asCsv?.write(csvLine(line))
      asJson?.write(jsonLine(line))
    },
    done: () => [asCsv, asJson].forEach((list) => list?.done(true)),
  }
}
