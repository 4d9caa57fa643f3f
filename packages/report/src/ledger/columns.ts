import { bare, type Sheet } from './sheet.ts'

/** What is looked for in a ledger. `detail` says more of a result (不予公开理由) and need not be there. */
export const fields = ['received', 'closed', 'applicant', 'result', 'detail'] as const
export type Field = (typeof fields)[number]

/** Where something stands: the column from 0, null where none was found; whether nothing else could be meant. */
export interface Found {
  column: number | null
  sure: boolean
}

export interface Columns {
  /** The row of the headers, from 0; null where no row looks like one. */
  header: number | null
  of: Record<Field, Found>
}

/** Header words, the ones that say it best first: 收到 is the day that counts (《条例》第三十一条), 申请 only the day on the letter. */
const words: Record<Field, readonly RegExp[]> = {
  received: [/^(?:申请)?(?:收到|收悉)(?:申请|信件)?(?:的)?(?:日期|时间|日)$/u, /^(?:申请)?(?:收件|接收|收文|来件|来文|签收|收到申请)(?:日期|时间|日)$/u, /^(?:申请)?(?:登记|受理|收办)(?:日期|时间|日)$/u, /^(?:申请|提交|申请提交|申请人提交)(?:日期|时间|日)$/u],
  closed: [/^(?:实际)?(?:作出)?(?:答复|办结|回复|复函)(?:日期|时间|日)$/u, /^(?:办理完成|办理完毕|办毕|完成|结案|办结答复|实际办结|处理|办理)(?:日期|时间|日)$/u, /^(?:答复书)?(?:送达|发出|寄出)(?:日期|时间|日)$/u],
  applicant: [/^申请人?(?:主体)?(?:类型|类别|身份|性质|分类|种类)$/u, /^(?:申请主体|主体类型|主体类别|身份类型|申请人身份类型|申请人情况)$/u, /^(?:申请人|主体|身份).*(?:类型|类别|性质)$/u],
  result: [/^(?:办理|处理|答复|审理|公开)结果(?:类型|类别)?$/u, /^(?:答复|决定|办理|处理|公开)(?:类型|类别|方式|情形|情况|种类|意见|结论)$/u, /^(?:结果|本年度办理结果|办理结果分类)$/u],
  detail: [/^(?:不予公开|无法提供|不予处理|不公开|其他处理)(?:的)?(?:理由|原因|情形|类型|类别|依据)$/u, /^(?:具体|细分|二级|详细)(?:情形|结果|原因|理由|类型|分类)$/u, /^(?:理由|原因)$/u],
}

/** A day by which something is due, or until which it was put off, is not the day on which it happened. */
const due = /应|期限|截止|到期|法定|预计|计划|延期|延长|拟|限|补正/u

/** How far down a header may stand, under titles. */
const deepest = 20

/** How well a header says a field: 0 best; null: not at all. */
function rankOf(field: Field, header: string): number | null {
  const text = bare(header)
  if ((field === 'received' || field === 'closed') && due.test(text)) return null
  const rank = words[field].findIndex((word) => word.test(text))
  return rank < 0 ? null : rank
}

const headersIn = (row: readonly string[]): number => fields.filter((field) => row.some((text) => rankOf(field, text) !== null)).length

/** Finds the header row and each column by its words; where two columns say the same equally well, the first is taken and is not sure. */
export function recogniseColumns({ rows }: Sheet, header: number | null = headerOf(rows)): Columns {
  const row = header === null ? [] : (rows[header] ?? [])
  return { header, of: Object.fromEntries(fields.map((field) => [field, columnFor(field, row)])) as Record<Field, Found> }
}

function headerOf(rows: Sheet['rows']): number | null {
  const counts = rows.slice(0, deepest).map(headersIn)
  const most = Math.max(0, ...counts)
  return most < 2 ? null : counts.indexOf(most)
}

function columnFor(field: Field, row: readonly string[]): Found {
  const ranked = row.flatMap((text, column) => {
    const rank = rankOf(field, text)
    return rank === null ? [] : [{ column, rank }]
  }).sort((a, b) => a.rank - b.rank)
  const [best, second] = ranked
  return { column: best?.column ?? null, sure: best !== undefined && (best.rank === 0 || ranked.length === 1) && second?.rank !== best.rank }
}
