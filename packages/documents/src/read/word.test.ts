import { expect, test } from 'vitest'
import type { Document } from '@nianbao/report'
import { docxOf, inShort, p, r, tbl, tc, tr } from './testing.ts'
import { sniff } from './sniff.ts'
import { readWord } from './word.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const short = async (document: Promise<Document>) => inShort(await document)

const word2003 = (body: string, more = '') =>
  bytes(`<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core" xml:space="preserve">${more}<w:body><wx:sect>${body}<w:sectPr><w:hdr><w:p><w:r><w:t>眉</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>`)

test('what Word 2003 wrote as XML is read, with its merged cells, list labels, changes and styles', async () => {
  const file = word2003(
    `<w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="一、"/></w:listPr></w:pPr>${r('总体情况')}</w:p>` +
    `<w:p><w:pPr><w:listPr><w:ilfo w:val="2"/><wx:t wx:val="·"/></w:listPr></w:pPr>${r('点')}</w:p>` +
    `<w:p>${r('共 ')}<aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:delText>11</w:delText></w:r></aml:content></aml:annotation><aml:annotation w:type="Word.Insertion"><aml:content>${r('12')}</aml:content></aml:annotation>${r('1', '<w:rStyle w:val="a"/>')}${r('件')}<aml:annotation w:type="Word.Comment"><aml:content><w:p>${r('批注')}</w:p></aml:content></aml:annotation></w:p>` +
    tbl(tr(tc('甲', '<w:vmerge w:val="restart"/>') + tc('1')) + tr(tc('', '<w:vmerge/>') + tc('2'))),
    `<w:styles><w:style w:styleId="a"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`,
  )
  expect(sniff(file)).toBe('docx')
  expect(await short(readWord(file))).toEqual(['一、总体情况', '点', '共 12[1]件', [['甲', '1'], ['甲', '2']]])
})

test('a package in one XML file is read like the package, wherever its namespaces are declared', async () => {
  const part = (name: string, xml: string) => `<pkg:part pkg:name="${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`
  const file = bytes(`<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    part('/_rels/.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`) +
    part('/word/document.xml', `<w:document><w:body><w:p><w:r><w:t>1 &lt; 2 &amp; "3"</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>`) +
    '<pkg:part pkg:name="/word/media/a.png" pkg:contentType="image/png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part></pkg:package>')
  expect(sniff(file)).toBe('docx')
  expect(await short(readWord(file))).toEqual(['1 < 2 & "3"', [['甲', '']]])
})

const held = (inside: Uint8Array | string, name: string, body = `${p('前')}<w:altChunk r:id="c"/>${p('后')}`) =>
  docxOf(body, { more: { 'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${office}/aFChunk" Target="${name}"/></Relationships>`, [`word/${name}`]: inside } })

test.each([
  ['a web page', '<html><body><p>页</p><table><tr><td>甲<td>1</table></body></html>'],
  ['a page with its pictures in one file', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>页</p><table><tr><td>甲<td>1</table>\r\n--x--\r\n'],
  ['a docx', docxOf(p('页') + tbl(tr(tc('甲') + tc('1'))))],
  ['a docx that holds a docx', held(docxOf(tbl(tr(tc('甲') + tc('1')))), 'b.docx', `${p('页')}<w:altChunk r:id="c"/>`)],
])('%s inside a docx is read where it stands, at places of its own', async (_, inside) => {
  const { blocks } = await readWord(held(inside, 'inside.bin'))
  expect(inShort({ paragraphs: 'whole', blocks })).toEqual(['前', '页', [['甲', '1']], '后'])
  expect(new Set(blocks.map(({ place }) => place)).size).toBe(4)
})

test('documents inside each other end somewhere, and what is no document is refused', async () => {
  const nested = (depth: number): Uint8Array => (depth === 0 ? docxOf(p('里')) : held(nested(depth - 1), 'x.docx'))
  await expect(short(readWord(nested(3)))).resolves.toHaveLength(7)
  await expect(readWord(nested(4))).rejects.toMatchObject({ reason: 'BOMB' })
  await expect(readWord(held('<html><p>一</p></html>', 'x.htm', '<w:altChunk r:id="c"/>'.repeat(41)))).rejects.toMatchObject({ reason: 'BOMB' })
  await expect(readWord(held('%PDF-1.7', 'x.pdf'))).rejects.toMatchObject({ reason: 'UNKNOWN_FORMAT' })
  await expect(readWord(held('', 'x.htm', '<w:altChunk r:id="c"/>'))).rejects.toMatchObject({ reason: 'EMPTY' })
})
