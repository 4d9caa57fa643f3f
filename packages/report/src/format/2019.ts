import type { Column, DisclosureBlock, Format, Row } from './model.ts'
import { balanceNote, cellsOf, column, label, overviewAspects, requestColumns, requestHeader, row, sections } from './parts.ts'
import { otherRows2019, requestRowsAfterOther, requestRowsBeforeOther } from './requests.ts'
import { disputeColumns, disputeHeader, disputeRows } from './disputes.ts'

const content = label('信息内容', 'Content')
const made = [
  column('newlyMade', label('本年新制作数量', 'Newly made this year')),
  column('newlyPublished', label('本年新公开数量', 'Newly published this year')),
  column('publishedTotal', label('对外公开总数量', 'Published in total')),
]
const items = [
  column('itemsLastYear', label('上一年项目数量', 'Items last year')),
  column('itemsChange', label('本年增/减', 'Change this year'), { type: 'change' }),
]
const handled = [...items, column('decisions', label('处理决定数量', 'Decisions'))]
const procurement = [
  column('procurementItems', label('采购项目数量', 'Procurement items')),
  column('procurementAmount', label('采购总金额', 'Total amount of procurement'), { type: 'money' }),
]

const plain = (id: string, zh: string, en: string, item: string): Row =>
  row(id, label(zh, en), `《条例》第二十条第（${item}）项`, label(zh, en))

const block = (item: string, itemEn: string, rows: Row[], columns: Column[]): DisclosureBlock => ({
  block: label(`第二十条第（${item}）项`, `Article 20 (${itemEn})`),
  rows,
  columns,
  header: [content, ...columns.map((c) => c.label)],
})

const tables: Format['tables'] = {
  disclosure: {
    blocks: [
      block('一', '1', [plain('regulations', '规章', 'Regulations', '一'), plain('normativeDocuments', '规范性文件', 'Normative documents', '一')], made),
      block('五', '5', [plain('licences', '行政许可', 'Administrative licences', '五'), plain('otherServices', '其他对外管理服务事项', 'Other services to the public', '五')], handled),
      block('六', '6', [plain('penalties', '行政处罚', 'Administrative penalties', '六'), plain('coercions', '行政强制', 'Administrative coercive measures', '六')], handled),
      block('八', '8', [plain('fees', '行政事业性收费', 'Administrative fees', '八')], items),
      block('九', '9', [plain('procurement', '政府集中采购', 'Centralised government procurement', '九')], procurement),
    ],
  },
  requests: {
    rows: [...requestRowsBeforeOther, ...otherRows2019, ...requestRowsAfterOther],
    columns: requestColumns,
    note: balanceNote,
    header: requestHeader,
  },
  disputes: { rows: disputeRows, columns: disputeColumns, header: disputeHeader },
}

/** The trial form of the reports on 2019 and 2020: 22 + 161 + 15 = 198 cells (国办公开办函〔2019〕60号). */
export const format2019: Format = {
  id: '2019',
  basis: '国办公开办函〔2019〕60号（试行）',
  fromYear: 2019,
  sections,
  overviewAspects,
  tables,
  cells: cellsOf(tables),
}
