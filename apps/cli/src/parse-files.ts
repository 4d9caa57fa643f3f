import { statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ParseCommand } from './arguments.ts'
import { Misuse } from './arguments.ts'
import { fromCaller, journalFor, real, secondsSince, tell, unreadSaid } from './batch.ts'
import { batchWords } from './batch-words.ts'
import { findInputs } from './find-inputs.ts'
import type { Journal } from './journal.ts'
import { lockOutput } from './lock-output.ts'
import { openPool } from './pool.ts'
import { startProgress } from './progress.ts'
import { inOrder, runFiles } from './run-files.ts'
import { stoppable } from './stopping.ts'
import type { Parsed } from './parse-report.ts'
import { unreadAnswer } from './words.ts'
import type { Outcome, UnreadCode } from './task.ts'
import { beginFile, isDevice } from './write-whole.ts'

type Read = Outcome<Parsed>

/**
 * `nianbao parse`: one file as one JSON object, and what keeps it from being read as JSON on standard error; several files or a folder
 * as NDJSON in the order of their names, a file that could not be read as a line with its code. Returns the exit code.
 */
export async function parseFiles(command: ParseCommand): Promise<number> {
  const { language, named, jobs, out } = command
  const begun = performance.now()
  const target = out === null ? null : fromCaller(out)
  const journalPath = target === null || isDevice(target) ? null : `${target}.journal`
  const isAlone = named.length === 1 && !(await stat(fromCaller(named[0]!)).then((there) => there.isDirectory(), () => false))
  const { files, missing } = await findInputs(named, language, [target, journalPath].filter((path) => path !== null).map(real))
  if (files.length + missing.length === 0) {
    tell(batchWords.nothing()[language])
    return 2
  }
  if (target !== null && journalPath !== null) {
    const there = statSync(target, { throwIfNoEntry: false })
    if (there?.isDirectory()) throw new Misuse(batchWords.isFolder(`--out ${out}`)[language])
    if (there && !command.force) throw new Misuse(batchWords.exists(out!)[language])
    lockOutput(`${real(target)}.lock`, target, language)
  }
  const file = target === null ? null : beginFile(target)
  const write = (text: string) => (file ? file.write(text) : void process.stdout.write(text))
  const journal: Journal<Read> | null = journalFor(journalPath, { command: 'parse' }, command)
  const pool = openPool(jobs)
  const progress = startProgress(files.length, 'parse', language)
  let [done, unread] = [0, 0]
  const refuse = (name: string, code: UnreadCode, detail: string | null) => {
    unread += 1
    if (isAlone) return tell(JSON.stringify(unreadAnswer(code, language)))
    tell(unreadSaid(name, code, detail, language))
    write(`${JSON.stringify({ file: name, ...unreadAnswer(code, language), reason: code })}\n`)
  }
  const say = inOrder<Read>((index, outcome) => {
    progress.end()
    const { name } = files[index]!
    if ('unread' in outcome) refuse(name, outcome.unread, outcome.detail)
    else write(isAlone ? `${JSON.stringify(outcome.given, null, 1)}\n` : `${JSON.stringify({ file: name, ...outcome.given })}\n`)
  })
  try {
    return await stoppable(() => `\n${batchWords.stopped(done, files.length, journal !== null)[language]}`, async () => {
      await runFiles<'parse'>({
        pool, files, work: { what: 'parse' }, part: 'parse', journal,
        done: (index, outcome, recalled) => {
          done += 1
          progress.step(0, recalled)
          say(index, outcome)
        },
      })
      progress.end()
      for (const { name, code } of missing) refuse(name, code, null)
      if (isAlone && unread > 0) file?.drop()
      else file?.done(command.force)
      journal?.remove()
      if (!isAlone) tell(batchWords.parsed(files.length + missing.length, unread, secondsSince(begun))[language])
      return unread > 0 ? 2 : 0
    })
  } finally {
    await pool.close()
  }
}
