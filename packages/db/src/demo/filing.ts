import type { Actor, CellId, SectionId } from '@nianbao/report'
import { approve } from '../commands/approve.ts'
import { beginReview } from '../commands/begin-review.ts'
import { clear } from '../commands/clear.ts'
import { type Anchor, comment } from '../commands/comment.ts'
import { correct } from '../commands/correct.ts'
import { publish } from '../commands/publish.ts'
import { reply } from '../commands/reply.ts'
import { requestSignature } from '../commands/request-signature.ts'
import { resolve } from '../commands/resolve.ts'
import { returnReport } from '../commands/return-report.ts'
import { saveBlocks } from '../commands/save-blocks.ts'
import { saveCells } from '../commands/save-cells.ts'
import { sign } from '../commands/sign.ts'
import { submit } from '../commands/submit.ts'
import { contentByReportIds } from '../queries/contents.ts'
import { reportsByIds } from '../queries/reports.ts'
import { cast } from './cast.ts'
import { counted } from './counted.ts'
import { written } from './figures.ts'
import { type Prose, prose } from './prose.ts'
import type { Stage } from './stage.ts'

/** One report on its way: each step is the command that a person would give, at the moment given. */
export interface Filing {
  /** Types the tables and the prose; `but` is what this filer wrote otherwise. */
  write(moment: string, but?: { cells?: Record<CellId, string>; prose?: Partial<Prose> }): Promise<void>
  /** Rewrites the only paragraphs of a place, or changes single cells. */
  mend(moment: string, change: { cells?: Record<CellId, string>; prose?: Partial<Prose> }): Promise<void>
  ask(moment: string): Promise<void>
  /** The signatory signs and submits. */
  submit(moment: string): Promise<void>
  review(moment: string): Promise<void>
  comment(moment: string, anchor: Anchor, text: string, internal?: boolean): Promise<string>
  answer(moment: string, threadId: string, text: string): Promise<void>
  settle(moment: string, threadId: string): Promise<void>
  giveBack(moment: string, reason: string, sections: SectionId[]): Promise<void>
  approve(moment: string): Promise<void>
  clear(moment: string): Promise<void>
  publish(moment: string): Promise<void>
  correct(moment: string, reason: string): Promise<void>
}

/** The steps of one agency's report of a year, by its own people and the county office's reviewer. */
export async function filingOf(stage: Stage, code: string, year: 2024 | 2025): Promise<Filing> {
  const { staff: db, at, who } = stage
  const reportId = await stage.report(code, year)
  const person = (role: 'filer' | 'signatory' | 'clearer'): Actor => who(cast.find((member) => member.agency === code && member.roles.includes(role))!.name)
  const [filer, signatory, clearer] = [person('filer'), person('signatory'), person('clearer')]
  const reviewer = who(['YL-CZJ', 'YL-WJJ', 'YL-LXZ'].includes(code) ? '许敏' : '周文涛')
  const now = async () => (await reportsByIds(db, filer, [reportId]))[0]!

  const type = async (cells: Record<CellId, string>, texts: Partial<Prose>) => {
    const [content] = await contentByReportIds(db, filer, [reportId])
    await saveCells(db, filer, { reportId, changes: Object.entries(cells).map(([cell, to]) => ({ cell, from: content!.cells[cell]!.raw, to })) })
    for (const [place, paragraphs] of Object.entries(texts)) await typePlace(place as keyof Prose, paragraphs, content!.blocks)
  }
  const typePlace = async (place: keyof Prose, paragraphs: readonly string[], blocks: readonly { id: string; place: string; version: number }[]) => {
    const there = blocks.filter((block) => block.place === place)
    let after: string | null = null
    for (const [i, text] of paragraphs.entries()) {
      const old = there[i]
      const { saved }: { saved: { id: string }[] } = await saveBlocks(db, filer, { reportId, changes: [old ? { id: old.id, version: old.version, text } : { place, after, text }] })
      after = saved[0]!.id
    }
    const left = there.slice(paragraphs.length).map(({ id, version }) => ({ id, version, remove: true as const }))
    if (left.length > 0) await saveBlocks(db, filer, { reportId, changes: left })
  }

  return {
    write: async (moment, but = {}) => {
      await at(moment)
      const cells = written(counted[code]![year])
      await type({ ...cells, ...but.cells }, { ...prose(code, year, cells), ...but.prose })
    },
    mend: async (moment, { cells = {}, prose = {} }) => {
      await at(moment)
      await type(cells, prose)
    },
    ask: async (moment) => {
      await at(moment)
      await requestSignature(db, filer, { reportId, version: (await now()).version })
    },
    submit: async (moment) => {
      await at(moment)
      await sign(db, signatory, { reportId, contentHash: (await now()).contentHash })
      await submit(db, signatory, { reportId, key: crypto.randomUUID() })
    },
    review: async (moment) => {
      await at(moment)
      await beginReview(db, reviewer, { reportId })
    },
    comment: async (moment, anchor, text, internal = false) => {
      await at(moment)
      return (await comment(db, reviewer, { reportId, anchor, text, internal })).threadId
    },
    answer: async (moment, threadId, text) => {
      await at(moment)
      await reply(db, filer, { threadId, text })
    },
    settle: async (moment, threadId) => {
      await at(moment)
      await resolve(db, reviewer, { threadId })
    },
    giveBack: async (moment, reason, sections) => {
      await at(moment)
      await returnReport(db, reviewer, { reportId, reason, sections })
    },
    approve: async (moment) => {
      await at(moment)
      await approve(db, reviewer, { reportId })
    },
    clear: async (moment) => {
      await at(moment)
      await clear(db, clearer, { reportId, name: clearer.name, passed: true, conclusion: '经审查，不涉及国家秘密、工作秘密，同意公开。', date: moment.slice(0, 10) })
    },
    publish: async (moment) => {
      await at(moment)
      await publish(db, signatory, { reportId })
    },
    correct: async (moment, reason) => {
      await at(moment)
      await correct(db, filer, { reportId, reason })
    },
  }
}
