import { describe, expect, test } from 'vitest'
import { linesOf } from '../../fixtures/pdf-letters.ts'
import { readPdf } from './pdf.ts'
import { texts, pdf, put, filler } from './testing-pdf.ts'
import { sheet } from './testing-sheet.ts'

describe('paragraphs', () => {
  test('full lines go on, also over the page; short and indented ones do not', async () => {
    const document = await readPdf(await pdf(2, (page, number) => {
      const lines = number === 1 ? [[74, 'Indented beginnings start a paragraph here and'], [50, 'full lines are followed by what belongs to them, line by'], [50, 'line until one is short.'], [74, 'Another paragraph begins here with an indent that']] : [[50, 'goes on over the page until it is short, too.'], [74, 'A last one.']]
      for (const [i, [x, text]] of lines.entries()) put(page, String(text), Number(x), (number === 1 ? 690 : 60) + 18 * i, 12)
    }))
    expect(texts(document)).toEqual([
      'Indented beginnings start a paragraph here and full lines are followed by what belongs to them, line by line until one is short.',
      'Another paragraph begins here with an indent that goes on over the page until it is short, too.',
      'A last one.',
    ])
  })
  test('the address that a browser prints below each page is no text, and a signature at the right side ends where it ends', async () => {
    const file = await pdf(2, (page, number) => {
      put(page, `file:///a/folder/with/a/name/that/is/longer/than/any/running/line/report.html ${number}/2`, 30, 790, 7)
      put(page, number === 1 ? 'The whole first line of this prose reaches from one side of the page to the other.' : 'Signed for the office on that day', number === 1 ? 50 : 280, 60)
      put(page, number === 1 ? 'And the second.' : 'Links', 50, 74)
    })
    expect(texts(await readPdf(file))).toEqual(['The whole first line of this prose reaches from one side of the page to the other. And the second.', 'Signed for the office on that day', 'Links'])
  })
  test('letters drawn one by one are words, and a figure in pieces is one figure', async () => {
    const bytes = await pdf(1, (page) => {
      let x = 50
      for (const letter of 'Letters drawn one by one make up words and 1,234,567 too') {
        if (letter !== ' ') put(page, letter, x, 100, 12)
        x += ({ ' ': 4, i: 2.7, l: 2.7, t: 3.4, r: 4, w: 8.7, m: 10, d: 6.7, ',': 3.4 }[letter] ?? 6.6)
      }
      filler(page, 200)
    })
    expect(texts(await readPdf(bytes))[0]).toBe('Letters drawn one by one make up words and 1,234,567 too')
  })
  test('a heading whose numeral the font names as the radical it looks like stands by itself behind a full line', async () => {
    const document = await readPdf(await sheet((page) => {
      page.text('全年公开信息若干条，接受社会各界人士监督，未发生被纠正的情形，各项工作有序推进并取得成效。', 50, 60, 11)
      page.text('\u2f06、主动公开政府信息情况', 50, 80, 11)
    }))
    expect(texts(document)).toEqual(['全年公开信息若干条，接受社会各界人士监督，未发生被纠正的情形，各项工作有序推进并取得成效。', '二、主动公开政府信息情况'])
  })
  test('pages that leave room to be bound, on the left and on the right in turn, have sides of their own', async () => {
    const sentence = '全年通过门户网站发布各类信息若干条，接受社会各界人士监督，未发生被纠正的情形，各项工作有序推进。'
    const [first, last] = [sentence.repeat(6), sentence.repeat(4)]
    const lines = [first, last].flatMap((paragraph) => linesOf(paragraph, 460, 12, { indent: 24 }).map((line, i) => ({ line, indent: i === 0 ? 24 : 0 })))
    const document = await readPdf(await sheet((page) => {
      for (const [i, { line, indent }] of lines.entries()) {
        if (i % 7 === 6) page.turn()
        page.text(line, (Math.floor((i + 1) / 7) % 2 ? 70 : 50) + indent, 60 + 20 * ((i + 1) % 7), 12)
      }
    }))
    expect(texts(document)).toEqual([first, last])
  })
  test('a line spread over its width, as above an address too long for its end, is one sentence', async () => {
    const document = await readPdf(await sheet((page) => {
      page.text('全年通过门户网站发布各类信息，其中栏目更新不及时等五个问题的整改措施逐项制定', 50, 60, 12)
      // Figures stay whole.
      page.text('于', 50, 80, 12, 12)
      page.text('2024', 74, 80, 12)
      page.text('年底以前全部到位。信息的来源见', 112, 80, 12, 12)
      page.text('https://www.example.gov.cn/zwgk/fdzdgknr/index.html，欢迎查阅。', 50, 100, 12)
    }))
    expect(texts(document)).toEqual(['全年通过门户网站发布各类信息，其中栏目更新不及时等五个问题的整改措施逐项制定于2024年底以前全部到位。信息的来源见https://www.example.gov.cn/zwgk/fdzdgknr/index.html，欢迎查阅。'])
  })
  test('a mark that hangs over the side of some lines moves the side of none', async () => {
    const line = '组织业务培训，解答群众疑问，《条例》的知晓率有所提高，栏目设置更加合理，方便查阅'
    const lines = Array.from({ length: 8 }, (_, i) => `${line}${i % 2 ? '，' : ''}`)
    const document = await readPdf(await sheet((page) => {
      lines.forEach((each, i) => page.text(each, 50, 60 + 20 * i, 12))
      page.text('明年继续努力。', 50, 220, 12)
    }))
    expect(texts(document)).toEqual([`${lines.join('')}明年继续努力。`])
  })
})
