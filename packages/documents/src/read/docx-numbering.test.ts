import { expect, test } from 'vitest'
import { readDocx } from './docx.ts'
import { numeral } from './numerals.ts'
import { docxOf, inShort, p } from './testing.ts'

const level = (ilvl: number, format: string, text: string, more = '') => `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `
<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%3.%4', '<w:isLgl/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'decimalEnclosedCircleChinese', '%1', '<w:pStyle w:val="item"/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`
const styles = `
<w:style w:styleId="head"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="item"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="sub"><w:basedOn w:val="head"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`
const at = (list: number, ilvl: number) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`
const read = (body: string) => inShort(readDocx(docxOf(body, { numbering, styles })))

test('automatic numbers are written out, deeper levels beginning anew under each higher one', () => {
  expect(read(p('总体', at(1, 0)) + p('甲', at(1, 1)) + p('乙', at(1, 1)) + p('主动', at(1, 0)) + p('丙', at(1, 1)) + p('丁', at(1, 2)) + p('戊', at(1, 3)))).toEqual(
    ['一、总体', '（一）甲', '（二）乙', '二、主动', '（一）丙', '1. 丁', '2.1.1 戊'],
  )
})

test('a style numbers its paragraphs, unless the paragraph says it is in no list', () => {
  const styled = (style: string, more = '') => `<w:pStyle w:val="${style}"/>${more}`
  expect(read(p('总体', styled('head')) + p('甲', styled('sub')) + p('无', styled('head', '<w:numPr><w:numId w:val="0"/></w:numPr>')) + p('主动', styled('head')) + p('项', styled('item')))).toEqual(
    ['一、总体', '（一）甲', '无', '二、主动', '① 项'],
  )
})

test('lists share their count until one starts its own, and bullets are no text', () => {
  expect(read(p('a', at(1, 0)) + p('b', at(1, 0)) + p('c', at(3, 0)) + p('d', at(3, 0)) + p('e', at(4, 0)) + p('f', at(99, 0)))).toEqual(['一、a', '二、b', '五、c', '六、d', 'e', 'f'])
})

test('numbers are written as their format says', () => {
  const shown = (format: string, ...numbers: number[]) => numbers.map((n) => numeral(format, n)).join(' ')
  expect([
    shown('decimal', 1, 10), shown('decimalZero', 1, 10), shown('chineseCounting', 1, 10, 11, 20, 21, 101, 110, 1001, 10000), shown('ideographDigital', 10, 2024), shown('ideographTraditional', 1, 10, 11),
    shown('chineseLegalSimplified', 1, 12, 105), shown('decimalEnclosedParen', 1, 20, 21), shown('decimalFullWidth', 12), shown('upperRoman', 4, 1990), shown('lowerLetter', 1, 26, 27), shown('upperLetter', 28), shown('unheardOf', 7),
  ]).toMatchInlineSnapshot(`
    [
      "1 10",
      "01 10",
      "一 十 十一 二十 二十一 一百〇一 一百一十 一千〇一 10000",
      "一〇 二〇二四",
      "甲 癸 11",
      "壹 壹拾贰 壹佰零伍",
      "⑴ ⒇ 21",
      "１２",
      "IV MCMXC",
      "a z aa",
      "BB",
      "7",
    ]
  `)
})
