import type { Format, Label, Row } from './model.ts'
import { balanceNote, cellsOf, column, label, overviewAspects, requestColumns, requestHeader, row, sections } from './parts.ts'
import { otherRows2021, requestRowsAfterOther, requestRowsBeforeOther } from './requests.ts'
import { disputeColumns, disputeHeader, disputeRows } from './disputes.ts'

const content = label('信息内容', 'Content')
const made = [
  column('issued', label('本年制发件数', 'Issued this year')),
  column('repealed', label('本年废止件数', 'Repealed this year')),
  column('inForce', label('现行有效件数', 'In force')),
]
const decided = [column('decisions', label('本年处理决定数量', 'Decisions this year'))]
const charged = [column('amountWanYuan', label('本年收费金额（单位：万元）', 'Fees charged this year (10,000 yuan)'), { type: 'money' })]
const everyDecision = label('本年全部决定，包括已公开和依法未公开的', 'All decisions of the year, published or lawfully not')

const block = (item: string, itemEn: string, rows: Row[], columns: typeof made): Format['tables']['disclosure']['blocks'][number] => ({
  block: label(`第二十条第（${item}）项`, `Article 20 (${itemEn})`),
  rows,
  columns,
  header: [content, ...columns.map((c): Label => c.label)],
})

const law = (item: string) => `《条例》第二十条第（${item}）项`

const tables: Format['tables'] = {
  disclosure: {
    blocks: [
      block('一', '1', [
        row('regulations', label('规章', 'Regulations'), law('一'),
          label('仅部委、省级政府、设区的市和自治州政府可制定，其他单位填0', 'Only ministries and governments of provinces, cities with districts and autonomous prefectures make these; others write 0')),
        row('normativeDocuments', label('行政规范性文件', 'Administrative normative documents'), law('一'),
          label('本机关制发、废止和现行有效的行政规范性文件', 'Normative documents issued, repealed and in force'), { aliases: ['规范性文件'] }),
      ], made),
      block('五', '5', [row('licences', label('行政许可', 'Administrative licences'), law('五'), everyDecision)], decided),
      block('六', '6', [
        row('penalties', label('行政处罚', 'Administrative penalties'), law('六'), everyDecision),
        row('coercions', label('行政强制', 'Administrative coercive measures'), law('六'), everyDecision),
      ], decided),
      block('八', '8', [
        row('fees', label('行政事业性收费', 'Administrative fees'), law('八'),
          label('本年收费金额，单位为万元', 'Fees charged in the year, in 10,000 yuan')),
      ], charged),
    ],
  },
  requests: {
    rows: [...requestRowsBeforeOther, ...otherRows2021, ...requestRowsAfterOther],
    columns: requestColumns,
    note: balanceNote,
    header: requestHeader,
  },
  disputes: { rows: disputeRows, columns: disputeColumns, header: disputeHeader },
}

/** The form in force since the reports on 2021: 10 + 175 + 15 = 200 cells (国办公开办函〔2021〕30号). */
export const format2021: Format = {
  id: '2021',
  basis: '国办公开办函〔2021〕30号',
  fromYear: 2021,
  sections,
  overviewAspects,
  tables,
  cells: cellsOf(tables),
}
