import type { Act, SectionId } from '@nianbao/report'
import type { Plant } from './plants.ts'
import { nameOf, shortest, type ThreadName } from './play.ts'
import { places } from './tree.ts'

/** One way to ask a mutation about one report. */
export interface Request {
  mutation: string
  /** The act of the table that it is. */
  act: Act | null
  input: Record<string, unknown>
  thread?: ThreadName
  /** The section that it writes into. */
  section?: SectionId
  /** Names a sheet that belongs to another report. */
  otherSheet?: true
}

const someId = '00000000-0000-4000-8000-000000000000'

/** The input of every mutation that is about a report, as somebody would send it who has just read the report. */
export function requestsFor(plant: Plant): Request[] {
  const { reportId: report, version, contentHash, threads } = plant
  const paper = { report, contentHash, name: '钱卫', post: '局长', date: '2060-01-01' }
  const block = plant.blocks.find(({ place }) => place === 'problems')!
  const text = shortest(nameOf(plant.agency), plant.year)
  const plain: Record<string, Record<string, unknown>> = {
    saveCells: { report, changes: [{ cell: 'requests.receivedNew.naturalPerson', from: '0', to: '0' }] },
    fillZeros: { report },
    saveBlocks: { report, changes: [{ id: block.id, version: block.version, text: '另写一段。' }] },
    previewImport: { report, text, name: '年报.txt' },
    importReport: { report, version, text, name: '年报.txt', confirmMismatch: true },
    undoImport: { report, import: plant.importId ?? someId },
    acceptWarning: { report, findingKey: plant.warning ?? 'NONE', note: '已核对。' },
    requestSignature: { report, version },
    sendBack: { report, reason: '再核对。' },
    check: { report, contentHash },
    sign: { report, contentHash },
    signOffline: { ...paper, attachment: plant.attachment ?? someId },
    submit: { report, key: crypto.randomUUID() },
    recall: { report, reason: '再核对。' },
    clear: { report, name: '孙宁', passed: true, conclusion: '不涉密。', date: '2060-01-01' },
    beginReview: { report },
    returnReport: { report, reason: '请补充。', sections: ['overview'] },
    approve: { report },
    unapprove: { report, reason: '有一处未看。' },
    extend: { report, at: '2060-03-01', reason: '春节。' },
    remind: { office: places.find(({ code }) => code === plant.agency)!.office, year: plant.year, reports: [report] },
    publish: { report },
    recordPosting: { report, address: 'https://www.yunlan.example/nianbao', date: '2060-01-02' },
    correct: { report, reason: '一处笔误。' },
    abandonCorrection: { report, reason: '不必更正。' },
    withdraw: { report, reason: '含个人信息。' },
    confirmWithdrawal: { report },
    dropWithdrawal: { report, reason: '误会。' },
    comment: { report, anchor: { kind: 'report' }, text: '请说明。' },
  }
  const onThreads = (Object.entries(threads) as [ThreadName, string][]).flatMap(([name, thread]): Request[] => [
    { mutation: 'reply', act: 'reply', input: { thread, text: '已补充。' }, thread: name },
    { mutation: 'resolve', act: 'resolve', input: { thread }, thread: name },
    { mutation: 'reopen', act: 'reopen', input: { thread }, thread: name },
  ])
  const onOther: Request[] = plant.otherSheet ? [{ mutation: 'signOffline', act: 'signOffline', input: { ...paper, attachment: plant.otherSheet }, otherSheet: true }] : []
  return [...Object.entries(plain).map(([mutation, input]): Request => ({ mutation, act: actOf(mutation), input, section: sections[mutation] })), ...onOther, ...onThreads]
    .filter(({ mutation }) => plant.about?.includes(mutation) ?? true)
}

/** Where what is saved belongs. */
const sections: Record<string, SectionId> = { saveCells: 'requests', saveBlocks: 'problems' }

const actOf = (mutation: string): Act | null => (mutation === 'fillZeros' ? 'saveCells' : mutation === 'previewImport' ? null : (mutation as Act))
