import type { Column, HeaderNode, Row } from './model.ts'
import { column, label, row } from './parts.ts'

const litigation = label('行政诉讼', 'Administrative litigation')
const law = '《条例》第五十条第（三）项、第五十一条'

/** The three blocks of table four; printed side by side in one data row. */
export const disputeRows: Row[] = [
  row('reconsideration', label('行政复议', 'Administrative reconsideration'), law,
    label('本年办结和尚未审结的政府信息公开行政复议案件', 'Reconsideration cases over disclosure, closed or pending in the year')),
  row('litigationDirect', label('未经复议直接起诉', 'Direct litigation without reconsideration'), law,
    label('未经复议直接起诉的政府信息公开行政诉讼案件', 'Lawsuits over disclosure brought without reconsideration'), { group: litigation }),
  row('litigationAfterReconsideration', label('复议后起诉', 'Litigation after reconsideration'), law,
    label('经复议后起诉的政府信息公开行政诉讼案件', 'Lawsuits over disclosure brought after reconsideration'), { group: litigation }),
]

/** The five outcomes counted in each block. */
export const disputeColumns: Column[] = [
  column('upheld', label('结果维持', 'Upheld')),
  column('corrected', label('结果纠正', 'Corrected')),
  column('otherOutcome', label('其他结果', 'Other outcome')),
  column('pending', label('尚未审结', 'Pending')),
  column('total', label('总计', 'Total'), { derived: true }),
]

/** The printed header of table four. */
export const disputeHeader: HeaderNode[] = [
  { label: label('行政复议', 'Administrative reconsideration'), row: 'reconsideration' },
  {
    label: litigation,
    children: disputeRows.slice(1).map((r) => ({ label: r.label, row: r.id })),
  },
]
