import { callersFolder, tell } from './batch.ts'
import { batchWords } from './batch-words.ts'
import { convertedRecords } from './converted-record.ts'
import { findFiles } from './find-files.ts'
import type { Found, FoundFile } from './find-files.ts'
import { asLine } from './words.ts'
import type { Language } from './words.ts'

/** So many files are named where some were passed over. */
const mostNamed = 3

/**
 * The reports to read: what `findFiles` finds, without what convert wrote from a file that is read as well. Such a file
 * would be read twice, and after `convert` in place once more with each run. Says what was passed over, and why.
 */
export async function findInputs(named: string[], language: Language, without: string[] = []): Promise<Found> {
  const found = await findFiles(named, callersFolder(), without)
  const { files, made } = withoutConverted(found.files)
  const say = (words: (count: number, names: string) => { zh: string; en: string }, names: string[]) => {
    if (names.length > 0) tell(words(names.length, `${names.slice(0, mostNamed).map(asLine).join(' | ')}${names.length > mostNamed ? ' …' : ''}`)[language])
  }
  say(batchWords.ownFiles, found.own)
  say(batchWords.brokenLinks, found.brokenLinks)
  say(batchWords.made, made.map(({ name }) => name))
  return { ...found, files }
}

/** A file is passed over where what it was written from is among the files, or what that was written from; where they are each other's source none is. */
function withoutConverted(files: FoundFile[]): { files: FoundFile[]; made: FoundFile[] } {
  const records = convertedRecords()
  const keys = new Map(files.map((file) => [file, records.keyOf(file.path)]))
  const there = new Set(keys.values())
  const sources = new Map(files.map((file) => [keys.get(file)!, records.at(keys.get(file)!)?.sourceKey ?? null]))
  const isMade = (file: FoundFile): boolean => {
    const seen = new Set([keys.get(file)!])
    for (let source = sources.get(keys.get(file)!); source && there.has(source); source = sources.get(source)) {
      if (seen.has(source)) return false
      seen.add(source)
    }
    return seen.size > 1
  }
  const made = new Set(files.filter(isMade))
  return { files: files.filter((file) => !made.has(file)), made: [...made] }
}
