import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { isOwnFile } from './own-file.ts'

/** A file to read: its name as people are told it, and the bytes by which the system knows it. */
export interface FoundFile {
  name: string
  path: Buffer
  size: number
  modified: number
}

export interface Found {
  files: FoundFile[]
  /** Named, but not there or not to be opened. */
  missing: { name: string; code: 'NO_FILE' | 'NO_FOLDER' }[]
  /** Lists, journals and locks of this program, passed over. */
  own: string[]
  /** Links in a folder that lead nowhere. */
  brokenLinks: string[]
}

/** What editors and systems leave in a folder: lock files of Word and WPS, hidden files, thumbnails. */
const litter = /^(?:\.|~\$|~WRL\d+\.tmp$|thumbs\.db$|desktop\.ini$)/i

/** A browser keeps the pictures and scripts of a saved page in a folder beside it. */
const beside = /^(?<page>.+)(?:_files|\.files|_文件)$/i

const separator = Buffer.from(sep)

/** Names are UTF-8, or, unpacked from an old zip, GB18030: either way people should be able to read them. */
function readable(name: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name)
  } catch {
    return new TextDecoder('gb18030', { ignoreBOM: true }).decode(name)
  }
}

/**
 * The files named, and those of the folders named and all below them, each once even where links lead to it twice, in the order of
 * their names and never in that of the disk. Left out: litter, the parts of saved web pages, what is no file, what this program
 * wrote for itself, and `without` (absolute paths: what this very run writes). A folder that cannot be opened is told, and the rest is read.
 */
export async function findFiles(named: string[], from: string, without: string[] = []): Promise<Found> {
  const found: Found = { files: [], missing: [], own: [], brokenLinks: [] }
  const seen = new Set(without)

  async function take(name: string, path: Buffer, isNamed: boolean): Promise<void> {
    const file = await stat(path).catch(() => null)
    if (!file) {
      if (isNamed) found.missing.push({ name, code: 'NO_FILE' })
      else if (await lstat(path).then((there) => there.isSymbolicLink(), () => false)) found.brokenLinks.push(name)
      return
    }
    if (!file.isDirectory() && !file.isFile()) return void (isNamed && found.missing.push({ name, code: 'NO_FILE' }))
    // As latin1 no two paths become one.
    const real = await realpath(path, 'buffer').then((bytes) => bytes.toString('utf8').includes('\ufffd') ? bytes.toString('latin1') : bytes.toString('utf8'), () => null)
    if (real === null) return void found.missing.push({ name, code: 'NO_FILE' })
    if (seen.has(real)) return
    seen.add(real)
    if (file.isFile() && isOwnFile(path)) found.own.push(name)
    else if (file.isFile()) found.files.push({ name, path, size: file.size, modified: file.mtimeMs })
    else await enter(name, path)
  }

  async function enter(folder: string, path: Buffer): Promise<void> {
    const names = await readdir(path, { encoding: 'buffer' }).catch(() => null)
    if (names === null) return void found.missing.push({ name: folder, code: 'NO_FOLDER' })
    const entries = names.map((bytes) => ({ bytes, name: readable(bytes) })).sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    const pages = new Set(entries.flatMap(({ name }) => /^(?<page>.+)\.(?:html?|mht)$/i.exec(name)?.groups?.page ?? []))
    for (const { bytes, name } of entries) {
      const page = beside.exec(name)?.groups?.page
      if (litter.test(name) || (page !== undefined && pages.has(page))) continue
      await take(folder.endsWith('/') || folder.endsWith(sep) ? folder + name : `${folder}/${name}`, Buffer.concat([path, separator, bytes]), false)
    }
  }

  for (const name of named) await take(name, Buffer.from(resolve(from, name)), true)
  return found
}
