import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Document } from '@nianbao/report'
import { TooLarge, Unreadable } from '@nianbao/report'
import { largestFile, longestReading } from '../bounds.ts'
import type { LegacyKind } from './kind.ts'
import { officeSettings } from './office-settings.ts'
import type { ReadingMeans } from './read.ts'
import { guardRtf } from './rtf.ts'

const sheets = new Set<LegacyKind>(['xls', 'et', 'ods', 'xlsb'])

/**
 * Reads an old format by letting LibreOffice write it as docx or xlsx, which is then read like any other, within the same bounds.
 * LibreOffice gets a profile of its own that forbids macros and links, and is ended at the time limit or by the signal.
 * Throws Unreadable{LEGACY} where there is no LibreOffice, else what the readers throw.
 */
export async function readLegacy(bytes: Uint8Array, kind: LegacyKind, { office, signal, grouped = false, folder: given }: ReadingMeans): Promise<Document> {
  if (office === null) throw new Unreadable('LEGACY')
  if (kind === 'rtf') guardRtf(bytes)
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'nianbao-reading-')))
  try {
    const as = sheets.has(kind) ? 'xlsx' : 'docx'
    const profile = join(folder, 'profile')
    await officeSettings(profile)
    await writeFile(join(folder, `report.${kind}`), bytes)
    await convert(office, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo',
      '--convert-to', as, '--outdir', join(folder, 'out'), join(folder, `report.${kind}`),
    ], { folder, grouped, signal })
    const converted = await readFile(join(folder, 'out', `report.${as}`)).catch(() => { throw new Unreadable('DAMAGED') })
    if (converted.length > largestFile) throw new TooLarge(largestFile)
    return await readConverted(as, converted)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** LibreOffice makes an empty document of what it cannot read. */
async function readConverted(as: 'docx' | 'xlsx', bytes: Uint8Array): Promise<Document> {
  try {
    return as === 'xlsx' ? (await import('./xlsx.ts')).readXlsx(bytes) : (await import('./docx.ts')).readDocx(bytes)
  } catch (error) {
    throw error instanceof Unreadable && error.reason === 'EMPTY' ? new Unreadable('DAMAGED') : error
  }
}

/** Runs LibreOffice to its end, in a process group of its own so that all it started ends with it; in the sandbox, in the group of that. Throws Unreadable{TOO_SLOW}, AbortError. */
async function convert(office: string, args: string[], { folder, grouped, signal }: { folder: string; grouped: boolean; signal?: AbortSignal }): Promise<void> {
  // A signal that spoke while the files were written says it only once.
  signal?.throwIfAborted()
  const run = spawn(office, args, { cwd: folder, detached: !grouped, stdio: 'ignore', env: { HOME: folder, TMPDIR: folder, PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' } })
  const end = () => {
    if (run.pid === undefined) return
    try {
      process.kill(grouped || process.platform === 'win32' ? run.pid : -run.pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
  let late = false
  const timer = setTimeout(() => {
    late = true
    end()
  }, longestReading)
  signal?.addEventListener('abort', end)
  await new Promise<void>((done) => {
    run.once('error', () => done())
    run.once('close', () => done())
  })
  clearTimeout(timer)
  signal?.removeEventListener('abort', end)
  signal?.throwIfAborted()
  if (late) throw new Unreadable('TOO_SLOW')
}
