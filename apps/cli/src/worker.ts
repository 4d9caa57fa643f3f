/**
 * The process that reads many files, one after the other, each when it is told to. Its argument is the folder it may write to.
 * Whatever a file does to it, its parent watches its time and its memory and ends it.
 */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { largestFile } from '@nianbao/documents'
import { readDocument } from '@nianbao/documents/inside'
import { recogniseDocument, Refusal, TooLarge, Unreadable } from '@nianbao/report'
import type { Document, Recognised } from '@nianbao/report'
import type { FromWorker, Gives, Outcome, PastAnswer, PastQuestion, Task, ToWorker, UnreadCode } from './task.ts'

const folder = process.argv[2]!
let hearPast: ((past: PastAnswer) => void) | null = null

const tell = (message: FromWorker) => process.send!(message)

function ask(question: PastQuestion): Promise<PastAnswer> {
  tell({ question })
  return new Promise((hear) => { hearPast = hear })
}

/** Only what the work needs is loaded: the writers bring fonts. */
async function give(task: Task, document: Document, report: Recognised, sha256: string): Promise<Gives[keyof Gives]> {
  if (task.what === 'convert') return (await import('./convert-report.ts')).convertReport({ document, report, source: { name: basename(Buffer.from(task.path).toString()), sha256 }, to: task.to, draft: task.draft })
  if (task.what === 'parse') return (await import('./parse-report.ts')).parseReport(report, document.altered)
  const { checkReport, pastOf } = await import('./check-report.ts')
  if (task.what === 'past') return pastOf(report)
  return checkReport(document, report, task.only, task.past ? await ask({ agency: report.agency, year: report.year }) : null)
}

/** Whatever goes wrong is an outcome, too. */
async function outcomeOf(task: Task): Promise<Outcome<Gives[keyof Gives]>> {
  let sha256: string | null = null
  const unread = (code: UnreadCode, detail: string | null = null) => ({ unread: code, detail, sha256 })
  try {
    const path = Buffer.from(task.path)
    const { size } = await stat(path)
    if (size > largestFile) return unread('TOO_LARGE')
    const bytes = await readFile(path)
    sha256 = createHash('sha256').update(bytes).digest('hex')
    const { document } = await readDocument(bytes, { folder, grouped: true })
    return { given: await give(task, document, recogniseDocument(document), sha256), sha256 }
  } catch (error) {
    if (error instanceof Unreadable) return unread(error.reason)
    if (error instanceof TooLarge) return unread('TOO_LARGE')
    if (error instanceof Refusal && error.code === 'MISSING_GLYPH') return unread('MISSING_GLYPH', error.message)
    if (error instanceof Error && 'syscall' in error) return unread('NO_FILE', error.message)
    return unread('FAULT', error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

process.on('message', async (message: ToWorker) => {
  if ('past' in message) return hearPast?.(message.past)
  const outcome = await outcomeOf(message.task)
  const { user, system } = process.cpuUsage()
  tell({ outcome, resident: process.memoryUsage.rss(), processor: (user + system) / 1e6 })
})
// Nobody is left to hear an answer.
process.on('disconnect', () => process.exit())
tell({ ready: true })
