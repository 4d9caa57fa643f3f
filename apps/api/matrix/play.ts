import {
  acceptWarning, type Actor, approve, attach, beginReview, checkablesByReportIds, clear, comment, confirmWithdrawal, contentByReportIds, correct, type Db, importReport, openYear,
  publish, recall, recordPosting, remind, reply, reportsByAgencyYear, requestSignature, returnReport, saveBlocks, saveCells, sendBack, sign, signOffline, submit, withdraw,
} from '@nianbao/db'
import type { TestDatabase } from '@nianbao/db/testing'
import { check, format2021, recogniseText, type SectionId, type State } from '@nianbao/report'
import { type Persona, players, special } from './personas.ts'
import { settings } from './settings.ts'
import { places } from './tree.ts'

/** Where the matrix's reports are played. */
export interface Stage {
  database: TestDatabase
  actor(persona: Persona): Actor
  place(code: string): number
}

export type Step =
  | 'edit' | 'ask' | 'sign' | 'sign on paper' | 'submit' | 'recall' | 'begin' | 'talk' | 'answer' | 'return' | 'clear' | 'approve' | 'publish' | 'correct' | 'withdraw'
  | 'send back' | 'return one' | 'clear failing' | 'confirm withdrawal' | 'explain' | 'remind' | 'post' | 'attach' | 'mode notify' | 'mode reviewFirst' | 'paper' | 'no paper'

/** The four kinds of thread; those of one side are seen by that side. */
export type ThreadName = 'office shared' | 'office internal' | 'agency shared' | 'agency internal'

/** What came of a play: what requests name, and whose hands were in it, as the play itself counts them. */
export interface Played {
  reportId: string
  state: State
  version: number
  contentHash: string
  blocks: readonly { id: string; place: string; version: number }[]
  warning: string | null
  importId: string | null
  attachment: string | null
  /** The sections that the last return opened; null: all of them. */
  open: readonly SectionId[] | null
  threads: Partial<Record<ThreadName, string>>
  /** Names of everybody who edited, answered a warning, signed or submitted. */
  hands: readonly string[]
  lastEditor: string | null
  askedWithdrawal: string | null
  /** Lines of its book, and the sides whose own some of them are. */
  lines: number
  internalLines: readonly ('agency' | 'office')[]
  /** How often all four threads were opened; the last four are those above. */
  talks: number
}

/** The shortest text that is a report. It speaks of three requests where the table has none: a warning that asks for a sentence. */
export const shortest = (agency: string, year: number, draft = 1) => `${agency}${year}年政府信息公开工作年度报告
一、总体情况
本年度主动公开信息86条，收到政府信息公开申请3件，未发生行政复议和行政诉讼。
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
第${draft}稿：公开不够及时，下一步按月核对。
六、其他需要报告的事项
本年度未收取信息处理费。`

export const nameOf = (agency: string) => places.find(({ code }) => code === agency)!.name

/** A PDF as far as its first bytes go. */
export const scan = (mark: string) => Buffer.from(`%PDF-1.4\n% ${mark}\n`)

const persona = (name: string): Persona => special.find((one) => one.name === name)!

/** Opens the year for the agency and answers what the steps do to its draft. */
export async function beginPlay({ database, actor, place }: Stage, agency: string, year: number) {
  const db: Db = database.db
  const [scribe, signer, judge] = [actor(players.scribe), actor(players.signer), actor(players.judge)]
  const bureau = agency === 'CA-A'
  // The bureau's reports have hands from both sides of the table in them.
  const lastEditor = bureau ? persona('signatory who edited last') : agency === 'CA-O' || agency === 'RC-O' ? persona(`filer and reviewer of ${agency}`) : players.scribe
  const signs = bureau ? persona('supervisor who signed') : players.signer
  const explains = bureau ? persona('reviewer who explained') : players.scribe
  const submits = bureau ? persona('reviewer who submitted') : players.signer
  const asks = bureau ? persona('supervisor who asked') : players.judge
  const office = places.find(({ code }) => code === agency)!.office!
  await openYear(db, judge, { officeId: place(office), year })
  const now = async () => (await reportsByAgencyYear(db, scribe, [{ agencyId: place(agency), year }]))[0]!
  const { id: reportId } = await now()
  const blocks = async () => (await contentByReportIds(db, scribe, [reportId]))[0]!.blocks
  const hands = new Set<string>()
  const threads: Played['threads'] = {}
  const internalLines: ('agency' | 'office')[] = []
  let talks = 0
  let importId: string | null = null
  let attachment: string | null = null
  let open: readonly SectionId[] | null = null
  let asked: string | null = null

  async function warning(): Promise<string | null> {
    const [read] = await checkablesByReportIds(db, scribe, [reportId], 'typing')
    return check(read!.checkable).find(({ severity, scope }) => severity === 'warning' && scope === 'report')?.key ?? null
  }

  async function edit() {
    const filled = (await contentByReportIds(db, scribe, [reportId]))[0]!.cells
    const blank = format2021.cells.filter(({ id }) => filled[id]?.kind === 'blank')
    if (blank.length > 0) await saveCells(db, scribe, { reportId, changes: blank.map(({ id }) => ({ cell: id, from: '', to: '0' })) })
    if (bureau) {
      const text = '公开不够及时，下一步按月核对。'
      await saveBlocks(db, actor(persona('reviewer who edited')), { reportId, changes: (await blocks()).filter(({ place }) => place === 'problems').map(({ id, version }) => ({ id, version, text })) })
      hands.add('reviewer who edited')
    }
    const recognised = recogniseText(shortest(nameOf(agency), year, (await now()).version))
    const source = { name: '年报.txt', sha256: '0'.repeat(64), bytes: 100 }
    importId = (await importReport(db, actor(lastEditor), { reportId, version: (await now()).version, recognised, source, confirmMismatch: true })).importId
    hands.add(players.scribe.name).add(lastEditor.name)
  }

  async function talk() {
    const anchor = { kind: 'section', section: 'overview' } as const
    const say = async (who: Actor, internal: boolean) => (await comment(db, who, { reportId, anchor, text: '请说明。', internal })).threadId
    threads['office shared'] = await say(judge, false)
    threads['office internal'] = await say(judge, true)
    threads['agency shared'] = await say(scribe, false)
    threads['agency internal'] = await say(scribe, true)
    internalLines.push('office', 'agency')
    talks += 1
  }

  async function giveBack(sections: SectionId[]) {
    await returnReport(db, judge, { reportId, reason: '请补充。', sections })
    open = sections
  }
  const examine = (passed: boolean) => clear(db, scribe, { reportId, name: '孙宁', passed, conclusion: passed ? '不涉密。' : '有一处待核。', date: '2060-01-01' })

  const steps: Record<Step, () => Promise<unknown>> = {
    edit,
    talk,
    explain: async () => {
      await acceptWarning(db, actor(explains), { reportId, findingKey: (await warning())!, note: '三件均为线下收到。' })
      hands.add(explains.name)
    },
    remind: () => remind(db, judge, { officeId: place(office), year, reportIds: [reportId] }),
    post: () => recordPosting(db, scribe, { reportId, address: 'https://www.yunlan.example/nianbao', date: '2060-01-02' }),
    ask: async () => requestSignature(db, scribe, { reportId, version: (await now()).version }),
    sign: async () => {
      await sign(db, actor(signs), { reportId, contentHash: (await now()).contentHash })
      hands.add(signs.name)
    },
    attach: async () => {
      attachment = (await attach(db, scribe, { reportId, name: '审签单.pdf', mediaType: 'application/pdf', data: scan(reportId) })).id
    },
    'sign on paper': async () => {
      await steps.attach()
      await signOffline(db, scribe, { reportId, contentHash: (await now()).contentHash, name: '钱卫', post: '局长', date: '2060-01-01', attachmentId: attachment! })
    },
    submit: async () => {
      await submit(db, actor(submits), { reportId, key: crypto.randomUUID() })
      hands.add(submits.name)
    },
    'send back': () => sendBack(db, signer, { reportId, reason: '再核对。' }),
    recall: () => recall(db, signer, { reportId, reason: '补充一段。' }),
    begin: () => beginReview(db, judge, { reportId }),
    answer: () => reply(db, scribe, { threadId: threads['office shared']!, text: '已补充。' }),
    return: () => giveBack(['overview', 'problems', 'otherMatters', 'disclosure']),
    'return one': () => giveBack(['overview']),
    clear: () => examine(true),
    'clear failing': () => examine(false),
    approve: () => approve(db, judge, { reportId }),
    publish: () => publish(db, signer, { reportId }),
    correct: async () => {
      await correct(db, scribe, { reportId, reason: '一处笔误。' })
      open = null
    },
    withdraw: async () => {
      await withdraw(db, actor(asks), { reportId, reason: '含个人信息。' })
      asked = asks.name
    },
    'confirm withdrawal': async () => {
      await confirmWithdrawal(db, judge, { reportId })
      asked = null
    },
    'mode notify': () => settings.mode(database, 'notify'),
    'mode reviewFirst': () => settings.mode(database, 'reviewFirst'),
    paper: () => settings.paper(database, true),
    'no paper': () => settings.paper(database, false),
  }

  /** Counted past every wall. */
  async function linesOf(reportId: string): Promise<number> {
    const [row] = await settings.read(database, `select count(*)::int as lines from event where report_id = '${reportId}'`)
    return Number(row!.lines)
  }

  return {
    step: (step: Step) => steps[step](),
    end: async (): Promise<Played> => {
      const { state, version, contentHash } = await now()
      const standing = (await blocks()).map(({ id, place, version }) => ({ id, place, version }))
      return { reportId, state, version, contentHash, blocks: standing, warning: await warning(), importId, attachment, open, threads, hands: [...hands], lastEditor: lastEditor.name, askedWithdrawal: asked, lines: await linesOf(reportId), internalLines, talks }
    },
  }
}
