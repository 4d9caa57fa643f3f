import { type Actor, type CellId, recogniseText, type Role, type SectionId } from '@nianbao/report'
import { acceptWarning } from '../commands/accept-warning.ts'
import { approve } from '../commands/approve.ts'
import { attach } from '../commands/attach.ts'
import { beginReview } from '../commands/begin-review.ts'
import { checkReport } from '../commands/check-report.ts'
import { clear } from '../commands/clear.ts'
import { type Anchor, comment } from '../commands/comment.ts'
import { correct } from '../commands/correct.ts'
import { importReport } from '../commands/import-report.ts'
import { publish } from '../commands/publish.ts'
import { recordPosting } from '../commands/record-posting.ts'
import { reply } from '../commands/reply.ts'
import { requestSignature } from '../commands/request-signature.ts'
import { resolve } from '../commands/resolve.ts'
import { returnReport } from '../commands/return-report.ts'
import { sendBack } from '../commands/send-back.ts'
import { sign } from '../commands/sign.ts'
import { signOffline } from '../commands/sign-offline.ts'
import { submit } from '../commands/submit.ts'
import { sha256 } from '../content.ts'
import { reportsByIds } from '../queries/reports.ts'
import { cast } from './cast.ts'
import { documentOf } from './document.ts'
import { figuresOf } from './figures-of.ts'
import { placeOf } from './places.ts'
import { type Prose, prose } from './prose.ts'
import { officesOfDemo } from './settings.ts'
import type { Stage } from './stage.ts'
import type { DemoYear } from './themes/index.ts'
import { typeReport } from './type-report.ts'

/** What somebody wrote otherwise than the figures and prose that the demo has for them. */
export interface Writing {
  cells?: Record<CellId, string>
  prose?: Partial<Prose>
  /** Sentences with which the filer answers warnings, by the finding's key. */
  answers?: Record<string, string>
}

/** One report on its way: each step is the command that a person would give, at the moment given. */
export interface Filing {
  code: string
  year: DemoYear
  /** The report's id, once the year has been opened. */
  id(): Promise<string>
  /** The agency's own person in a role. */
  person(role: Role): Actor
  /** The person of the office who reviews it. */
  reviewer: Actor
  /** Types the tables and the prose. */
  write(moment: string, but?: Writing): Promise<void>
  /** Imports them from the text of a document instead. */
  bring(moment: string, but?: Writing): Promise<void>
  /** Rewrites the paragraphs of a place, or changes single cells. */
  mend(moment: string, change: Writing): Promise<void>
  ask(moment: string): Promise<void>
  /** The middle step of a chain of three. */
  check(moment: string): Promise<void>
  /** The signatory signs and submits. */
  submit(moment: string): Promise<void>
  /** The leader signed on paper that day; the filer records it with the scan, and submits. */
  submitOnPaper(moment: string, leader: { name: string; post: string; date: string }): Promise<void>
  sendBack(moment: string, reason: string): Promise<void>
  review(moment: string): Promise<void>
  comment(moment: string, anchor: Anchor, text: string, internal?: boolean): Promise<string>
  answer(moment: string, threadId: string, text: string): Promise<void>
  settle(moment: string, threadId: string): Promise<void>
  giveBack(moment: string, reason: string, sections: SectionId[]): Promise<void>
  approve(moment: string): Promise<void>
  clear(moment: string): Promise<void>
  /** By the signatory, or by the office's supervisor where the office publishes for all. */
  publish(moment: string): Promise<void>
  post(moment: string): Promise<void>
  correct(moment: string, reason: string): Promise<void>
}

/** The smallest thing that calls itself a scan: a page of PDF with nothing on it. */
const scan = (words: string) => new TextEncoder().encode(`%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`)

/** The steps of one agency's report of a year, by its own people and its office's reviewer. */
export function filingOf(stage: Stage, code: string, year: DemoYear): Filing {
  const { staff: db, until, who } = stage
  const place = placeOf(code)
  const { mode, supervisor, reviewers } = officesOfDemo[place.office!]!
  const person = (role: Role): Actor => {
    const found = cast.find(({ agency, roles, also }) => (agency === code && roles.includes(role)) || (also?.agency === code && also.roles.includes(role)))
    if (!found) throw new Error(`${code} has no ${role}`)
    return who(found.email.split('@')[0]!)
  }
  // 许敏 takes these three, and every third of the rest.
  const turn = ['YL-CZJ', 'YL-WJJ', 'YL-LXZ'].includes(code) || [...code].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 3 === 0
  const reviewer = who(reviewers[turn ? reviewers.length - 1 : 0]!)
  let opened: Promise<string> | undefined
  const id = () => (opened ??= stage.report(code, year))
  const now = async () => (await reportsByIds(db, person('filer'), [await id()]))[0]!
  /** Waits for the moment, then gives the command for this report. */
  const step = async <Answer>(moment: string, act: (reportId: string) => Promise<Answer>): Promise<Answer> => {
    await until(moment)
    return act(await id())
  }

  const written = (but: Writing): [Record<CellId, string>, Prose] => {
    const cells = { ...figuresOf(code, year), ...but.cells }
    return [cells, { ...prose(code, year, cells), ...but.prose }]
  }

  const answer = async (reportId: string, { answers = {} }: Writing) => {
    for (const [findingKey, note] of Object.entries(answers)) await acceptWarning(db, person('filer'), { reportId, findingKey, note })
  }

  return {
    code, year, id, person, reviewer,
    write: (moment, but = {}) => step(moment, async (reportId) => {
      await typeReport(db, person('filer'), reportId, ...written(but))
      await answer(reportId, but)
    }),
    bring: (moment, but = {}) => step(moment, async (reportId) => {
      const text = documentOf(place.name, year, ...written(but))
      const { version } = await now()
      const source = { name: `${place.name}${year}年度报告.txt`, sha256: sha256(text), bytes: Buffer.byteLength(text) }
      await importReport(db, person('filer'), { reportId, version, recognised: recogniseText(text), source, confirmMismatch: false })
      await answer(reportId, but)
    }),
    mend: (moment, change) => step(moment, async (reportId) => {
      await typeReport(db, person('filer'), reportId, change.cells ?? {}, change.prose ?? {})
      await answer(reportId, change)
    }),
    ask: (moment) => step(moment, async (reportId) => requestSignature(db, person('filer'), { reportId, version: (await now()).version })),
    check: (moment) => step(moment, async (reportId) => checkReport(db, person('checker'), { reportId, contentHash: (await now()).contentHash })),
    submit: (moment) => step(moment, async (reportId) => {
      await sign(db, person('signatory'), { reportId, contentHash: (await now()).contentHash })
      await submit(db, person('signatory'), { reportId, key: crypto.randomUUID() })
    }),
    submitOnPaper: (moment, leader) => step(moment, async (reportId) => {
      const { contentHash } = await now()
      const sheet = await attach(db, person('filer'), { reportId, name: `${place.name}审签单.pdf`, mediaType: 'application/pdf', data: scan(`${code} ${year} ${contentHash}`) })
      await signOffline(db, person('filer'), { reportId, contentHash, attachmentId: sheet.id, ...leader })
      await submit(db, person('filer'), { reportId, key: crypto.randomUUID() })
    }),
    sendBack: (moment, reason) => step(moment, (reportId) => sendBack(db, person('signatory'), { reportId, reason })),
    review: (moment) => step(moment, (reportId) => beginReview(db, reviewer, { reportId })),
    comment: (moment, anchor, text, internal = false) => step(moment, async (reportId) => (await comment(db, reviewer, { reportId, anchor, text, internal })).threadId),
    answer: (moment, threadId, text) => step(moment, () => reply(db, person('filer'), { threadId, text })),
    settle: (moment, threadId) => step(moment, () => resolve(db, reviewer, { threadId })),
    giveBack: (moment, reason, sections) => step(moment, (reportId) => returnReport(db, reviewer, { reportId, reason, sections })),
    approve: (moment) => step(moment, (reportId) => approve(db, reviewer, { reportId })),
    clear: (moment) => step(moment, (reportId) => {
      const { name } = person('clearer')
      return clear(db, person('clearer'), { reportId, name, passed: true, conclusion: '经审查，不涉及国家秘密、工作秘密，同意公开。', date: moment.slice(0, 10) })
    }),
    publish: (moment) => step(moment, async (reportId) => {
      const by = mode === 'central' ? who(supervisor) : person('signatory')
      await publish(db, by, { reportId })
    }),
    post: (moment) => step(moment, (reportId) => {
      const site = { MZ: 'mingzhou', QX: 'qingxi' }[code.split('-')[0]!] ?? 'yunlan'
      return recordPosting(db, person('filer'), { reportId, address: `https://www.${site}.example/zfxxgk/nb/${year}/${code.toLowerCase()}.html`, date: moment.slice(0, 10) })
    }),
    correct: (moment, reason) => step(moment, (reportId) => correct(db, person('filer'), { reportId, reason })),
  }
}
