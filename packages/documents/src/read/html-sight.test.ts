import { expect, test } from 'vitest'
import { readHtml } from './html.ts'
import { inShort } from './testing.ts'

const documentOf = (html: string) => readHtml(new TextEncoder().encode(html))
const read = (html: string) => inShort(documentOf(html))

test.each([
  'opacity:0', 'opacity: 0.0', 'color:transparent', 'color:rgba(0,0,0,0)', 'color:#fff', 'COLOR: White', 'color:rgb(255, 255, 255)', 'font-size:0', 'font-size:0px', 'visibility:hidden', 'position:absolute;left:-9999px',
  'display:inline-block;width:0;overflow:hidden', 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)',
])('text set so is not seen, by itself or by a rule of the page: %s', (style) => {
  expect(read(`<p>共<span style="${style}">7</span>897件</p>`)).toEqual(['共897件'])
  expect(read(`<style>a:hover,.sr, b{${style}}</style><p>共<span class="x sr">7</span>897件</p>`)).toEqual(['共897件'])
})

test('text that is shown again, or white on a dark ground, is seen', () => {
  expect(read('<ul style="font-size:0"><li style="font-size:14px">甲</ul><p style="opacity:0.9;width:0">乙</p><p style="color:#fff"><b style="color:#333">丙</b></p><div style="visibility:hidden"><p style="visibility:visible">丁</p></div>').slice(0, 3)).toEqual(['甲', '乙', '丙'])
  expect(read('<style>.g th{background:#1f4e79}.tab{display:none}.on .tab{display:block}@media print{p{display:none}}</style><table class=g><tr><th style="color:#fff">名称<td bgcolor=#c00000><font color=white>1</font><td style="background:#c00"><p style="color:white">2</table><p class=tab>尾</p>')).toEqual([[['名称', '1', '2']], '尾'])
  expect(read('<link rel=stylesheet href=x.css><p style="color:#fff">名称</p>')).toEqual(['名称'])
})

test('a cell in which no figure is left, or one that can hardly be seen, is doubtful', () => {
  const [table] = documentOf('<table><tr><td>规章<td><i style="color:#fff">0</i><td style="background:#dddddd"><i style="color:#fff">7</i>9<td><i style="color:#fff">7</i>9</table>').blocks
  expect(table?.type === 'table' && table.cells.map(({ text, unsure }) => [text, unsure])).toEqual([['规章', undefined], ['', true], ['79', true], ['9', undefined]])
})

test('an article that its page holds back until it has loaded is read, something smaller is not', () => {
  expect(read('<h1>题</h1><div style="visibility: hidden; opacity: 0; "><p>全文在此，总体情况如下。</p></div><p style="visibility: hidden">旧</p>')).toEqual(['题', '全文在此，总体情况如下。'])
  expect(read('<p>全文在此，总体情况如下。</p><div style="opacity:0"><p>全文在此，总体情况如旧。</p></div>')).toEqual(['全文在此，总体情况如下。'])
})
