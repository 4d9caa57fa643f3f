import type { SectionId } from '../format/index.ts'
import type { DocumentMark } from '../recognise/marks.ts'
import { columnName, rowName, rowsOf, tableName } from './names.ts'
import type { Reading } from './reading.ts'
import { by } from './rule.ts'
import type { Finding, Rule, Severity } from './rule.ts'

type Table = 'disclosure' | 'requests' | 'disputes'
const isTable = (section: SectionId | null): section is Table => section === 'disclosure' || section === 'requests' || section === 'disputes'

/** A label that is gone may hide shifted figures; a header cell cut short by a web page hides nothing. */
const severities: Partial<Record<DocumentMark['kind'], Severity>> = {
  'label-missing': 'error',
  'label-overwritten': 'error',
  'label-different': 'warning',
  'table-again': 'warning',
  'label-cut': 'notice',
}

/**
 * F-LABEL, of the document: error where a label is missing or overwritten, warning where it reads otherwise, notice where
 * it is cut short, warning where a table stands more than once with other figures and no caption says which is the report's
 * own; it never blocks, since the report itself has the official labels. The form's labels are part of the
 * form: 国办公开办函〔2021〕30号 fixes rows and columns by name. Known old wordings are F-OLDLABEL's. A header cell cut
 * short in the same way in several places (结果 for 结果维持 and 结果纠正) is told once.
 */
export const fLabel: Rule = {
  id: 'F-LABEL',
  severity: 'error',
  scope: 'source',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式', en: 'General Office disclosure letter 2021-30, report form' },
  title: { zh: '项目名称', en: 'Labels' },
  condition: { zh: '每张表只出现一次，各行各列的名称齐全且与规范一致', en: 'Each table stands once, and every row and column has its official label' },
  needs: 'document',
  says(reading) {
    const marks = reading.document?.marks.filter(({ kind }) => severities[kind]) ?? []
    const groups = new Map<string, DocumentMark[]>()
    for (const mark of marks) {
      const { section, row, column } = mark.where
      const place = mark.kind === 'label-cut' ? mark.written : `${row}.${column}`
      const group = `${mark.kind}|${section}|${place}`
      groups.set(group, [...(groups.get(group) ?? []), mark])
    }
    return [...groups].map(([group, same]) => (same[0]!.kind === 'table-again' ? again(group, same) : finding(reading, group, same)))
  },
}

function finding(reading: Reading, group: string, marks: readonly DocumentMark[]): Finding {
  const [mark] = marks as readonly [DocumentMark]
  const { section, row, column } = mark.where
  const table = isTable(section) ? section : null
  const official = [...new Set(marks.map((each) => each.official))].join('、')
  const rows = table ? rowsOf(reading.form, table) : []
  const at = row ? rows.findIndex(({ id }) => id === row) + 1 : 0
  const named = marks.length > 1 ? null : table && row ? rowName(reading.form, table, row) : table && column ? columnName(reading.form, table, column) : null
  const where = table ? tableName[table] : { zh: '', en: '' }
  const place = at > 0 ? { zh: `${where.zh}第${at}行`, en: `${where.en}, row ${at}` } : { zh: `${where.zh}表头`, en: `${where.en}, header` }
  const what = {
    'label-missing': { zh: '名称缺失', en: 'label missing' },
    'label-overwritten': { zh: `名称被“${mark.written}”覆盖`, en: `label overwritten by "${mark.written}"` },
    'label-cut': { zh: `名称不完整：“${mark.written}”`, en: `label cut short: "${mark.written}"` },
  }[mark.kind as string] ?? { zh: `名称与规范不一致：“${mark.written}”`, en: `label differs: "${mark.written}"` }
  return {
    key: `F-LABEL|${group}|${mark.written}`,
    ...by(fLabel),
    severity: severities[mark.kind] ?? 'warning',
    cells: table && row ? reading.form.cells.filter((cell) => cell.table === table && cell.row === row && (!column || cell.column === column)).map(({ id }) => id) : [],
    section,
    message: {
      zh: `${place.zh}${what.zh}，应为“${official}”（${sources(marks, '、')}）`,
      en: `${place.en}: ${what.en}, should be "${official}"${named ? ` (${named.en})` : ''} at ${sources(marks, ', ')}`,
    },
    mend: {
      zh: '请对照原文核实该处数字是否对应；系统按规范格式生成正式文本',
      en: 'Check against the document that the figures there belong to it; the published report carries the official label',
    },
    expected: official,
    found: mark.written,
    difference: null,
  }
}

/** Offices put last year's table beside the report's own, or the organ's beside that of all below it. */
function again(group: string, marks: readonly DocumentMark[]): Finding {
  const section = marks[0]!.where.section
  const name = isTable(section) ? tableName[section] : { zh: '表', en: 'A table' }
  return {
    key: `F-LABEL|${group}`,
    ...by(fLabel),
    severity: severities['table-again']!,
    cells: [],
    section,
    message: {
      zh: `${name.zh}出现${marks.length}次且数字不同，无法判断哪一张属于本报告（${sources(marks, '、')}）`,
      en: `${name.en} stands ${marks.length} times with different figures, and nothing says which is this report's (${sources(marks, ', ')})`,
    },
    mend: {
      zh: '请核对读入的数字是否取自应当填报的那一张表，并删去其余各表',
      en: 'Check that the figures were taken from the table that is to be reported, and remove the others',
    },
    expected: '1',
    found: String(marks.length),
    difference: null,
  }
}

const sources = (marks: readonly DocumentMark[], between: string): string => [...new Set(marks.map(({ source }) => source))].join(between)
