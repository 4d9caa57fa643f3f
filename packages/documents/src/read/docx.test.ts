import { expect, test } from 'vitest'
import { readDocx } from './docx.ts'
import { docxOf, inShort, p, r, refusalOf, tbl, tc, tr } from './testing.ts'

const read = (body: string, means?: Parameters<typeof docxOf>[1]) => inShort(readDocx(docxOf(body, means)))

test('paragraphs and tables come in order, each with its place', () => {
  const { paragraphs, blocks } = readDocx(docxOf(p('题') + p('') + tbl(tr(tc('甲') + tc('1'))) + p('尾')))
  expect(paragraphs).toBe('whole')
  expect(blocks.map((block) => [block.place, block.type === 'table' ? block.cells.map(({ place, text }) => `${place} ${text}`) : block.text])).toEqual([
    ['P1', '题'], ['tbl1', ['tbl1!R1C1 甲', 'tbl1!R1C2 1']], ['P5', '尾'],
  ])
})

test('merged cells are one, downwards and sideways, and columns left free stay free', () => {
  expect(read(tbl(
    tr(tc('甲', '<w:vMerge w:val="restart"/>') + tc('乙', '<w:gridSpan w:val="2"/>') + tc('丙')) +
    tr(tc('', '<w:vMerge/>') + tc('1') + tc('2') + tc('3')) +
    tr(tc('4') + tc('5'), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>') +
    tr(tc('丁', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge/>') + tc('6') + tc('7')),
  ))).toEqual([[['甲', '乙', '乙', '丙'], ['甲', '1', '2', '3'], [null, '4', '5', null], ['丁', '丁', '6', '7']]])
})

test('a cell that goes on from nothing is a cell of its own', () => {
  expect(read(tbl(tr(tc('甲', '<w:vMerge/>') + tc('1')) + tr(tc('乙', '<w:vMerge w:val="continue"/>') + tc('2'))))).toEqual([[['甲', '1'], ['甲', '2']]])
})

test('changes are accepted: deletions and what was moved away are gone, insertions and what was moved here stay', () => {
  expect(read(`<w:p>${r('共')}<w:del>${'<w:r><w:delText>11</w:delText></w:r>'}${r('12')}</w:del><w:ins>${r('13')}</w:ins><w:moveFrom>${r('甲')}</w:moveFrom><w:moveTo>${r('乙')}</w:moveTo>${r('件')}</w:p>`)).toEqual(['共13乙件'])
  expect(read(tbl(tr(tc('旧') + tc('9'), '<w:del/>') + tr(tc('新') + tc('8'), '<w:ins/>') + tr(tc('列') + tc('x', '<w:cellDel/>') + tc('7'))))).toEqual([[['新', '8'], ['列', '7']]])
  expect(read(p('前半', '<w:rPr><w:del/></w:rPr>') + p('后半'))).toEqual(['前半后半'])
  expect(read(`<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>在</w:t></w:r></w:p>`)).toEqual(['在'])
})

test('hidden text is not read, be it hidden by itself or by its style', () => {
  const styles = '<w:style w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>'
  expect(read(`<w:p>${r('见')}${r('不见', '<w:vanish/>')}${r('不见', '<w:rStyle w:val="b"/>')}${r('又见', '<w:rStyle w:val="b"/><w:vanish w:val="0"/>')}</w:p>`, { styles })).toEqual(['见又见'])
  expect(read(tbl(tr(tc('藏') + tc('1'), '<w:hidden/>') + tr(tc('显') + tc('2'))))).toEqual([[['显', '2']]])
})

test('white text on the page is hidden text, on a dark cell it is a heading; a cell of nothing else is doubtful', () => {
  const white = '<w:color w:val="FFFFFF" w:themeColor="background1"/>'
  const on = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
  const styles = `<w:style w:styleId="a"><w:rPr>${white}</w:rPr></w:style><w:style w:type="table" w:styleId="t"><w:tblStylePr w:type="firstRow"><w:tcPr>${on('4472C4')}</w:tcPr></w:tblStylePr></w:style>`
  const cell = (runs: string, fill = 'auto') => tc(`<w:p>${runs}</w:p>`, on(fill))
  expect(read(`<w:p>${r('7', white)}${r('897')}${r('8', '<w:rStyle w:val="a"/>')}${r('题', white + on('1F3864'))}</w:p>${p('名', on('C00000')).replace('<w:r>', `<w:r><w:rPr>${white}</w:rPr>`)}`, { styles })).toEqual(['897题', '名'])
  const [table, styled] = readDocx(docxOf(
    tbl(tr(cell(r('项目', white), '1F3864') + cell(r('7', white) + r('897'), 'FFFFFF')) + tr(cell(r('0', white)) + cell(r('7', white) + r('9'), 'FFFF00'))) +
    p('间') + tbl(tr(tc(`<w:p>${r('3', white)}</w:p>`) + tc('4'))).replace('<w:tblPr/>', '<w:tblPr><w:tblStyle w:val="t"/></w:tblPr>'), { styles })).blocks.filter((block) => block.type === 'table')
  expect(table!.cells.map(({ text, unsure }) => [text, unsure])).toEqual([['项目', undefined], ['897', undefined], ['', true], ['79', true]])
  expect(styled!.cells.map(({ text, unsure }) => [text, unsure])).toEqual([['3', true], ['4', undefined]])
})

test('what is struck out is told apart from what is said, be it by itself or by its style', () => {
  const styles = '<w:style w:styleId="a"><w:rPr><w:dstrike/></w:rPr></w:style>'
  const { blocks } = readDocx(docxOf(
    `<w:p>${r('共')}${r('8', '<w:strike/>')}${r('12', '<w:strike w:val="0"/><w:dstrike w:val="false"/>')}${r('9', '<w:rStyle w:val="a"/>')}${r('件')}</w:p>` +
    tbl(tr(tc('甲') + tc(`<w:p>${r('3', '<w:dstrike/>')}${r('4')}</w:p>`)) + tr(tc('乙') + tc(`<w:p>${r('5', '<w:strike/>')}</w:p>`))), { styles }))
  expect(blocks.map((block) => (block.type === 'table' ? block.cells.map(({ text, struck, unsure }) => [text, struck, unsure]) : [block.text, block.struck]))).toEqual([
    ['', '89'], ['共12件', undefined], [['甲', undefined, undefined], ['4', '3', undefined], ['乙', undefined, undefined], ['', '5', true]],
  ])
})

test('what is raised beside a figure marks a note, be it in one run or several; elsewhere it is a letter', () => {
  const up = '<w:vertAlign w:val="superscript"/>'
  const styles = `<w:style w:styleId="a"><w:rPr>${up}</w:rPr></w:style>`
  expect(read(`<w:p>${r('共500')}${r('1', up)}${r('2', '<w:rStyle w:val="a"/>')}${r('件，100m')}${r('2', up)}${r('，')}${r('（3）', up)}${r('40，50')}${r('*', up)}</w:p>`, { styles })).toEqual(['共500[12]件，100m2，[3]40，50[*]'])
  expect(read(tbl(tr(tc('甲') + tc(`<w:p>${r('12', up)}</w:p>`))))).toEqual([[['甲', '12']]])
})

test('of a field its result is read, not its code; a table of contents is not read unless it never ends', () => {
  const char = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const field = (code: string, result: string) => `${char('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${char('separate')}${result}${char('end')}`
  expect(read(`<w:p>${field(' =SUM(LEFT) ', r('12'))}<w:fldSimple w:instr=" PAGE ">${r('3')}</w:fldSimple></w:p>`)).toEqual(['123'])
  expect(read(`<w:p>${char('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${field('X', r('内'))}${char('separate')}${r('外')}${char('end')}</w:p>`)).toEqual(['外'])
  const contents = `<w:p>${char('begin')}<w:r><w:instrText> TOC \\o </w:instrText></w:r>${char('separate')}${r('一、总体情况 1')}</w:p>${p('二、主动公开 2')}`
  expect(read(`${contents}<w:p>${char('end')}</w:p>${p('正文')}`)).toEqual(['正文'])
  expect(read(`${contents}${p('正文')}`)).toEqual(['一、总体情况 1', '二、主动公开 2', '正文'])
  expect(read(`<w:p>${r('1')}${char('begin')}<w:r><w:instrText> X </w:instrText></w:r></w:p>${p('不丢')}`)).toEqual(['1', '不丢'])
})

test('tabs, breaks, hyphens and signs are characters, and a line break makes a paragraph', () => {
  expect(read('<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>0370</w:t><w:noBreakHyphen/><w:t>12</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F035"/><w:cr/></w:r></w:p>')).toEqual(['甲\t乙', '0370-12✓5'])
  expect(read(tbl(tr(tc(`<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r></w:p>${p('再')}`) + tc('1'))))).toEqual([[['上\n下\n再', '1']]])
  expect(read('<w:p><w:r><w:t>\n   甲乙 \n</w:t></w:r></w:p>')).toEqual(['甲乙'])
})

test('a text box is read once, where it is anchored', () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
  expect(read(`<w:p>${r('前')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('框')}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${p('后')}`)).toEqual(['框', '前', '后'])
  expect(read(`<w:p><w:r><w:pict><v:textbox>${box('老')}</v:textbox></w:pict></w:r></w:p>`)).toEqual(['老'])
})

test('controls, links and tags are seen through; what a control shows until somebody fills it is nothing', () => {
  expect(read(`<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent><w:p><w:hyperlink r:id="x">${r('链')}</w:hyperlink><w:smartTag><w:customXml>${r('签')}</w:customXml></w:smartTag></w:p></w:sdtContent></w:sdt>`)).toEqual(['链签'])
  expect(read(`<w:p>${r('共')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击此处输入文字')}</w:sdtContent></w:sdt></w:p>`)).toEqual(['共'])
  expect(read(tbl(`<w:sdt><w:sdtContent>${tr(tc('甲') + `<w:sdt><w:sdtContent>${tc('1')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`))).toEqual([[['甲', '1']]])
  expect(read(`<w:p><w:ruby><w:rt>${r('pīn')}</w:rt><w:rubyBase>${r('拼')}</w:rubyBase></w:ruby><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:altChunk r:id="x"/>`)).toEqual(['拼x'])
})

test('a row that only lays out the page is read as what stands in it, and the rows around it stay a table', () => {
  const inner = tbl(tr(tc('甲') + tc('1')))
  expect(read(tbl(tr(tc(p('上') + inner + p('下')))))).toEqual(['上', [['甲', '1']], '下'])
  expect(read(tbl(tr(tc('题')) + tr(tc('文'))))).toEqual(['题', '文'])
  const prose = '本机关坚持公开为常态。'.repeat(30)
  expect(read(tbl(tr(tc('一') + tc('2')) + tr(tc(prose, '<w:gridSpan w:val="2"/>')) + tr(tc('三') + tc('4'))))).toEqual([[['一', '2']], prose, [['三', '4']]])
})

test('strict files and other prefixes are read like all others', () => {
  const document = '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>严</x:t></x:r></x:p><t xmlns="http://elsewhere">不</t></x:body></x:document>'
  expect(read('', { more: { 'word/document.xml': document } })).toEqual(['严'])
})

test('what no writer writes is refused', () => {
  expect(refusalOf(() => read('<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)))).toBe('DAMAGED')
  expect(refusalOf(() => read(tbl(tr(tc('x', '<w:gridSpan w:val="99999999"/>')))))).toBe('TOO_MANY_CELLS')
  expect(refusalOf(() => read(tbl(tr('<w:tc/>'.repeat(101)).repeat(200))))).toBe('TOO_MANY_CELLS')
  expect(refusalOf(() => read('', { more: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }))).toBe('ENTITIES')
  expect(refusalOf(() => read('<w:p>'))).toBe('DAMAGED')
  expect(refusalOf(() => read(p('&unknown;')))).toBe('DAMAGED')
  expect(refusalOf(() => read(''))).toBe('EMPTY')
  expect(refusalOf(() => read(p(Array.from({ length: 400_001 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7_919) % 20_000))).join(''))))).toBe('limit 400000')
})
