import type { FormatId } from '../format/model.ts'
import type { Line } from './lines.ts'

const words: Record<FormatId, string[]> = {
  '2021': ['本年制发件数', '本年废止件数', '现行有效件数', '本年处理决定数量', '本年收费金额'],
  '2019': ['本年新制作数量', '本年新公开数量', '对外公开总数量', '上一年项目数量', '本年增减', '采购项目数量', '政府集中采购'],
}

/** Tells the form by the column names of table two: the year does not, for old forms were used in later years. */
export function formatOf(lines: Line[]): FormatId {
  const text = lines.map((line) => line.key).join('')
  const found = (id: FormatId) => words[id].filter((word) => text.includes(word)).length
  return found('2019') >= 2 && found('2019') > found('2021') ? '2019' : '2021'
}
