import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Converted } from './task.ts'
import { beginFile } from './write-whole.ts'

/** A file that convert wrote. Names are bytes as latin1, so that those that are no UTF-8 keep theirs. */
export interface Conversion {
  /** Its name; the record stands in its folder. */
  file: string
  sha256: string
  /** What it was written from, as seen from that folder. */
  source: string
  /** The source as it was. */
  of: { size: number; modified: number; sha256: string }
  /** Hash of everything else that decides what is written: options and the code's edition. */
  about: string
  said: Pick<Converted, 'untold' | 'gaps' | 'unsure' | 'leftOut' | 'altered'>
}

/** What stands in each folder into which convert has written: one line a file, kept, so that no later run takes our files for somebody's. */
const recordName = '.nianbao-converted'
const head = `${JSON.stringify({ converted: 'nianbao/1' })}\n`

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export interface ConvertedRecords {
  /** The same file by the same key, through whatever links. */
  keyOf: (path: string | Buffer) => string
  /** What wrote the file that stands there, and the key of what it was written from; null where that was not convert or somebody has changed it since. */
  at: (key: string) => (Conversion & { sourceKey: string }) | null
  /** Notes what is about to stand under that key. Throws what the system says. */
  note: (key: string, sourceKey: string, conversion: Omit<Conversion, 'file' | 'source'>) => void
  /** Forgets what was written over since. */
  tidy: () => void
}

/** The records of whatever folders are asked about, each read when it is needed. */
export function convertedRecords(): ConvertedRecords {
  const folders = new Map<string, Map<string, Conversion[]>>()
  const reals = new Map<string, string>()
  const touched = new Set<string>()
  const bytesOf = (key: string) => Buffer.from(key, 'latin1')

  const realFolder = (folder: string): string => {
    const known = reals.get(folder)
    if (known !== undefined) return known
    let real = folder
    try {
      real = realpathSync(bytesOf(folder), 'buffer').toString('latin1')
    } catch {
      // A folder that is yet to be made.
      return real
    }
    reals.set(folder, real)
    return real
  }
  const keyOf = (path: string | Buffer): string => {
    const text = Buffer.from(path as string).toString('latin1')
    return join(realFolder(dirname(text)), basename(text))
  }
  const recordOf = (folder: string): Map<string, Conversion[]> => {
    const known = folders.get(folder)
    if (known) return known
    const record = Map.groupBy(linesOf(bytesOf(join(folder, recordName))), ({ file }) => file)
    folders.set(folder, record)
    return record
  }

  return {
    keyOf,
    at: (key) => {
      const folder = dirname(key)
      const lines = recordOf(folder).get(basename(key))
      if (!lines) return null
      let sha256: string
      try {
        sha256 = sha256Of(readFileSync(bytesOf(key)))
      } catch {
        return null
      }
      // A run that was killed may have noted what never came to stand there: the line before holds.
      const line = lines.findLast((one) => one.sha256 === sha256)
      return line ? { ...line, sourceKey: join(folder, line.source) } : null
    },
    note: (key, sourceKey, conversion) => {
      const folder = dirname(key)
      const record = recordOf(folder)
      const line: Conversion = { file: basename(key), source: relative(folder, sourceKey), ...conversion }
      appendFileSync(bytesOf(join(folder, recordName)), `${record.size === 0 ? head : ''}${JSON.stringify(line)}\n`)
      record.set(line.file, [...(record.get(line.file) ?? []), line])
      touched.add(folder)
    },
    tidy: () => {
      for (const folder of touched) {
        const record = recordOf(folder)
        if ([...record.values()].every((lines) => lines.length === 1)) continue
        const file = beginFile(bytesOf(join(folder, recordName)).toString('utf8'))
        file.write(head + [...record.values()].map((lines) => `${JSON.stringify(lines.at(-1))}\n`).join(''))
        file.done(true)
      }
    },
  }
}

/** The lines of a record; one that was cut off by the end of a run is as if it had never been. */
function linesOf(path: Buffer): Conversion[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return []
  }
  return text.split('\n').flatMap((line) => {
    try {
      const read = JSON.parse(line) as Partial<Conversion>
      return typeof read.file === 'string' && typeof read.sha256 === 'string' && typeof read.source === 'string' ? [read as Conversion] : []
    } catch {
      return []
    }
  })
}
