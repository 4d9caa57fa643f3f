import { type Act, type BlockPlace, type Cells, check, type Checkable, fillZeros, format2021, type Recognised, type SectionId } from '@nianbao/report'
import * as record from '../index.ts'
import { abandonCorrection, approve, beginReview, confirmWithdrawal, correct, dropWithdrawal, publish, recall, sendBack, unapprove, withdraw } from '../index.ts'
import type { Block } from '../queries/contents.ts'
import type { Report } from '../queries/reports.ts'
import { requestOf } from '../request.ts'
import type { Asked } from './history.ts'
import { type Place, type World, year } from './world.ts'

/** A seeded source of choices. */
export interface Draw {
  int(least: number, most: number): number
  pick<T>(from: readonly T[]): T
  chance(probability: number): boolean
}

/** The acts as a build has them; the naive one puts its own in the place of some. */
export type Build = Pick<typeof record, 'saveCells' | 'saveBlocks' | 'submit'>

/** What a client has before its eyes, fresh or not: what it has never looked at is empty. */
export interface Seen {
  report: Report
  cells: Cells
  blocks: Block[]
  threads: string[]
  lastImport: string | null
}

const reads: readonly Verb[] = ['saveCells', 'fillZeros', 'saveBlocks', 'comment', 'acceptWarning', 'undoImport', 'reply', 'resolve', 'reopen']

/** One client in one round. */
export interface Client {
  world: World
  place: Place
  build: Build
  actor: record.Actor
  seen: Seen
  draw: Draw
  /** A word of this step's own, in digits: what it writes is told from what any other step writes. */
  mark: () => string
  /** A key of the round's form: some clicks share it. */
  keys: string[]
}

export type Verb = Act | 'fillZeros'

/** Reads what there is now: the report's head, and its content and threads where one of these verbs needs them. */
export async function look({ world, actor, place: { reportId } }: Pick<Client, 'world' | 'actor' | 'place'>, verbs: readonly (Verb | 'whatever')[]): Promise<Seen> {
  const db = requestOf(world.db, actor)
  const deep = verbs.some((verb) => verb === 'whatever' || reads.includes(verb))
  const [[report], [content], threads, [last]] = await Promise.all([
    record.reportsByIds(db, actor, [reportId]), deep ? record.contentByReportIds(db, actor, [reportId]) : [], deep ? record.threadsByReportIds(db, actor, [reportId]) : [], deep ? record.importsByReportIds(db, actor, [reportId]) : [],
  ])
  await db.request.rest()
  return { report: report!, cells: content?.cells ?? {}, blocks: content?.blocks ?? [], threads: threads.map(({ id }) => id), lastImport: last?.id ?? null }
}

/** Cells that may hold any number without a rule objecting. */
const freeCells = format2021.cells.filter(({ table, row, type }) => table === 'disclosure' && type === 'count' && ['licences', 'penalties', 'coercion'].includes(row)).map(({ id }) => id)
const prose: BlockPlace[] = ['overview', 'problems', 'otherMatters']
const sections: SectionId[] = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'otherMatters']
const cleared = { name: '孙宁', conclusion: '同意公开', date: '2026-01-20' }

/** What a verb asks of the record, with arguments from what the client has seen and draws; null where it has nothing to ask. */
export function intend(verb: Verb, client: Client): { asked: Asked; ask: () => Promise<unknown> } | null {
  const { world: { db }, actor, place: { reportId, officeId }, seen, draw, mark, build } = client
  const reason = () => `第${mark()}步`
  const plain = (ask: () => Promise<unknown>) => ({ asked: { act: verb } as Asked, ask })
  const signing = (ask: () => Promise<unknown>) => ({ asked: { act: verb, contentHash: seen.report.contentHash } as Asked, ask })
  const thread = seen.threads.length > 0 ? draw.pick(seen.threads) : null
  switch (verb) {
    case 'saveCells': {
      const cells = [...new Set([draw.pick(freeCells), draw.pick(freeCells)])]
      const changes = cells.map((cell) => ({ cell, from: seen.cells[cell]!.raw, to: mark() }))
      return { asked: { act: 'saveCells', changes, fills: false }, ask: () => build.saveCells(db, actor, { reportId, changes }) }
    }
    case 'fillZeros': {
      const filled = fillZeros(format2021, seen.cells, ['disclosure', 'requests', 'disputes'])
      const changes = [...filled].map(([cell, to]) => ({ cell, from: seen.cells[cell]!.raw, to }))
      return changes.length === 0 ? null : { asked: { act: 'saveCells', changes, fills: true }, ask: () => build.saveCells(db, actor, { reportId, changes }) }
    }
    case 'saveBlocks': {
      const changes = blockChanges(client)
      return { asked: { act: 'saveBlocks', changes, seen: Object.fromEntries(seen.blocks.map(({ id, text }) => [id, text])) }, ask: () => build.saveBlocks(db, actor, { reportId, changes }) }
    }
    case 'importReport': {
      const recognised = document(mark, draw)
      const source = { name: '年报.docx', sha256: 'a'.repeat(64), bytes: 1024 }
      const { version } = seen.report
      return { asked: { act: verb, version, recognised }, ask: () => record.importReport(db, actor, { reportId, version, recognised, source, confirmMismatch: true }) }
    }
    case 'undoImport':
      return seen.lastImport === null ? null : plain(() => record.undoImport(db, actor, { reportId, importId: seen.lastImport! }))
    case 'acceptWarning': {
      const finding = check(asChecked(seen)).find(({ severity }) => severity === 'warning')
      return finding ? plain(() => record.acceptWarning(db, actor, { reportId, findingKey: finding.key, note: reason() })) : null
    }
    case 'requestSignature':
      return { asked: { act: verb, version: seen.report.version }, ask: () => record.requestSignature(db, actor, { reportId, version: seen.report.version }) }
    case 'check':
      return signing(() => record.checkReport(db, actor, { reportId, contentHash: seen.report.contentHash }))
    case 'sign':
      return signing(() => record.sign(db, actor, { reportId, contentHash: seen.report.contentHash }))
    case 'signOffline': {
      const { contentHash } = seen.report
      return signing(async () => {
        const data = new TextEncoder().encode(`%PDF-1.7 ${mark()}`)
        const { id: attachmentId } = await record.attach(db, actor, { reportId, name: '审签单.pdf', mediaType: 'application/pdf', data })
        return record.signOffline(db, actor, { reportId, contentHash, name: '何县长', post: '局长', date: '2026-01-20', attachmentId })
      })
    }
    case 'clear':
      return plain(() => record.clear(db, actor, { reportId, ...cleared, passed: !draw.chance(0.1) }))
    case 'submit': {
      const key = draw.chance(0.5) ? draw.pick(client.keys) : crypto.randomUUID()
      return { asked: { act: verb, key }, ask: () => build.submit(db, actor, { reportId, key }) }
    }
    case 'extend':
      return plain(() => record.extend(db, actor, { reportId, at: new Date(Date.UTC(2026, 0, 26 + draw.int(0, 4))), reason: reason() }))
    case 'remind':
      return plain(async () => {
        const { reminded, skipped } = await record.remind(db, actor, { officeId, year, reportIds: [reportId] })
        return reminded.length > 0 ? null : { nothing: skipped[0]!.reason }
      })
    case 'comment': {
      const anchor = draw.pick<record.Anchor>([{ kind: 'report' }, { kind: 'section', section: draw.pick(sections) }, { kind: 'cell', cell: draw.pick(freeCells) }, { kind: 'block', blockId: draw.pick(seen.blocks).id }])
      return plain(() => record.comment(db, actor, { reportId, anchor, text: reason(), internal: draw.chance(0.3) }))
    }
    case 'reply':
      return thread === null ? null : plain(() => record.reply(db, actor, { threadId: thread, text: reason() }))
    case 'resolve':
      return thread === null ? null : plain(() => record.resolve(db, actor, { threadId: thread }))
    case 'reopen':
      return thread === null ? null : plain(() => record.reopen(db, actor, { threadId: thread }))
    case 'returnReport':
      return plain(() => record.returnReport(db, actor, { reportId, reason: reason(), sections: draw.chance(0.7) ? ['disclosure', draw.pick(sections)] : [] }))
    case 'recordPosting':
      return plain(() => record.recordPosting(db, actor, { reportId, address: `https://www.yunlan.example/${mark()}`, date: '2026-01-20' }))
    case 'beginReview':
    case 'approve':
    case 'publish':
    case 'confirmWithdrawal': {
      const act = { beginReview, approve, publish, confirmWithdrawal }[verb]
      return plain(() => act(db, actor, { reportId }))
    }
    case 'sendBack':
    case 'recall':
    case 'unapprove':
    case 'correct':
    case 'abandonCorrection':
    case 'withdraw':
    case 'dropWithdrawal': {
      const act = { sendBack, recall, unapprove, correct, abandonCorrection, withdraw, dropWithdrawal }[verb]
      return plain(() => act(db, actor, { reportId, reason: reason() }))
    }
  }
}

/** One to three changes of paragraphs: reworded, put in, taken out. */
function blockChanges({ seen, draw, mark }: Client): record.BlockChange[] {
  const texts = seen.blocks.filter(({ place }) => prose.includes(place))
  return Array.from({ length: draw.int(1, 2) }, (): record.BlockChange => {
    const one = texts.length > 0 ? draw.pick(texts) : null
    if (!one || draw.chance(0.3)) {
      const place = one?.place ?? 'overview'
      return { place, after: one && draw.chance(0.7) ? one.id : null, text: `新增段落${mark()}。` }
    }
    const alone = texts.filter(({ place }) => place === one.place).length === 1
    return draw.chance(0.2) && !alone ? { id: one.id, version: one.version, remove: true } : { id: one.id, version: one.version, text: `改写段落${mark()}。` }
  })
}

/** A document that says 0 everywhere but in a few cells, and a sentence of its own. */
function document(mark: () => string, draw: Draw): Recognised {
  const cell = (raw: string): Recognised['cells'][string] => ({ value: raw === '' ? null : Number(raw), raw, kind: raw === '' ? 'blank' : 'number', confidence: 1, source: 'L1', how: 'grid' } as Recognised['cells'][string])
  const own = new Set([draw.pick(freeCells), draw.pick(freeCells)])
  const cells = Object.fromEntries(format2021.cells.map(({ id, type }) => [id, type === 'money' ? { ...cell('0'), value: '0' } : cell(own.has(id) ? mark() : '0')])) as Recognised['cells']
  const section = (id: 'overview' | 'problems' | 'otherMatters', ...blocks: string[]) => ({ id, heading: id, blocks, source: 'L1' })
  return {
    format: '2021', title: null, agency: null, year, date: null, preamble: [], closing: [], cells, marks: [],
    sections: [section('overview', `导入段落${mark()}。`), section('problems', '公开还不够及时，将按月核对。'), section('otherMatters', '本年度未收取信息处理费。')],
  }
}

const asChecked = ({ cells, blocks, report }: Seen): Checkable => {
  const at = (place: BlockPlace) => blocks.filter((block) => block.place === place).map(({ text }) => text)
  return { agencyName: null, agencyKind: null, year: report.year, title: at('title')[0] ?? null, cells, narrative: { overview: at('overview'), problems: at('problems'), otherMatters: at('otherMatters') }, preamble: at('preamble'), moment: 'typing' }
}
