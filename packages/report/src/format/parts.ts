import type { Cell, Column, CellType, Format, HeaderNode, Label, Row, Section, TableId } from './model.ts'

/** A label in both languages. */
export const label = (zh: string, en: string): Label => ({ zh, en })

/** A row of a form; `path` is its group, when it has one, and itself. */
export function row(
  id: string,
  name: Label,
  law: string,
  meaning: Label,
  more: { group?: Label; under?: Label; aliases?: string[]; derived?: boolean } = {},
): Row {
  const path = [more.under, more.group, name].filter((part): part is Label => part !== undefined)
  const { aliases = [], derived = false } = more
  return { id, label: name, group: more.group ?? null, aliases, law, meaning, derived, path }
}

/** A column of a form. */
export function column(
  id: string,
  name: Label,
  more: { group?: Label; derived?: boolean; type?: CellType } = {},
): Column {
  const { derived = false, type = 'count' } = more
  return { id, label: name, group: more.group ?? null, derived, type }
}

/** Lists every cell of a form in the fixed order disclosure, requests, disputes, each row by row. */
export function cellsOf(tables: Format['tables']): readonly Cell[] {
  const cells: Cell[] = []
  const add = (table: TableId, rows: Row[], columns: Column[]) => {
    for (const r of rows) {
      for (const c of columns) {
        cells.push({
          id: `${table}.${r.id}.${c.id}`,
          index: cells.length,
          table,
          row: r.id,
          column: c.id,
          type: c.type,
          derived: r.derived || c.derived,
          label: label(`${r.path.map((part) => part.zh).join(' / ')} · ${c.label.zh}`,
            `${r.path.map((part) => part.en).join(' / ')} · ${c.label.en}`),
          law: r.law,
        })
      }
    }
  }
  for (const block of tables.disclosure.blocks) add('disclosure', block.rows, block.columns)
  add('requests', tables.requests.rows, tables.requests.columns)
  add('disputes', tables.disputes.rows, tables.disputes.columns)
  return Object.freeze(cells)
}

/** The six headings; they are the same in both forms. */
export const sections: Section[] = [
  { id: 'overview', heading: label('一、总体情况', 'I. Overview'), kind: 'narrative' },
  { id: 'disclosure', heading: label('二、主动公开政府信息情况', 'II. Proactive disclosure of government information'), kind: 'table' },
  { id: 'requests', heading: label('三、收到和处理政府信息公开申请情况', 'III. Requests for government information received and processed'), kind: 'table' },
  { id: 'disputes', heading: label('四、政府信息公开行政复议、行政诉讼情况', 'IV. Administrative reconsideration and litigation over disclosure'), kind: 'table' },
  { id: 'problems', heading: label('五、存在的主要问题及改进情况', 'V. Main problems and improvements'), kind: 'narrative' },
  { id: 'otherMatters', heading: label('六、其他需要报告的事项', 'VI. Other matters to report'), kind: 'narrative' },
]

/** What section one has to cover. */
export const overviewAspects: Label[] = [
  label('主动公开', 'proactive disclosure'),
  label('依申请公开', 'disclosure on request'),
  label('政府信息管理', 'management of government information'),
  label('政府信息公开平台建设', 'disclosure platforms'),
  label('监督保障', 'supervision and safeguards'),
]

const legal = label('法人或其他组织', 'Legal persons and other organisations')

/** The seven columns of the requests table; there is no subtotal of legal persons. */
export const requestColumns: Column[] = [
  column('naturalPerson', label('自然人', 'Natural persons')),
  column('commercialEnterprise', label('商业企业', 'Commercial enterprises'), { group: legal }),
  column('researchInstitution', label('科研机构', 'Research institutions'), { group: legal }),
  column('publicInterestOrg', label('社会公益组织', 'Public-interest organisations'), { group: legal }),
  column('legalServiceOrg', label('法律服务机构', 'Legal service organisations'), { group: legal }),
  column('otherOrg', label('其他', 'Others'), { group: legal }),
  column('total', label('总计', 'Total'), { derived: true }),
]

/** The note printed in the corner of the requests table. */
export const balanceNote = label(
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  '(In each column, items I and II together equal items III and IV together)',
)

const leaf = (c: Column): HeaderNode => ({ label: c.label, column: c.id })

/** The printed header of the requests table. */
export const requestHeader: HeaderNode[] = [
  { label: balanceNote, rowspan: 3, colspan: 3 },
  {
    label: label('申请人情况', 'Applicants'),
    children: [
      ...requestColumns.slice(0, 1).map(leaf),
      { label: legal, children: requestColumns.slice(1, 6).map(leaf) },
      ...requestColumns.slice(6).map(leaf),
    ],
  },
]
