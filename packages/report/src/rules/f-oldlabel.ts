import { columnName, rowName, tableName } from './names.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

/**
 * F-OLDLABEL, notice, of the document: a label in the wording of an earlier form or of habit, such as 规范性文件 for
 * 行政规范性文件 or 不再受理 for 不再处理. Nothing is lost by it; the published report carries the wording of
 * 国办公开办函〔2021〕30号. One finding for each row or column.
 */
export const fOldlabel: Rule = {
  id: 'F-OLDLABEL',
  severity: 'notice',
  scope: 'source',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式', en: 'General Office disclosure letter 2021-30, report form' },
  title: { zh: '非标准项目名称', en: 'Labels of old' },
  condition: { zh: '行、列名称不使用旧格式或习惯写法', en: 'No row or column is labelled in the wording of an earlier form or of habit' },
  needs: 'document',
  says(reading) {
    const marks = reading.document?.marks.filter(({ kind }) => kind === 'label-old') ?? []
    return marks.map(({ where, written, official, source }) => {
      const { section, row, column } = where
      const table = section === 'disclosure' || section === 'requests' || section === 'disputes' ? section : null
      const name = !table ? null : row ? rowName(reading.form, table, row) : columnName(reading.form, table, column ?? '')
      const place = table ? tableName[table] : { zh: '', en: 'The document' }
      return {
        key: `F-OLDLABEL|${section}.${row}.${column}|${written}`,
        ...by(fOldlabel),
        cells: table && row ? reading.form.cells.filter((cell) => cell.table === table && cell.row === row).map(({ id }) => id) : [],
        section,
        message: {
          zh: `${place.zh}使用非标准项目名称“${written}”，规范名称为“${official}”（${source}）`,
          en: `${place.en}: non-standard label "${written}" for "${official}"${name ? ` (${name.en})` : ''} at ${source}`,
        },
        mend: { zh: '请按现行格式改用规范名称', en: 'Use the label of the form in force' },
        expected: official,
        found: written,
        difference: null,
      }
    })
  },
}
