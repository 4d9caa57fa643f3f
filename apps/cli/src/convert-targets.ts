import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { statSync } from 'node:fs'
import type { FoundFile } from './find-files.ts'
import type { FileKind } from './task.ts'

/** Where a converted file goes, by the bytes of its path so far as it keeps those of its source. */
export interface Target {
  /** Absolute. */
  path: string
  /** As people are told it. */
  name: string
}

/**
 * Where each file goes: its own name with another ending, beside it or, below `out`, in the folders in which it stood below the folder
 * that was named. Where two files would take the same name (报告.docx and 报告.pdf) both keep their old ending in it.
 */
export function targetsOf(files: FoundFile[], { named, from, out, to }: { named: string[]; from: string; out: string | null; to: FileKind }): Target[] {
  const roots = named.filter((name) => statSync(resolve(from, name), { throwIfNoEntry: false })?.isDirectory())
  const places = files.map(({ name }) => {
    const root = roots.find((one) => !relative(one, name).startsWith('..') && relative(one, name) !== '')
    const folder = out === null ? dirname(name) : join(out, root === undefined ? '' : dirname(relative(root, name)))
    const old = extname(name)
    // "2024.政府办" has no ending: those of files are short and plain.
    const stem = /^\.[a-z0-9]{1,5}$/i.test(old) ? basename(name, old) : basename(name)
    return { short: join(folder, `${stem}.${to}`), long: join(folder, `${basename(name)}.${to}`) }
  })
  const keyOf = (path: string) => resolve(from, path).normalize('NFC').toLowerCase()
  const times = Map.groupBy(places, ({ short }) => keyOf(short))
  return places.map(({ short, long }) => {
    const name = times.get(keyOf(short))!.length > 1 ? long : short
    return { name, path: resolve(from, name) }
  })
}
