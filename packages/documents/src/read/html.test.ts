import { readFileSync } from 'node:fs'
import { gridOfTable } from '@nianbao/report'
import type { Document, Table } from '@nianbao/report'
import { encode } from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readHtml } from './html.ts'

const utf8 = (html: string) => new TextEncoder().encode(html)
const read = (html: string) => readHtml(utf8(html))
const texts = (document: Document) => document.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
const tables = (document: Document) => document.blocks.filter((block): block is Table => block.type === 'table')
const grid = (document: Document, index = 0) => gridOfTable(tables(document)[index]!).map((row) => row.map((cell) => cell?.text ?? null))

describe('encoding', () => {
  const page = '<meta charset="gb2312"><p>年度报告，总体情况</p>'
  test.each([
    ['UTF-8 that says GB2312', utf8(page)],
    ['GB18030 that says GB2312', encode(page, 'gb18030')],
    ['GB18030 that says UTF-8', encode(page.replace('gb2312', 'utf-8'), 'gb18030')],
    ['GB18030 that says nothing', encode('<p>年度报告，总体情况</p>', 'gb18030')],
    ['GBK by http-equiv', encode('<meta http-equiv="Content-Type" content="text/html; charset=GBK"><p>年度报告，总体情况</p>', 'gbk')],
    ['Big5 that says so', encode('<meta charset="big5"><p>年度報告，總體情況</p>', 'big5')],
    ['GB18030 by an XML declaration', encode('<?xml version="1.0" encoding="GB18030"?><p>年度报告，总体情况</p>', 'gb18030')],
    ['UTF-8 with its mark', utf8(`\ufeff${page}`)],
    ['UTF-16 with its mark', encode(page, 'utf-16le', { addBOM: true })],
    ['UTF-8 with a broken byte', new Uint8Array([...utf8(`${page}${'<i>好</i>'.repeat(60)}`.replace('gb2312', 'utf-8')), 0xff])],
  ])('%s is read', (_, bytes) => {
    expect(texts(readHtml(bytes)).join('')).toMatch(/^年度(?:报告，总体情况|報告，總體情況)/)
  })
})

describe('paragraphs', () => {
  test('blocks and br end them, inline elements do not, and a line end between Chinese characters is no space', () => {
    expect(texts(read('<div>一<b>、总</b>体\n情<span>况</span><p>全年\n  公开<br>12\n件 of  all</p>尾</div>'))).toEqual(['一、总体情况', '全年公开', '12 件 of all', '尾'])
  })
  test('what no reader sees is not read', () => {
    const hidden = '<p hidden>a</p><p style="display: none">b</p><span style="mso-hide:all">c</span><script>d</script><noscript>e</noscript><template>f</template><nav>g</nav><style>h</style><textarea>j</textarea><!--[if gte mso 9]><xml>k</xml><![endif]-->'
    expect(texts(read(`<title>t</title>${hidden}<p>全文<o:p></o:p></p>`))).toEqual(['全文'])
  })
  test('what is struck out is told apart from what is said, also with its table', () => {
    const { blocks } = read('<p>共<s>8</s><del>9</del>12件</p><p style="text-decoration:underline line-through">旧</p><table><tr><td>甲<td><strike>3</strike>4<tr><td>乙<td style="text-decoration-line:line-through">5</table><del><table><tr><td>6<td>7</table></del>')
    expect(blocks.map((block) => (block.type === 'table' ? block.cells.map(({ text, struck, unsure }) => [text, struck, unsure]) : [block.text, block.struck]))).toEqual([
      ['共12件', '89'], ['', '旧'], [['甲', undefined, undefined], ['4', '3', undefined], ['乙', undefined, undefined], ['', '5', true]], ['', '6'], ['', '7'],
    ])
  })
  test('what is raised beside a figure marks a note', () => {
    expect(texts(read('<p>共12<sup>1</sup>件，<span style="vertical-align:super">2</span>30件，100m<sup>2</sup></p>'))).toEqual(['共12[1]件，[2]30件，100m2'])
  })
  test('entities are characters, spaces at the ends are none', () => {
    expect(texts(read('<p>&emsp;&nbsp;&ldquo;三安全&rdquo;&#x4E00; &lt;&nbsp;</p>'))).toEqual(['“三安全”一 <'])
  })
  test('numbers of a list are text, bullets are not', () => {
    expect(texts(read('<ol start=3><li>甲<li><p>乙</p><p>丙</p></ol><ul><li>丁</ul><ol type=i><li>戊</ol><ol style="list-style-type:cjk-ideographic" start=12><li>己</ol>'))).toEqual(['3. 甲', '4. 乙', '丙', '丁', 'i. 戊', '十二、己'])
  })
  test('what is nothing but links is told, and so is what the page calls itself', () => {
    const document = read('<title>年报_某站</title><ul><li><a href=a>甲<b>乙</b></a> | <a>丙</a></li><li>见<a>丁</a></li></ul><p>戊</p>')
    expect(document.blocks.map((block) => block.type === 'paragraph' && [block.text, block.link === true])).toEqual([['甲乙 | 丙', true], ['见丁', false], ['戊', false]])
    expect(document.name).toBe('年报_某站')
    expect(read('<head><title>某站</title><meta name="ArticleTitle" content="年报"></head><p>戊</p>').name).toBe('年报')
    expect(read('<p>戊</p>')).not.toHaveProperty('name')
  })
  test('a text file saved as a page keeps its lines; pre among others is paragraphs', () => {
    expect(read('<pre>一、总体情况\n\n规章  1  2\n</pre>')).toMatchObject({ paragraphs: 'lines', blocks: [{ text: '一、总体情况' }, { text: '' }, { text: '规章  1  2' }] })
    expect(read('<h1>题</h1><pre>甲\n\n乙</pre>')).toMatchObject({ paragraphs: 'whole', blocks: [{ text: '题' }, { text: '甲' }, { text: '乙' }] })
  })
})

describe('tables', () => {
  test('spans make a grid, columns in which nothing begins are none, each cell has its place', () => {
    const document = read('<table><caption>表</caption><tr><th rowspan=2 colspan=4>项目<br>名称<th colspan=2>合计<tr><th>甲<th>乙<tr><td colspan=4>规章<td>1<td></table>')
    expect(texts(document)).toEqual(['表'])
    expect(grid(document)).toEqual([['项目\n名称', '合计', '合计'], ['项目\n名称', '甲', '乙'], ['规章', '1', '']])
    expect(tables(document)[0]!.cells.map((cell) => cell.place)).toEqual(['tbl1!R1C1', 'tbl1!R1C2', 'tbl1!R2C2', 'tbl1!R2C3', 'tbl1!R3C1', 'tbl1!R3C2', 'tbl1!R3C3'])
  })
  test('foot after bodies, rowspan=0 to the end of its group, ragged rows leave places empty', () => {
    expect(grid(read('<table><tfoot><tr><td>尾<td>9</tfoot><tbody><tr><td rowspan=0>甲<td>1<td>2<tr><td>3</tbody></table>'))).toEqual([['甲', '1', '2'], ['甲', '3', null], ['尾', '9', null]])
  })
  test('hidden rows and cells are not there, a footnote is no digit', () => {
    expect(grid(read('<table><tr style="display:none"><td>x<td>y<tr><td>规章<td hidden>7<td>12<sup>1</sup></table>'))).toEqual([['规章', '12[1]']])
  })
  test('figures in the fields of a form are read, hints and other fields are not', () => {
    expect(grid(read('<table><tr><td>规章<td><input value="12" readonly><td><input type=number value=""><td><textarea>7</textarea><td><input value="请输入"><td><input type=hidden value="9"></table>'))).toEqual([['规章', '12', '', '7', '', '']])
    expect(texts(read('<p>年报<input value="12"></p>'))).toEqual(['年报'])
  })
  test('rows and cells that are not called so are a table where the rows have as many cells, lines of cells where not', () => {
    const row = (...cells: string[]) => `<div class=r>${cells.map((cell) => `<span>${cell}</span>`).join('')}</div>`
    expect(grid(read(`<div>${row('名称', '制发', '废止')}\n${row('规章', '1', '')}${row('文件', '2', '3')}</div>`))).toEqual([['名称', '制发', '废止'], ['规章', '1', ''], ['文件', '2', '3']])
    expect(texts(read(`<div>${row('第一项')}${row('名称', '制发', '废止')}${row('规章', '1', '')}</div>`))).toEqual(['第一项', '名称\t制发\t废止', '规章\t1\t'])
    const news = '<div><a>通知</a><span>2025-01-20</span></div>'
    expect(texts(read(`<div>${news.repeat(3)}</div><div><p>甲</p><p>乙</p><p>3</p></div>`))).toEqual([...Array(3).fill('通知2025-01-20'), '甲', '乙', '3'])
  })
  test('a table that arranges the page is read as what it holds', () => {
    const document = read('<table><tr><td>菜单<td><h2>二、情况</h2><p>正文</p><table><tr><td>规章<td>1</table><p>尾</table><table><tr><td>一栏<tr><td>两行</table>')
    expect(texts(document)).toEqual(['菜单', '二、情况', '正文', '尾', '一栏', '两行'])
    expect(grid(document)).toEqual([['规章', '1']])
  })
})

describe('bounds', () => {
  test.each(['<div>', '<table><tr><td>', '<ul><li>', '<b><p>', '<span>'])('a hundred thousand levels of %s do not overflow the stack, and cost no more each than a quarter of them', (tag) => {
    const milliseconds = (levels: number) => {
      const start = performance.now()
      try {
        expect(texts(read(`${tag.repeat(levels)}末`))).toEqual(['末'])
      } catch (error) {
        expect(error).toMatchObject({ reason: expect.stringMatching(/^(?:BOMB|TOO_MANY_CELLS)$/) })
      }
      return performance.now() - start
    }
    const least = (levels: number) => Math.min(milliseconds(levels), milliseconds(levels))
    // Four times as many: sixteen times where each level looked at all others.
    expect(least(100_000) / Math.max(least(25_000), 20)).toBeLessThan(12)
  })
  test.each([
    ['spans that unfold', '<table><tr><td rowspan=65534 colspan=1000>1'.padEnd(50) + '<tr><td colspan=1000>1'.repeat(300), 'TOO_MANY_CELLS'],
    ['cells without end', `<table>${`<tr>${'<td>1'.repeat(100)}`.repeat(201)}`, 'TOO_MANY_CELLS'],
    ['marks that multiply', Array.from({ length: 3000 }, (_, i) => `<b id=${i}><p>`).join(''), 'BOMB'],
  ])('%s are refused', (_, html, reason) => {
    expect(() => read(html)).toThrow(expect.objectContaining({ reason }))
  })
})

const samples = new URL('../../../../../shared/samples/', import.meta.url)
test.each(['seed000', 'seed001', 'seed002', 'seed003', 'synthA', 'chrome/synthA', 'chrome/synthA.borderless'])('%s.html gives three tables and every paragraph', (name) => {
  const document = readHtml(readFileSync(new URL(`${name}.html`, samples)))
  const truth = JSON.parse(readFileSync(new URL(`${name.replace(/chrome\/|\.borderless/g, '')}.expected.json`, samples), 'utf8')) as { sections?: { blocks: string[] }[] }
  expect(tables(document).map((table) => table.rows)).toEqual([14, 28, 4])
  const bare = (text: string) => text.replace(/\s/g, '')
  expect(texts(document).map(bare)).toEqual(expect.arrayContaining((truth.sections ?? []).flatMap((section) => section.blocks).map(bare)))
})
