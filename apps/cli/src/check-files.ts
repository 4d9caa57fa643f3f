import type { Severity } from '@nianbao/report'
import { Misuse } from './arguments.ts'
import type { CheckCommand } from './arguments.ts'
import { callersFolder, fromCaller, journalFor, real, secondsSince, tell, unreadSaid } from './batch.ts'
import { batchWords } from './batch-words.ts'
import type { FoundFile } from './find-files.ts'
import { findInputs } from './find-inputs.ts'
import { findingLine, remarkLine, unreadLine } from './finding-list.ts'
import type { Journal } from './journal.ts'
import { pastSummary, remarksOf } from './folder-remarks.ts'
import { contested, lastYearOf } from './last-year.ts'
import type { PastFile } from './last-year.ts'
import { openLists } from './list-output.ts'
import { lockOutput } from './lock-output.ts'
import { openPool } from './pool.ts'
import type { Pool } from './pool.ts'
import { startProgress } from './progress.ts'
import { reportLines } from './report-lines.ts'
import { inOrder, runFiles } from './run-files.ts'
import { stoppable } from './stopping.ts'
import type { CheckedReport, Gives, Outcome, PastRecord, UnreadCode } from './task.ts'
import { asLine, unreadWords } from './words.ts'
import { isDevice } from './write-whole.ts'

type Checked = Outcome<CheckedReport>
type Noted = Journal<Outcome<Gives[keyof Gives]>> | null

/** So many remarks are told to people; the list has them all. */
const mostTold = 20

const gravity: Record<Severity, number> = { error: 2, warning: 1, notice: 0 }

/** Where a list can be gone on with; null for standard output and the like. */
const fileOf = (name: string | null): string | null => (name === null || name === '-' || isDevice(fromCaller(name)) ? null : fromCaller(name))

/** `nianbao check`: checks all files and lists what is found, in the order of the files' names. Returns the exit code. Throws Misuse and what the system says of the lists. */
export async function checkFiles(command: CheckCommand): Promise<number> {
  const { language, named, jobs, csv, json, previous, only, least } = command
  const begun = performance.now()
  const outputs = [fileOf(csv), fileOf(json)].filter((path) => path !== null)
  const journalPath = outputs[0] === undefined ? null : `${outputs[0]}.journal`
  const ownFiles = [...outputs, ...(journalPath ? [journalPath] : [])].map(real)
  // A list named on purpose is found out as misuse; in a folder it is passed over.
  const { files, missing } = await findInputs(named, language, ownFiles.filter((path) => !named.some((name) => real(fromCaller(name)) === path)))
  if (files.length + missing.length === 0) {
    tell(batchWords.nothing()[language])
    return 2
  }
  for (const path of outputs) lockOutput(`${real(path)}.lock`, path, language)
  const lists = openLists({ csv, json, from: callersFolder(), files, force: command.force, language })
  const journal: Noted = journalFor(journalPath, { command: 'check', only }, command)
  const pool = openPool(Math.min(jobs, Math.max(1, files.length)))
  let done = 0
  try {
    return await stoppable(() => `\n${batchWords.stopped(done, files.length, journal !== null)[language]}`, async () => {
      const pasts = previous === null ? null : await readPrevious(previous, { pool, journal, ...command })
      const asList = csv !== null || json !== null
      const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 }
      const sayUnread = (name: string, code: UnreadCode, detail: string | null) => {
        tell(unreadSaid(name, code, detail, language))
        lists.write(unreadLine(name, code, unreadWords[code]))
      }
      const say = (index: number, result: Checked) => {
        const { name } = files[index]!
        if ('unread' in result) return sayUnread(name, result.unread, result.detail)
        const findings = result.given.findings.filter(({ severity }) => gravity[severity] >= gravity[least])
        for (const finding of findings) {
          counts[finding.severity] += 1
          lists.write(findingLine(name, result.given, finding, language))
        }
        if (!asList) process.stdout.write(reportLines(name, { ...result.given, findings }, language))
      }
      const results = await checkAll(files, { pool, journal, pasts, command, say, stepped: () => { done += 1 } })
      for (const { name, code } of missing) sayUnread(name, code, null)
      const remarks = remarksOf(files, results, pasts !== null)
      const told = remarks.filter(({ isTold }) => isTold)
      for (const { index, words } of told.slice(0, mostTold)) tell(`${asLine(files[index]!.name)}  ${asLine(words[language])}`)
      if (told.length > mostTold) tell(batchWords.more(told.length - mostTold)[language])
      for (const { index, rule, words } of remarks) {
        const result = results[index]!
        if ('given' in result && gravity[least] === 0 && only.length === 0) lists.write(remarkLine(files[index]!.name, result.given, rule, words))
      }
      lists.done()
      journal?.remove()

      const unread = results.filter((result) => 'unread' in result).length + missing.length
      if (pasts) tell(pastSummary(results, pasts)[language])
      if (asList || files.length + missing.length > 1) tell(batchWords.checked(files.length + missing.length, [counts.error, counts.warning, counts.notice], unread, secondsSince(begun))[language])
      return unread > 0 ? 2 : counts.error > 0 ? 1 : 0
    })
  } finally {
    await pool.close()
  }
}

/** Reads last year's folder; what cannot be read there is said and no more. */
async function readPrevious(folder: string, { pool, journal, language }: { pool: Pool; journal: Noted } & CheckCommand): Promise<PastFile[]> {
  const { files, missing } = await findInputs([folder], language)
  if (files.length === 0) throw new Misuse(`--previous ${asLine(folder)}: ${batchWords.nothing()[language]}`)
  const progress = startProgress(files.length, 'past', language)
  const outcomes: Outcome<PastRecord>[] = []
  await runFiles<'past'>({
    pool, files, work: { what: 'past' }, part: 'past', journal: journal as Journal<Outcome<PastRecord>> | null,
    done: (index, outcome, recalled) => {
      outcomes[index] = outcome
      progress.step(0, recalled)
    },
  })
  progress.end()
  const unread = outcomes.filter((outcome) => 'unread' in outcome).length + missing.length
  if (unread > 0) tell(batchWords.pastUnread(unread)[language])
  return files.flatMap(({ name }, index) => {
    const outcome = outcomes[index]!
    return 'given' in outcome && outcome.given.report ? [{ name, sha256: outcome.sha256, report: outcome.given.report }] : []
  })
}

interface Checking {
  pool: Pool
  journal: Noted
  pasts: PastFile[] | null
  command: CheckCommand
  say: (index: number, result: Checked) => void
  stepped: () => void
}

/** Checks each file, with last year's report where there is one; those whose claim on it proves doubtful are checked again without. Says each result in the order of the files, as early as it stands. */
async function checkAll(files: FoundFile[], { pool, journal, pasts, command: { only, least, language }, say, stepped }: Checking): Promise<Checked[]> {
  const results: Checked[] = []
  const match = pasts && lastYearOf(pasts)
  const progress = startProgress(files.length, 'check', language)
  const sayNext = inOrder<Checked>((index, result) => {
    progress.end()
    say(index, result)
  })
  await runFiles<'check'>({
    pool, files, work: { what: 'check', only, past: match !== null }, part: `check${match ? ' with past' : ''}`, journal: journal as Journal<Checked> | null,
    asked: match ?? undefined,
    stands: ({ agency, year, past }) => {
      const now = match?.({ agency, year })
      return now?.match === past?.match && now?.from?.sha256 === past?.from?.sha256
    },
    done: (index, outcome, recalled) => {
      results[index] = outcome
      stepped()
      if (!match) sayNext(index, outcome)
      progress.step('given' in outcome ? outcome.given.findings.filter(({ severity }) => gravity[severity] >= gravity[least]).length : 0, recalled)
    },
  })
  const doubtful = new Set(contested(results.flatMap((result) => ('given' in result ? [result.given] : []))))
  const again = results.flatMap((result, index) => ('given' in result && doubtful.has(result.given) ? [index] : []))
  await runFiles<'check'>({
    pool, files: again.map((index) => files[index]!), work: { what: 'check', only, past: false }, part: 'check', journal: journal as Journal<Checked> | null,
    done: (at, outcome) => {
      results[again[at]!] = 'given' in outcome ? { ...outcome, given: { ...outcome.given, past: { match: 'CONTESTED', from: null, report: null } } } : outcome
    },
  })
  if (match) results.forEach((result, index) => sayNext(index, result))
  progress.end()
  return results
}
