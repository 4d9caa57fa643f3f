import * as fc from 'fast-check'
import { format2021 } from '../format/index.ts'
import { applicantKinds, type Merge, type Sheet } from './index.ts'

/** A request of 2025 and how its ticks were set. */
export interface Ticking {
  applicant: string
  /** Null: not yet closed, and nothing is ticked. */
  result: string | null
  flaw: 'twoKinds' | 'noKind' | 'twoResults' | 'noResult' | null
}

/** How an office ticks: what for yes, what for no, and how it draws its header. */
export interface Habit {
  signs: { yes: string; no: string }
  header: 'flat' | 'merged' | 'commas'
  isText: 'applicant' | 'result' | null
}

const kindWords: Record<string, readonly [group: string, word: string]> = {
  naturalPerson: ['', '自然人'], commercialEnterprise: ['法人或其他组织', '商业企业'], researchInstitution: ['法人或其他组织', '科研机构'], publicInterestOrg: ['法人或其他组织', '社会公益组织'],
  legalServiceOrg: ['法人或其他组织', '法律服务机构'], otherOrg: ['法人或其他组织', '其他'],
}
const resultRows = format2021.tables.requests.rows.filter(({ path, derived }) => path.length > 1 && !derived)

export const ticking: fc.Arbitrary<Ticking> = fc.record({
  applicant: fc.constantFrom(...applicantKinds), result: fc.option(fc.constantFrom(...resultRows.map(({ id }) => id)), { freq: 5 }),
  flaw: fc.option(fc.constantFrom('twoKinds' as const, 'noKind' as const, 'twoResults' as const, 'noResult' as const), { freq: 6 }),
}).map((one) => ({ ...one, flaw: one.result === null && (one.flaw === 'twoResults' || one.flaw === 'noResult') ? null : one.flaw }))

export const habit: fc.Arbitrary<Habit> = fc.record({
  signs: fc.constantFrom(...['√', '✓', '☑', '1', '是', '●', ' √ ', '[√]'].map((yes) => ({ yes, no: '' })), { yes: '√', no: '×' }, { yes: '☑', no: '□' }, { yes: '1', no: '0' }, { yes: '是', no: '否' }, { yes: '●', no: '○' }, { yes: '√', no: '-' }),
  header: fc.constantFrom('flat', 'merged', 'commas'), isText: fc.constantFrom(null, null, 'applicant', 'result'),
})

/** The ledger as the office would have kept it, under a title and with a sum at its end, and the row of each request as the spreadsheet counts. */
export function tickedLedger(requests: readonly Ticking[], { signs: { yes, no }, header, isText }: Habit): { sheet: Sheet; rows: number[] } {
  const kinds = applicantKinds.map((id) => ({ id: id as string, path: ['申请人类型', ...kindWords[id]!.filter(Boolean)] }))
  const results = resultRows.map(({ id, group, label }) => ({ id, path: ['办理结果', ...(group ? [group.zh.replace(/^（.）/u, '')] : []), label.zh] }))
  const columns = [
    { id: 'number', path: ['序号'] }, { id: 'received', path: ['收到日期'] }, ...(isText === 'applicant' ? [{ id: 'kind', path: ['申请人类型'] }] : kinds), { id: 'channel', path: ['是否网上提交'] },
    { id: 'closed', path: ['答复日期'] }, ...(isText === 'result' ? [{ id: 'result', path: ['办理结果'] }] : results), { id: 'late', path: ['是否延期'] }, { id: 'note', path: ['备注'] },
  ]
  const [heads, merges] = header === 'flat' ? [[columns.map(({ id, path }) => (path.length === 1 || kinds.some((one) => one.id === id) ? path.at(-1)! : path.slice(1).join('－')))], []] : drawn(columns.map(({ path }) => path))
  const rows = [['云岚县司法局依申请公开台账'], ...heads]
  const at = requests.map(({ applicant, result, flaw }, index) => {
    const next = <One>(list: readonly One[], one: One) => list[(list.indexOf(one) + 1) % list.length]!
    const ids = [
      ...(flaw === 'noKind' ? [] : [applicant]), ...(flaw === 'twoKinds' ? [next<string>(applicantKinds, applicant)] : []),
      ...(flaw === 'noResult' || result === null ? [] : [result]), ...(flaw === 'twoResults' ? [next(resultRows.map(({ id }) => id), result!)] : []),
    ]
    const isPick = new Set([...kinds, ...results].map(({ id }) => id))
    const plain: Record<string, string> = {
      number: String(index + 1), received: '2025-03-04', closed: result === null ? '' : '2025-03-20', channel: index % 2 ? yes : no, late: index % 3 ? no : yes, note: index === 0 ? '见附件' : '',
      kind: flaw === 'noKind' ? '' : flaw === 'twoKinds' ? '自然人、商业企业' : kindWords[applicant]!.filter(Boolean).join('－'),
      result: flaw === 'noResult' || result === null ? '' : flaw === 'twoResults' ? '予以公开、部分公开' : results.find(({ id }) => id === result)!.path.slice(1).join('－'),
    }
    rows.push(columns.map(({ id }) => (isPick.has(id) ? (ids.includes(id) ? yes : no) : plain[id]!)))
    return rows.length
  })
  rows.push(columns.map(({ id }) => (id === 'number' ? '合计' : applicantKinds.some((kind) => kind === id) || resultRows.some((row) => row.id === id) ? String(requests.filter(({ applicant, result }) => applicant === id || result === id).length) : '')))
  return { sheet: { name: '台账', rows, from1904: false, merges: header === 'merged' ? merges.map((merge) => ({ ...merge, top: merge.top + 1, bottom: merge.bottom + 1 })) : [] }, rows: at }
}

/** A header of three rows: what stands over several columns once, at its left, and what has nothing under it over all rows. */
function drawn(paths: readonly (readonly string[])[]): [string[][], Merge[]] {
  const merges: Merge[] = []
  const rows = [0, 1, 2].map((level) => paths.map((path, column) => {
    const isBegin = path[level] !== undefined && path.slice(0, level + 1).join() !== paths[column - 1]?.slice(0, level + 1).join()
    if (!isBegin) return ''
    const same = paths.slice(column).findIndex((other) => other.slice(0, level + 1).join() !== path.slice(0, level + 1).join())
    const right = same < 0 ? paths.length - 1 : column + same - 1
    const bottom = path.length === level + 1 ? 2 : level
    if (right > column || bottom > level) merges.push({ top: level, left: column, bottom, right })
    return path[level]!
  }))
  return [rows, merges]
}
