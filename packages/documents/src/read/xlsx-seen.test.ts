import { expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import type { Document } from '@nianbao/report'
import { readWorkbook, readXlsx } from './xlsx.ts'
import { formatParts } from './xlsx-format-parts.ts'
import { saysOfItself } from './xlsx-formula.ts'
import { xlsxOf } from './testing.ts'

/** The figures of a document, each with a question mark where it is doubted. */
const figures = ({ blocks }: Document) => blocks.flatMap((block) => (block.type === 'table' ? block.cells.map(({ text, unsure }) => `${text}${unsure ? '?' : ''}`) : []))
const numbers = (values: number[], style: (at: number) => number = () => 0) => `<sheetData><row r="1">${values.map((value, at) => `<c r="${String.fromCharCode(65 + at)}1" s="${style(at)}"><v>${value}</v></c>`).join('')}</row></sheetData>`
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

test.each([
  ['0;-0;;@', ['12', '0?', '-3']], ['#,##0;-#,##0;', ['12', '0?', '-3']], ['[=0]"";0', ['12', '0?', '-3']], ['[=0]"";General', ['12', '0?', '-3']], ['General;-General;', ['12', '0?', '-3']], ['#', ['12', '0?', '-3']], ['#,###', ['12', '0?', '-3']],
  ['0;-0;[White]0', ['12', '0?', '-3']], ['[>0]0;;', ['12', '0?', '?']], ['0;;;', ['12', '0?', '?']], [';;;', ['?', '0?', '?']], ['[Color2]0', ['?', '0?', '?']], ['0;-0;" "', ['12', '0?', '-3']],
  ['#"件"', ['12', '件?', '-3']], ['0;-0;"5"', ['12', '5?', '-3']], ['"1"0', ['12?', '0?', '-3?']], ['"有"', ['有?', '有?', '有?']],
  // A nought that is shown, as a nought or as offices write one, is sure.
  ['0', ['12', '0', '-3']], ['#,##0', ['12', '0', '-3']], ['0;-0', ['12', '0', '-3']], ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ ', ['12', '0', '-3']], ['0;-0;"无"', ['12', '0', '-3']], ['0;-0;\\/', ['12', '0', '-3']], ['[Red]0;[Blue]-0;0', ['12', '0', '-3']], ['0_);(0)', ['12', '0', '-3']], ['[$-804]0', ['12', '0', '-3']], ['[>=100]0.0;0', ['12', '0', '-3']],
])('under the format %s a figure is read as it is seen, and a nought that is not is doubted', (code, seen) => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="${escaped(code)}"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>`
  expect(figures(readXlsx(xlsxOf([{ name: '表', xml: numbers([12, 0, -3], () => 1) }], { styles })))).toEqual(seen)
})

test('a format that hides texts hides digits written as text, and no label', () => {
  const parts = formatParts('0;-0;0;')
  expect([parts(null).as, formatParts('0;-0;0;@')(null).as, formatParts('0')(null).as]).toEqual(['nothing', 'figure', 'figure'])
  const styles = '<numFmts><numFmt numFmtId="164" formatCode=";;;"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>'
  const cell = (reference: string, text: string) => `<c r="${reference}" s="1" t="inlineStr"><is><t>${text}</t></is></c>`
  expect(figures(readXlsx(xlsxOf([{ name: '表', xml: `<sheetData><row r="1">${cell('A1', '规章')}${cell('B1', '12')}${cell('C1', '0')}</row></sheetData>` }], { styles })))).toEqual(['规章', '?', '?'])
})

test('noughts that a sheet shows nowhere are noughts, but doubted', () => {
  const views = '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>'
  const sheet = (xml: string) => ({ name: `表${xml.length}`, xml })
  expect(figures(readXlsx(xlsxOf([sheet(views + numbers([1, 0, 20])), sheet(numbers([1, 0]))])))).toEqual(['1', '0?', '20', '1', '0'])
  const excel2003 = (options: string) => new TextEncoder().encode(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="a"><NumberFormat ss:Format="0;-0;;@"/></Style></Styles><Worksheet ss:Name="表"><Table><Row><Cell><Data ss:Type="Number">1</Data></Cell><Cell><Data ss:Type="Number">0</Data></Cell><Cell ss:StyleID="a"><Data ss:Type="Number">0</Data></Cell></Row></Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">${options}</WorksheetOptions></Worksheet></Workbook>`)
  expect([figures(readWorkbook(excel2003('<DoNotDisplayZeros/>'))), figures(readWorkbook(excel2003('')))]).toEqual([['1', '0?', '0?'], ['1', '0', '0?']])
})

const looks = '<dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor rgb="FF000000"/></patternFill></fill></dxf><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left><color rgb="FFFFFFFF"/></left></border></dxf><dxf><numFmt numFmtId="170" formatCode=";;;"/></dxf><dxf><fill><patternFill><bgColor theme="1" tint="0.05"/></patternFill></fill></dxf></dxfs>'
const under = (rules: string, range = 'A1:E1') => figures(readXlsx(xlsxOf([{ name: '表', xml: `${numbers([0, 5, 600, 0, 7])}<conditionalFormatting sqref="${range}">${rules}</conditionalFormatting>` }], { styles: `<cellXfs><xf/></cellXfs>${looks}` })))
const rule = (type: string, formulas: string[], look: number, more = '') => `<cfRule type="${type}" dxfId="${look}" priority="1" ${more}>${formulas.map((formula) => `<formula>${escaped(formula)}</formula>`).join('')}</cfRule>`

test.each([
  ['white where it is nought', rule('cellIs', ['0'], 0, 'operator="equal"'), ['0?', '5', '600', '0?', '7']],
  ['white between two figures', rule('cellIs', ['9', '1'], 0, 'operator="between"'), ['0', '?', '600', '0', '?']],
  ['white by a formula of its own', rule('expression', ['AND(ISNUMBER(A1),A1=0)'], 0), ['0?', '5', '600', '0?', '7']],
  ['without its number where it is nought', rule('cellIs', ['0'], 3, 'operator="equal"'), ['0?', '5', '600', '0?', '7']],
  ['on black where it is large', rule('cellIs', ['500'], 1, 'operator="greaterThan"'), ['0', '5', '?', '0', '7']],
  ['on nearly black where it is large', rule('cellIs', ['500'], 4, 'operator="greaterThan"'), ['0', '5', '600?', '0', '7']],
  ['white by a formula that only a spreadsheet program works out', rule('expression', ['SUM($A$1:A1)=0'], 0), ['0?', '5?', '600?', '0?', '7?']],
  ['red on pale red by such a formula', rule('expression', ['COUNTIF($A$1:$E$1,A1)>1'], 2) + rule('duplicateValues', [], 2), ['0', '5', '600', '0', '7']],
  ['shown after all by a condition that comes first', rule('cellIs', ['0'], 2, 'operator="equal" stopIfTrue="1"') + rule('cellIs', ['0'], 0, 'operator="equal"').replace('priority="1"', 'priority="2"'), ['0', '5', '600', '0', '7']],
  ['a sign instead of the figure', '<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows" showValue="0"><cfvo type="percent" val="0"/></iconSet></cfRule>', ['0?', '?', '?', '0?', '?']],
  ['a scale from white to red', '<cfRule type="colorScale" priority="1"><colorScale><color rgb="FFFFFFFF"/><color rgb="FFF8696B"/></colorScale></cfRule>', ['0', '5', '600', '0', '7']],
  ['a scale that ends in black', '<cfRule type="colorScale" priority="1"><colorScale><color rgb="FFFFFFFF"/><color rgb="FF000000"/></colorScale></cfRule>', ['0?', '5?', '600?', '0?', '7?']],
])('a condition makes figures %s', (_, rules, seen) => expect(under(rules)).toEqual(seen))

test('a condition is for the cells of its range, and conditions by the thousand doubt what they may hide', () => {
  expect(under(rule('cellIs', ['0'], 0, 'operator="equal"'), 'D1:D9 F7')).toEqual(['0', '5', '600', '0?', '7'])
  expect(under(rule('cellIs', ['0'], 2, 'operator="equal"').repeat(2000))).toEqual(['0', '5', '600', '0', '7'])
  expect(under(rule('cellIs', ['0'], 0, 'operator="lessThan"').repeat(2000))).toEqual(['0?', '5?', '600?', '0?', '7?'])
})

test('a formula is worked out where it speaks of its own cell alone', () => {
  const says = (formula: string) => saysOfItself(formula, 3, (reference) => reference === 'B2')
  expect(['B2=3', 'B2<>3', 'B2 >= 2.5', 'B2=""', 'NOT(B2="")', 'OR(B2=0,B2=3)', 'AND(B2=3,C2=0)', 'AND(B2=0,C2=0)', 'OR(ISBLANK(B2),B2=4)', 'C2=0', 'LEN(B2)=1', '', '((', 'TRUE'].map(says)).toEqual([true, false, true, false, true, true, null, false, false, null, null, null, null, true])
})

test('what another program writes is seen the same: formats and conditions of write-excel-file', async () => {
  const at = (row: number, column: number) => ({ row, column })
  const bytes = await writeExcelFile([['规章', { value: 0, type: Number, format: '0;-0;;@' }, { value: 7, type: Number, format: '0;-0;;@' }, { value: 0, type: Number }, { value: 0, type: Number }]], {
    conditionalFormatting: [{ cellRange: { from: at(1, 5), to: at(1, 5) }, condition: { operator: '=', value: 0 }, style: { textColor: '#ffffff' } }, { cellRange: { from: at(1, 3), to: at(1, 3) }, condition: { operator: '>', value: 5 }, style: { backgroundColor: '#000000' } }],
  }).toBuffer()
  expect(figures(readXlsx(bytes))).toEqual(['规章', '0?', '?', '0', '0?'])
})
