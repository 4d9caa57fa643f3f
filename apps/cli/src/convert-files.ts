import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { cellOf } from '@nianbao/report'
import type { Label } from '@nianbao/report'
import type { ConvertCommand } from './arguments.ts'
import { callersFolder, fromCaller, secondsSince, tell, unreadSaid } from './batch.ts'
import { batchWords } from './batch-words.ts'
import { codeEdition } from './code-edition.ts'
import { convertedRecords, sha256Of } from './converted-record.ts'
import type { Conversion } from './converted-record.ts'
import { targetsOf } from './convert-targets.ts'
import type { Target } from './convert-targets.ts'
import { findInputs } from './find-inputs.ts'
import type { FoundFile } from './find-files.ts'
import { lockFolder } from './lock-output.ts'
import { openPool } from './pool.ts'
import { startProgress } from './progress.ts'
import { inOrder } from './run-files.ts'
import { stoppable } from './stopping.ts'
import type { Converted, Outcome, Task } from './task.ts'
import { asLine, systemAnswer } from './words.ts'
import type { Language } from './words.ts'
import { beginFile, clearPart } from './write-whole.ts'

/** So many cells are named on a line. */
const mostNamed = 4

type Result = { written: Conversion['said'] } | { failed: string } | { unread: Exclude<Outcome<Converted>, { given: unknown }> }

/** A disk that is full for one file is full for all. */
const endsAll = (error: unknown) => error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === 'EROFS')

/**
 * `nianbao convert`: writes each report in the official form, never over a file that is there unless convert wrote it and nobody
 * has changed it, or `force` says so. What stands there from the same source by the same code and options is done. Returns the
 * exit code. Throws Misuse, InUse and what the system says where nothing more can be written.
 */
export async function convertFiles(command: ConvertCommand): Promise<number> {
  const { language, named, jobs, to, out, draft, force } = command
  const begun = performance.now()
  const from = callersFolder()
  if (out !== null) mkdirSync(fromCaller(out), { recursive: true })
  const { files, missing } = await findInputs(named, language, out === null || named.some((name) => fromCaller(name) === fromCaller(out)) ? [] : [realpathSync(fromCaller(out))])
  if (files.length + missing.length === 0) {
    tell(batchWords.nothing()[language])
    return 2
  }
  const targets = targetsOf(files, { named, from, out, to })
  for (const folder of new Set(out === null ? targets.map(({ path }) => dirname(path)) : [fromCaller(out)])) lockFolder(folder, folder, language)
  const records = convertedRecords()
  const about = createHash('sha256').update(JSON.stringify({ edition: codeEdition(), to, draft })).digest('hex').slice(0, 16)
  const standing = files.map((file, index) => standingOf(records, file, targets[index]!))
  const isDone = standing.map((one, index) => one !== null && !command.fresh && one.about === about && isSame(one.of, files[index]!))
  const known = isDone.filter(Boolean).length
  if (known > 0) tell(batchWords.goesOn(known)[language])
  else if (command.resume) tell(batchWords.nothingToResume()[language])
  const pool = openPool(jobs)
  const progress = startProgress(files.length, 'convert', language)
  let done = 0
  const tally = { written: 0, withGaps: 0, failed: missing.length }
  const say = inOrder<Result>((index, result) => {
    progress.end()
    const { name } = files[index]!
    if ('written' in result) {
      tally.written += 1
      if (result.written.gaps.length > 0) tally.withGaps += 1
      for (const words of remarks(targets[index]!.name, result.written, language)) tell(words[language])
      return
    }
    tally.failed += 1
    tell('failed' in result ? `${asLine(name)}  ${result.failed}` : unreadSaid(name, result.unread.unread, result.unread.detail, language))
  })
  const step = (index: number, result: Result, recalled: boolean) => {
    done += 1
    progress.step(0, recalled)
    say(index, result)
  }
  try {
    return await stoppable(() => `\n${batchWords.stopped(done, files.length, true)[language]}`, async () => {
      const left: { index: number; task: Task & { what: 'convert' } }[] = []
      for (const [index, file] of files.entries()) {
        const refused = standing[index] ? null : refusal(file.path, targets[index]!, force)
        if (isDone[index]) {
          clearPart(targets[index]!.path)
          step(index, { written: standing[index]!.said }, true)
        } else if (refused) step(index, { failed: refused[language] }, true)
        else left.push({ index, task: { what: 'convert', to, draft, path: file.path } })
      }
      await pool.run<'convert'>(left, {
        done: (index, outcome) => {
          if ('unread' in outcome) return step(index, { unread: outcome }, false)
          const { bytes, ...said } = outcome.given
          const { path } = targets[index]!
          const file = files[index]!
          try {
            mkdirSync(dirname(path), { recursive: true })
            const { size, modified } = file
            // Noted first: a run that is killed in between has noted what is not there, which nobody minds.
            const note = () => records.note(records.keyOf(path), records.keyOf(file.path), { sha256: sha256Of(bytes), of: { size, modified, sha256: outcome.sha256 }, about, said })
            write(path, bytes, note, force || standing[index] !== null)
          } catch (error) {
            const words = systemAnswer(error, language)
            if (words === null || endsAll(error)) throw error
            return step(index, { failed: words }, false)
          }
          step(index, { written: said }, false)
        },
      })
      progress.end()
      for (const { name, code } of missing) tell(unreadSaid(name, code, null, language))
      records.tidy()
      tell(batchWords.converted(files.length + missing.length, tally.written, tally.withGaps, tally.failed, secondsSince(begun))[language])
      return tally.failed > 0 ? 2 : tally.withGaps > 0 ? 1 : 0
    })
  } finally {
    progress.end()
    await pool.close()
  }
}

/** What convert wrote there from the very file and nobody has changed; null where it is anything else. */
function standingOf(records: ReturnType<typeof convertedRecords>, file: FoundFile, { path }: Target): Conversion | null {
  const there = records.at(records.keyOf(path))
  return there?.sourceKey === records.keyOf(file.path) ? there : null
}

/** Is the source to the byte what it was? */
function isSame(of: Conversion['of'], { path, size, modified }: FoundFile): boolean {
  if (of.size !== size || of.modified !== modified) return false
  try {
    return of.sha256 === sha256Of(readFileSync(path))
  } catch {
    return false
  }
}

/** Why that file is not written; null where it may be. */
function refusal(source: Buffer, { path, name }: Target, force: boolean): Label | null {
  const there = statSync(path, { throwIfNoEntry: false })
  if (!there) return null
  const own = statSync(source)
  if (there.ino === own.ino && there.dev === own.dev) return batchWords.itself()
  return force && there.isFile() ? null : batchWords.exists(asLine(name))
}

function write(path: string, bytes: Uint8Array, note: () => void, over: boolean): void {
  const file = beginFile(path)
  try {
    file.write(bytes)
    note()
  } catch (error) {
    file.drop()
    throw error
  }
  file.done(over)
}

/** What is not as it was in the document. */
function remarks(target: string, { untold, gaps, unsure, leftOut, altered }: Conversion['said'], language: Language): Label[] {
  const name = asLine(target)
  const labels = (ids: string[]) => `${ids.slice(0, mostNamed).map((id) => (cellOf(id) ?? cellOf(id, '2019'))?.label[language] ?? id).join(language === 'zh' ? '；' : '; ')}${ids.length > mostNamed ? ' …' : ''}`
  return [
    ...(altered ? [batchWords.alteredIn(name)] : []),
    ...untold.map((what) => batchWords.untold[what](name)),
    ...(gaps.length > 0 ? [batchWords.gaps(name, labels(gaps), gaps.length)] : []),
    ...(unsure.length > 0 ? [batchWords.unsure(name, labels(unsure), unsure.length)] : []),
    ...(leftOut > 0 ? [batchWords.leftOut(name, leftOut)] : []),
  ]
}
