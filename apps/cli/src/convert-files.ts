import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cellOf } from '@nianbao/report'
import type { Label } from '@nianbao/report'
import type { ConvertCommand } from './arguments.ts'
import { callersFolder, fromCaller, journalFor, secondsSince, tell, unreadSaid } from './batch.ts'
import { batchWords } from './batch-words.ts'
import { targetsOf } from './convert-targets.ts'
import type { Target } from './convert-targets.ts'
import { findFiles } from './find-files.ts'
import { openPool } from './pool.ts'
import { startProgress } from './progress.ts'
import { inOrder } from './run-files.ts'
import { stoppable } from './stopping.ts'
import type { Converted, Outcome, Task } from './task.ts'
import { asLine, systemAnswer } from './words.ts'
import type { Language } from './words.ts'
import { beginFile } from './write-whole.ts'

/** So many cells are named on a line. */
const mostNamed = 4

/** What a run remembers of a file that it wrote: the hash of what it wrote and what it had to say. */
type Written = Pick<Converted, 'untold' | 'gaps' | 'unsure' | 'leftOut'> & { target: string; sha256: string }

type Result = { written: Written } | { failed: string } | { unread: Exclude<Outcome<Converted>, { given: unknown }> }

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A disk that is full for one file is full for all. */
const endsAll = (error: unknown) => error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === 'EROFS')

/** `nianbao convert`: writes each report in the official form, never over a file that is there unless `force` says so. Returns the exit code. Throws what the system says where nothing more can be written. */
export async function convertFiles(command: ConvertCommand): Promise<number> {
  const { language, named, jobs, to, out, draft, force } = command
  const begun = performance.now()
  const from = callersFolder()
  if (out !== null) mkdirSync(fromCaller(out), { recursive: true })
  const { files, missing } = await findFiles(named, from, out === null || named.some((name) => fromCaller(name) === fromCaller(out)) ? [] : [realpathSync(fromCaller(out))])
  if (files.length + missing.length === 0) {
    tell(batchWords.nothing()[language])
    return 2
  }
  const targets = targetsOf(files, { named, from, out, to })
  const folder = out === null ? dirname(targets[0]?.path ?? fromCaller(named[0]!)) : fromCaller(out)
  const journal = files.length === 0 ? null : journalFor<Written>(join(folder, `.nianbao-convert-${to}.journal`), { command: 'convert', draft, named: named.map(fromCaller) }, command)
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
    return await stoppable(() => `\n${batchWords.stopped(done, files.length, journal !== null)[language]}`, async () => {
      const left: { index: number; task: Task & { what: 'convert' } }[] = []
      for (const [index, file] of files.entries()) {
        const target = targets[index]!
        const noted = journal?.recall(file, to)
        if (noted && noted.target === target.path && standsAt(target.path) && hash(readFileSync(target.path)) === noted.sha256) step(index, { written: noted }, true)
        else {
          const refused = refusal(file.path, target, force)
          if (refused) step(index, { failed: refused[language] }, true)
          else left.push({ index, task: { what: 'convert', to, draft, path: file.path } })
        }
      }
      await pool.run<'convert'>(left, {
        done: (index, outcome) => {
          if ('unread' in outcome) return step(index, { unread: outcome }, false)
          const { bytes, ...said } = outcome.given
          try {
            write(targets[index]!.path, bytes, force)
          } catch (error) {
            const words = systemAnswer(error, language)
            if (words === null || endsAll(error)) throw error
            return step(index, { failed: words }, false)
          }
          const written = { ...said, target: targets[index]!.path, sha256: hash(bytes) }
          journal?.note(files[index]!, to, outcome.sha256, written)
          step(index, { written }, false)
        },
      })
      progress.end()
      for (const { name, code } of missing) tell(unreadSaid(name, code, null, language))
      journal?.remove()
      tell(batchWords.converted(files.length + missing.length, tally.written, tally.withGaps, tally.failed, secondsSince(begun))[language])
      return tally.failed > 0 ? 2 : tally.withGaps > 0 ? 1 : 0
    })
  } finally {
    progress.end()
    await pool.close()
  }
}

const standsAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Why that file is not written; null where it may be. */
function refusal(source: Buffer, { path, name }: Target, force: boolean): Label | null {
  const there = statSync(path, { throwIfNoEntry: false })
  if (!there) return null
  const own = statSync(source)
  if (there.ino === own.ino && there.dev === own.dev) return batchWords.itself()
  return force && there.isFile() ? null : batchWords.exists(asLine(name))
}

function write(path: string, bytes: Uint8Array, force: boolean): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = beginFile(path)
  try {
    file.write(bytes)
  } catch (error) {
    file.drop()
    throw error
  }
  file.done(force)
}

/** What is not as it was in the document. */
function remarks(target: string, { untold, gaps, unsure, leftOut }: Written, language: Language): Label[] {
  const name = asLine(target)
  const labels = (ids: string[]) => `${ids.slice(0, mostNamed).map((id) => (cellOf(id) ?? cellOf(id, '2019'))?.label[language] ?? id).join(language === 'zh' ? '；' : '; ')}${ids.length > mostNamed ? ' …' : ''}`
  return [
    ...untold.map((what) => batchWords.untold[what](name)),
    ...(gaps.length > 0 ? [batchWords.gaps(name, labels(gaps), gaps.length)] : []),
    ...(unsure.length > 0 ? [batchWords.unsure(name, labels(unsure), unsure.length)] : []),
    ...(leftOut > 0 ? [batchWords.leftOut(name, leftOut)] : []),
  ]
}
