import { expect, test } from 'vitest'
import { readXlsx } from './xlsx.ts'
import { numberStyle, shownNumber } from './xlsx-number.ts'
import { inShort, refusalOf, sheetData, xlsxOf } from './testing.ts'

const read = (xml: string, means?: Parameters<typeof xlsxOf>[1]) => inShort(readXlsx(xlsxOf([{ name: '表', xml }], means)))
const cell = (reference: string, text: string, more = '') => `<c r="${reference}" t="inlineStr"${more}><is><t>${text}</t></is></c>`
const row = (n: number, cells: string, more = '') => `<row r="${n}"${more}>${cells}</row>`

test('rows that say one thing are paragraphs, rows that say several are a table, with the labels between them', () => {
  expect(read(sheetData([
    ['某局2024年政府信息公开工作年度报告'], ['二、主动公开政府信息情况'], ['第二十条第（一）项'], ['信息内容', '本年制发件数', '本年废止件数'], ['规章', '1', '2'], ['第二十条第（五）项'], ['行政许可', '3'],
    ['三、收到和处理政府信息公开申请情况'], ['本年没有收到申请。'],
  ]))).toEqual([
    '某局2024年政府信息公开工作年度报告', '二、主动公开政府信息情况',
    [['第二十条第（一）项', '', ''], ['信息内容', '本年制发件数', '本年废止件数'], ['规章', '1', '2'], ['第二十条第（五）项', '', ''], ['行政许可', '3', '']],
    '三、收到和处理政府信息公开申请情况', '本年没有收到申请。',
  ])
})

test('a row of table three whose figures are blank stays in the table though it begins like a heading', () => {
  expect(read(sheetData([['项目', '自然人', '总计'], ['一、本年新收政府信息公开申请数量'], ['二、上年结转政府信息公开申请数量', '1', '1']]))).toEqual([
    [['项目', '自然人', '总计'], ['一、本年新收政府信息公开申请数量', '', ''], ['二、上年结转政府信息公开申请数量', '1', '1']],
  ])
})

test('the number of a page over the rest of a torn table is no part of it', () => {
  expect(read(sheetData([['（七）总计', '1', '2'], [], ['— 8 —'], ['四、结转下年度继续办理', '3', '4']]))).toEqual([[['（七）总计', '1', '2']], '— 8 —', [['四、结转下年度继续办理', '3', '4']]])
})

test('an empty row parts two tables, and merged cells are one', () => {
  expect(read(`<sheetData>${row(1, cell('A1', '甲') + cell('C1', '乙'))}${row(2, cell('B2', '不见') + cell('C2', '1') + cell('D2', '2'))}${row(4, cell('A4', '丙') + cell('B4', '3'))}</sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:D1"/></mergeCells>`)).toEqual([
    [['甲', '乙', '乙'], ['甲', '1', '2']], [['丙', '3']],
  ])
})

test.each([[1, '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'], [0, '', '']])('tables set beside each other with %i columns between are told one after another, each below its heading', (gap, first, second) => {
  const [one, other] = [[['信息内容', '本年制发件数'], ['规章', '3'], ['行政规范性文件', '4']], [['项目', '自然人', '商业企业', '总计'], ['一、本年新收政府信息公开申请数量', '1', '2', '3']]]
  const between = Array.from({ length: gap }, () => '')
  const beside = one.map((texts, i) => [...texts, ...between, ...(other[i] ?? [])])
  const headed = first === '' ? [] : [[first, '', ...between, second]]
  expect(read(sheetData([...headed, ...beside]))).toEqual([...(first === '' ? [] : [first]), one, ...(second === '' ? [] : [second]), other])
  expect(read(sheetData([...headed, [], ...beside]))).toEqual([...(first === '' ? [] : [first, second]), one, other])
})

test('tables set below each other without a row between are one', () => {
  const rows = [['信息内容', '本年制发件数', '', ''], ['规章', '3', '', ''], ['', '', '', ''], ['项目', '', '自然人', '商业企业']].map((row) => row.map((text) => text || '-'))
  expect(read(sheetData(rows))).toEqual([rows])
})

test('places are those of the sheet, blank cells have one too', () => {
  const { blocks } = readXlsx(xlsxOf([{ name: '表 一', xml: `<sheetData>${row(7, cell('C7', '甲') + cell('D7', '1'))}${row(8, cell('C8', '乙'))}${row(9, cell('C9', '丙') + cell('D9', '2'))}</sheetData>` }]))
  expect(blocks.flatMap((block) => (block.type === 'table' ? block.cells.map(({ place, text }) => `${place}=${text}`) : []))).toEqual(['表 一!C7=甲', '表 一!D7=1', '表 一!C8=乙', '表 一!D8=', '表 一!C9=丙', '表 一!D9=2'])
})

test('what is hidden is not read: sheets, rows, columns', () => {
  const two = sheetData([['甲', '1'], ['乙', '2']])
  expect(inShort(readXlsx(xlsxOf([{ name: 'a', xml: two, state: 'hidden' }, { name: 'b', xml: two, state: 'veryHidden' }, { name: 'c', xml: sheetData([['丙', '3']]) }])))).toEqual([[['丙', '3']]])
  expect(read(`<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${row(1, cell('A1', '甲') + cell('B1', '藏') + cell('C1', '1'))}${row(2, cell('A2', '藏') + cell('C2', '9'), ' hidden="1"')}${row(3, cell('A3', '乙') + cell('C3', '2'))}</sheetData>`)).toEqual([[['甲', '1'], ['乙', '2']]])
  expect(read(`<cols><col min="1" max="1" width="9"/><col min="2" max="2" width="0" customWidth="1"/></cols><sheetData>${row(1, cell('A1', '甲') + cell('B1', '藏') + cell('C1', '1'), ' ht="14.5"')}${row(2, cell('A2', '藏') + cell('C2', '9'), ' ht="0" customHeight="1"')}${row(3, cell('A3', '乙') + cell('C3', '2'))}</sheetData>`)).toEqual([[['甲', '1'], ['乙', '2']]])
})

test('what is written in the colour of its cell, or white on the page, is not read, and what is white on something pale is doubted', () => {
  const fonts = '<fonts><font/><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font><font><color rgb="FFFFFF00"/></font><font><color theme="1"/></font></fonts>'
  const fill = (colour: string) => `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`
  const fills = `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('rgb="FF4472C4"')}${fill('rgb="FFFFFF00"')}${fill('rgb="FFDDEBF7"')}${fill('theme="4"')}<fill><gradientFill><stop position="0"><color rgb="FF203864"/></stop></gradientFill></fill></fills>`
  const looks: [font: number, fill: number][] = [[0, 0], [1, 0], [2, 0], [3, 3], [1, 2], [1, 4], [2, 5], [4, 3], [1, 6]]
  const styles = `${fonts}${fills}<cellXfs>${looks.map(([font, ground]) => `<xf fontId="${font}" fillId="${ground}"/>`).join('')}</cellXfs>`
  const run = (text: string, colour: string) => `<r><rPr><color ${colour}/></rPr><t>${text}</t></r>`
  const { blocks } = readXlsx(xlsxOf([{ name: '表', xml: `<sheetData>${row(1, looks.map((_, at) => cell(`${String.fromCharCode(65 + at)}1`, String(at + 10), ` s="${at}"`)).join('') + `<c r="J1" t="inlineStr"><is>${run('7', 'theme="1"')}${run('9', 'rgb="FFFFFFFF"')}</is></c>` + cell('K1', '乙', ' s="1"') + cell('L1', '暗', ' s="3"'))}</sheetData>` }], { styles }))
  expect(blocks.flatMap((block) => (block.type === 'table' ? block.cells.map(({ text, unsure }) => `${text}${unsure ? '?' : ''}`) : []))).toEqual(['10', '?', '?', '?', '14', '15?', '16', '17', '18', '7', '乙'])
})

test('every kind of cell is read: shared and rich text without its phonetics, numbers, formulas, switches, errors', () => {
  const strings = '<si><r><t>申</t></r><r><t>请</t></r><rPh><t>shen</t></rPh></si><si><t>甲_x000D_\n乙</t></si>'
  expect(read('<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c><v>12</v></c><c><f>SUM(A1)</f><v>18.870999999999999</v></c><c t="str"><f>x</f><v>文</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="s"><v>77</v></c></row></sheetData>', { strings })).toEqual([['申请', '甲\n乙', '12', '18.871', '文', 'TRUE', '#REF!']].map((texts) => [texts]))
})

test('a figure keeps the decimals that were typed, whatever its column shows', () => {
  const shown = (value: number, id: number, code?: string) => shownNumber(value, numberStyle(id, code))
  expect([
    shown(12, 0), shown(1234567, 3), shown(18.871, 2), shown(18.870999999999999, 0), shown(100 / 3, 2), shown(0.1 + 0.2, 0), shown(0, 164, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '), shown(12, 164, '0"件"'), shown(-3, 1), shown(-0, 1),
    shown(0.125, 10), shown(45_679, 14), shown(45_679, 31), shown(45_679, 164, 'yyyy"年"m"月"d"日"'), shown(3, 164, '[Red]0.0'), shown(0.5, 20), shown(1e15, 0), shown(5, 164, '[DBNum1]General'), shown(7, 164, '@'),
  ]).toEqual(['12', '1234567', '18.871', '18.871', '33.33', '0.3', '0', '12', '-3', '0', '12.5%', '2025-01-22', '2025年1月22日', '2025年1月22日', '3', '0.5', '1000000000000000', '5', '7'])
  expect(shownNumber(45_679 - 1462, numberStyle(14), true)).toBe('2025-01-22')
})

test('a number is what its format shows where that is another: in thousands, in 万 by a point of text, with the unit of its own', () => {
  const shown = (value: number, code: string) => shownNumber(value, numberStyle(164, code))
  expect([
    shown(188_710, '0!.0000'), shown(188_710, '0!.0,'), shown(188_710, '0"."0000'), shown(188_710, String.raw`0\.0000"万元"`), shown(188_710, '0.00,'), shown(12_000, '0,'), shown(12_000, '#,##0'), shown(3_000_000, '0,,'),
    shown(188_710, '0.00"元"'), shown(188_710, '"¥"#,##0.00'), shown(18.871, '0.0000"万元"'), shown(12, '[$-804]0'), shown(12, '0"件"'),
  ]).toEqual(['18.8710', '18.871', '18.8710', '18.8710', '188.71', '12', '12000', '3', '188710元', '188710元', '18.8710', '12', '12'])
})

test('framed rows are a table even where they say one thing or nothing', () => {
  const styles = '<borders count="2"><border><left/></border><border><left style="thin"/></border></borders><cellXfs><xf borderId="0"/><xf borderId="1"/></cellXfs>'
  const framed = (reference: string, text = '') => cell(reference, text, ' s="1"')
  expect(read(`<sheetData>${row(1, framed('A1', '七、总计') + framed('B1'))}${row(2, framed('A2') + framed('B2'))}</sheetData>`, { styles })).toEqual([[['七、总计', ''], ['', '']]])
})

test('cells further apart than a grid may be large are refused, and so are too many', () => {
  expect(refusalOf(() => read(`<sheetData>${row(1, cell('A1', '甲'))}${row(1_048_576, cell('XFD1048576', '1'))}</sheetData>`))).toBe('TOO_MANY_CELLS')
  expect(refusalOf(() => read(`<sheetData>${`<row>${'<c><v>1</v></c>'.repeat(201)}</row>`.repeat(100)}</sheetData>`))).toBe('TOO_MANY_CELLS')
  expect(refusalOf(() => read('<sheetData/>'))).toBe('EMPTY')
  const two = (more: string) => read(`<sheetData>${row(1, cell('A1', '甲') + cell('B1', '1') + '<c r="XFD1" s="0"/>')}</sheetData><mergeCells>${more}</mergeCells>`)
  expect(refusalOf(() => two('<mergeCell ref="A1:XFD1048576"/>'))).toBe('TOO_MANY_CELLS')
  expect(two('<mergeCell ref="C1:XFD9"/><mergeCell ref="nonsense"/>')).toEqual([[['甲', '1']]])
})

test('marks of notes are kept apart from figures, and what is struck out from what is said', () => {
  const styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>'
  const run = (text: string, properties: string) => `<r><rPr>${properties}</rPr><t>${text}</t></r>`
  const strings = `<si><r><t>500</t></r>${run('1', '<vertAlign val="superscript"/>')}</si><si>${run('8', '<strike/>')}${run('94', '')}</si><si><t>旧</t></si>`
  const xml = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="1"><v>1</v></c><c r="C1" s="1"><v>7</v></c></row><row r="2"><c r="A2" t="s" s="1"><v>2</v></c><c r="B2"><v>3</v></c></row></sheetData>'
  const [table] = readXlsx(xlsxOf([{ name: '表', xml }], { strings, styles })).blocks
  expect(table?.type === 'table' && table.cells.map(({ text, struck, unsure }) => [text, struck, unsure])).toEqual([
    ['500[1]', undefined, undefined], ['94', '8', undefined], ['', '7', true], ['', '旧', true], ['3', undefined, undefined], ['', undefined, undefined],
  ])
})
