import { expect, test } from 'vitest'
import { refusalOf } from './testing.ts'
import { sniff } from './sniff.ts'
import { readWorkbook } from './xlsx.ts'
import { gridOfTable } from '@nianbao/report'

const book = (sheets: string) => new TextEncoder().encode(`<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
<Styles><Style ss:ID="b"><Borders><Border ss:Position="Top" ss:LineStyle="Continuous"/></Borders></Style><Style ss:ID="m" ss:Parent="b"><NumberFormat ss:Format="Fixed"/></Style><Style ss:ID="s" ss:Parent="b"><Font ss:StrikeThrough="1"/></Style><Style ss:ID="w" ss:Parent="b"><Font ss:Color="#FFFFFF"/></Style><Style ss:ID="d" ss:Parent="w"><Interior ss:Color="#203864" ss:Pattern="Solid"/></Style></Styles>${sheets}</Workbook>`)
const sheet = (rows: string, more = '') => `<Worksheet ss:Name="表"><Table>${rows}</Table>${more}</Worksheet>`
const cell = (text: string, type = 'String', more = 'ss:StyleID="b"') => `<Cell ${more}><Data ss:Type="${type}">${text}</Data></Cell>`

test('merged cells, gaps, rows left out, what is hidden, decimals, notes and what is struck out are read as they are seen', () => {
  const rich = (html: string, style: string) => `<Cell ss:StyleID="${style}"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${html}</ss:Data><Comment ss:Author="x"><ss:Data><Font>批注</Font></ss:Data></Comment></Cell>`
  const file = book(
    sheet(
      `<Column ss:Index="5" ss:Hidden="1"/><Row>${cell('甲', 'String', 'ss:StyleID="b" ss:MergeDown="1"')}${cell('乙', 'String', 'ss:StyleID="b" ss:MergeAcross="1"')}${cell('丁')}${cell('藏')}</Row>` +
      `<Row>${cell('12', 'Number', 'ss:StyleID="b" ss:Index="2"')}${cell('3.5', 'Number', 'ss:StyleID="m"')}${cell('7', 'Number', 'ss:StyleID="s"')}</Row>` +
      `<Row ss:Hidden="1" ss:Span="1">${cell('藏')}${cell('藏')}</Row><Row ss:Index="5">${cell('丙')}${rich('<Font>500</Font><Sup>1</Sup>', 'b')}${rich('<S>8</S><B>94</B>', 'b')}${cell('', 'String')}</Row>`,
    ) + '<Worksheet ss:Name="藏"><Table><Row><Cell><Data ss:Type="String">藏</Data></Cell></Row></Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>',
  )
  expect(sniff(file)).toBe('xlsx')
  const [table, ...rest] = readWorkbook(file).blocks
  expect(rest).toEqual([])
  if (table?.type !== 'table') throw new Error('no table')
  expect(gridOfTable(table).map((row) => row.map((one) => one?.text))).toEqual([['甲', '乙', '乙', '丁'], ['甲', '12', '3.50', ''], ['丙', '500[1]', '94', '']])
  expect(table.cells.flatMap(({ struck, unsure }) => (struck ? [[struck, unsure]] : []))).toEqual([['7', true], ['8', undefined]])
  expect(table.cells.at(-1)!.place).toBe('表!D5')
})

test('a figure that is white on the page is not read', () => {
  const [table] = readWorkbook(book(sheet(`<Row>${cell('甲')}${cell('5', 'Number', 'ss:StyleID="w"')}${cell('6', 'Number', 'ss:StyleID="d"')}${cell('乙', 'String', 'ss:StyleID="w"')}</Row>`))).blocks
  expect(table?.type === 'table' && table.cells.map(({ text, unsure }) => [text, unsure])).toEqual([['甲', undefined], ['', true], ['6', undefined], ['乙', undefined]])
})

test('spans and rows by the million are refused', () => {
  const refusal = (rows: string) => refusalOf(() => readWorkbook(book(sheet(rows))))
  expect([
    refusal(`<Row>${cell('1', 'Number', 'ss:MergeAcross="16000" ss:MergeDown="1000000"')}</Row>`),
    refusal(`<Row>${cell('1')}</Row><Row ss:Index="1000000">${cell('1', 'String', 'ss:Index="16000"')}</Row>`),
    refusal('<Row ss:Hidden="1" ss:Span="999999999"/>'),
    refusal(`<Row>${cell('1').repeat(20_001)}</Row>`),
  ]).toEqual(Array(4).fill('TOO_MANY_CELLS'))
  expect(refusalOf(() => readWorkbook(new TextEncoder().encode(new TextDecoder().decode(book(sheet(''))).replace('<Workbook', '<!DOCTYPE Workbook [<!ENTITY a "b">]><Workbook'))))).toBe('ENTITIES')
})
