import { blankCells, cellOf, draftMark, formats, readCell } from '@nianbao/report'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { goldenEdition } from '../../fixtures/golden/edition.ts'
import { type PageBox, pageBoxes, type PageText, pageTexts } from '../../round-trip/pdf-page-texts.ts'
import { type Edition, MissingGlyph, writePdf } from './index.ts'

interface Element { role: string; scope: string | null; rows: number; columns: number; children: Element[] }

async function structureOf(bytes: Uint8Array) {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context, catalog } = file
  const elementOf = (dictionary: PDFDict): Element => {
    const about = dictionary.lookupMaybe(PDFName.of('A'), PDFDict)
    const number = (name: string) => about?.lookupMaybe(PDFName.of(name), PDFNumber)?.asNumber() ?? 1
    const kids = dictionary.lookup(PDFName.of('K'))
    const children = kids instanceof PDFArray ? kids.asArray().map((kid) => context.lookup(kid)).filter((kid): kid is PDFDict => kid instanceof PDFDict && kid.has(PDFName.of('S'))) : []
    return { role: dictionary.lookup(PDFName.of('S'), PDFName).decodeText(), scope: about?.lookupMaybe(PDFName.of('Scope'), PDFName)?.decodeText() ?? null, rows: number('RowSpan'), columns: number('ColSpan'), children: children.map(elementOf) }
  }
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('K'), PDFArray).lookup(0, PDFDict)
  return { file, catalog, root: elementOf(root) }
}

const text = (value: unknown) => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null)
const joined = (texts: PageText[]) => texts.map((one) => one.text).join('').replaceAll(/\s/gu, '')
const flat = (element: Element): Element[] => [element, ...element.children.flatMap(flat)]

describe.each([['2021', false], ['2021', true], ['2019', false]] as const)('the pages of a report in the form of %s (draft: %s)', async (format, draft) => {
  const edition = goldenEdition(format, draft)
  const bytes = await writePdf(edition)
  const [{ file, catalog, root }, texts, boxes] = await Promise.all([structureOf(bytes), pageTexts(bytes), pageBoxes(bytes)])
  const content = texts.filter(({ artifact }) => !artifact)

  test('say their language, title and that they are tagged', () => {
    expect(text(catalog.lookup(PDFName.of('Lang')))).toBe('zh-CN')
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked'))?.toString()).toBe('true')
    expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).lookup(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true')
    expect(file.getTitle()).toBe(edition.title)
    expect(file.getAuthor()).toBe(edition.agency.name)
    expect(file.getCreationDate()?.toISOString()).toBe(draft ? '2025-12-31T16:00:00.000Z' : '2026-01-23T02:00:00.000Z')
    expect(Buffer.from(bytes).toString('utf8')).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('have a structure of headings, paragraphs and tables whose headers say what they head', () => {
    const tables = root.children.filter(({ role }) => role === 'Table')
    expect(root.children.map(({ role }) => role).join(' ')).toBe(['H1', 'P', 'H2', ...edition.narrative.overview.map(() => 'P'), 'H2 Table H2 Table H2 Table H2 P P H2 P P P'].join(' '))
    for (const table of tables) {
      expect(new Set(table.children.map(({ role }) => role))).toEqual(new Set(['TR']))
      for (const cell of table.children.flatMap(({ children }) => children)) expect(['TH Column', 'TH Row', 'TD null']).toContain(`${cell.role} ${cell.scope}`)
      const area = flat(table).filter(({ role }) => role === 'TH' || role === 'TD').reduce((sum, { rows, columns }) => sum + rows * columns, 0)
      expect(area % table.children.length).toBe(0)
    }
    // The note in the corner of table 3 is a cell as well.
    expect(flat(root).filter(({ role }) => role === 'TD').length).toBe(formats[format].cells.length + 1)
  })

  test('have all that the report says in reading order, and nothing else', () => {
    const said = joined(content)
    let at = 0
    for (const part of [edition.title, ...edition.preamble, '一、总体情况', ...edition.narrative.overview, '二、主动公开', '三、收到和处理', '四、政府信息公开', '五、存在', ...edition.narrative.problems, '六、其他', ...edition.narrative.otherMatters, ...edition.closing]) {
      const found = said.indexOf(part.replaceAll(/\s/gu, ''), at)
      expect(found, part).toBeGreaterThanOrEqual(at)
      at = found
    }
    expect(said.endsWith(edition.closing.join(''))).toBe(true)
  })

  test('are numbered, and marked on each page where they are a draft, outside the text', () => {
    const around = texts.filter(({ artifact }) => artifact)
    const pages = [...Array(file.getPageCount()).keys()].map((at) => at + 1)
    expect(around.filter((one) => /^— \d+ —$/u.test(one.text)).map((one) => one.text)).toEqual(pages.map((page) => `— ${page} —`))
    expect(around.filter((one) => one.text === draftMark && !one.turned).map(({ page }) => page)).toEqual(draft ? pages : [])
    expect(around.filter((one) => one.text === draftMark && one.turned).map(({ page }) => page)).toEqual(draft ? pages : [])
    expect(joined(content)).not.toContain('草稿')
  })

  test('hold every text within its cell, the cells of a table side by side, and a table on one page', () => {
    expectWithin(content, boxes)
    expect(boxes.length).toBe(flat(root).filter(({ role }) => role === 'TH' || role === 'TD').length)
  })

  test('bring their fonts', () => {
    const descriptors = file.context.enumerateIndirectObjects().map(([, object]) => object).filter((object): object is PDFDict => object instanceof PDFDict && object.lookupMaybe(PDFName.of('Type'), PDFName)?.decodeText() === 'FontDescriptor')
    expect(descriptors.length).toBe(2)
    for (const descriptor of descriptors) expect(descriptor.has(PDFName.of('FontFile2'))).toBe(true)
    expect(bytes.length).toBeLessThan(400_000)
  })
})

/** A text that begins in a box ends in it. */
function expectWithin(texts: PageText[], boxes: PageBox[]): void {
  for (const one of texts) {
    expect(one.x + one.width, one.text).toBeLessThanOrEqual(526)
    expect(one.y).toBeLessThanOrEqual(772)
    const around = boxes.filter(({ page, left, top, right, bottom }) => page === one.page && left <= one.x + one.width / 2 && one.x + one.width / 2 <= right && top <= one.y - one.size / 3 && one.y - one.size / 3 <= bottom)
    expect(around.length, one.text).toBeLessThanOrEqual(1)
    for (const { left, top, right, bottom } of around) {
      expect(one.x, one.text).toBeGreaterThanOrEqual(left)
      expect(one.x + one.width, one.text).toBeLessThanOrEqual(right + 0.01)
      expect(one.y - 0.88 * one.size, one.text).toBeGreaterThanOrEqual(top - 0.5)
      expect(one.y + 0.12 * one.size, one.text).toBeLessThanOrEqual(bottom + 0.5)
    }
  }
}

test('a long figure in a narrow column stays whole and legible, words beside it break', async () => {
  const [id, other, text] = ['disputes.reconsideration.upheld', 'requests.granted.researchInstitution', 'disputes.reconsideration.corrected']
  const [figure, amount, words] = ['12345678901234567890.123456', '9007199254740993', '第三方合法权益保护情况详见附件（12）说明']
  const written = Object.entries({ [id]: figure, [other]: amount, [text]: words }).map(([cell, raw]) => [cell, readCell(cellOf(cell)!, raw)])
  const bytes = await writePdf({ ...goldenEdition(), cells: { ...goldenEdition().cells, ...Object.fromEntries(written) } })
  const [texts, boxes] = await Promise.all([pageTexts(bytes), pageBoxes(bytes)])
  for (const one of [figure, amount]) expect(texts.filter((drawn) => drawn.text === one).map(({ size }) => size >= 6), one).toEqual([true])
  expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(6)
  expect(joined(texts)).toContain(words)
  expectWithin(texts.filter(({ artifact }) => !artifact), boxes)
})

test.each(['2021', '2019'] as const)('the tables of the form of %s stand where they stood when the golden pictures were looked at', async (format) => {
  const bytes = await writePdf(goldenEdition(format))
  const [boxes, texts] = await Promise.all([pageBoxes(bytes), pageTexts(bytes)])
  const pages = [...new Set(boxes.map(({ page }) => page))].map((page) => {
    const own = boxes.filter((box) => box.page === page)
    const [top, bottom] = [Math.min(...own.map((box) => box.top)), Math.max(...own.map((box) => box.bottom))]
    const columns = [...new Set(own.flatMap(({ left, right }) => [Math.round(left), Math.round(right)]))].sort((one, other) => one - other)
    return `page ${page}: ${own.length} cells from ${Math.round(top)} to ${Math.round(bottom)}, columns at ${columns.join(' ')}`
  })
  expect([`${new Set(texts.map(({ page }) => page)).size} pages`, ...pages]).toEqual(looked[format])
})

/** The form of 2019 has other rows in tables 2 and 3. */
const looked = {
  2021: [
    '4 pages',
    'page 2: 30 cells from 181 to 447, columns at 71 192 303 413 524',
    'page 3: 215 cells from 117 to 728, columns at 71 95 137 272 308 344 380 416 452 488 524',
    'page 4: 34 cells from 117 to 204, columns at 71 101 131 162 192 222 252 283 313 343 373 403 434 464 494 524',
  ],
  2019: [
    '4 pages',
    'page 2: 53 cells from 181 to 523, columns at 71 192 303 413 524',
    'page 3: 198 cells from 117 to 644, columns at 71 95 137 272 308 344 380 416 452 488 524',
    'page 4: 34 cells from 117 to 204, columns at 71 101 131 162 192 222 252 283 313 343 373 403 434 464 494 524',
  ],
}

test('a character that the font lacks is an error that names it, never a box', async () => {
  const edition: Edition = { ...goldenEdition(), closing: ['𠮷林水利局'], preamble: ['𡒄与𠮷'] }
  const error = await writePdf(edition).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(MissingGlyph)
  expect(error).toMatchObject({ code: 'MISSING_GLYPH', characters: ['𡒄', '𠮷'], message: 'no glyph for 𡒄 (U+21484), 𠮷 (U+20BB7)' })
  // Of the standard list of 8,105 characters, and of rare names, these are the outermost.
  const rare = '㑇㛃䶮䲟犇𫖯𬭎𬍛𫍯𬴂⺁①Ⅳ㎡℃—…·“”‘’￥'
  expect(joined(await pageTexts(await writePdf({ ...goldenEdition(), closing: [rare] })))).toContain(rare)
})

test('what draws nothing is no missing character', async () => {
  expect(joined(await pageTexts(await writePdf({ ...goldenEdition(), closing: ['云\u200b岭\ufeff县\u00ad水\u{e0100}利\u2060局'] })))).toContain('云岭县水利局')
})

test('a paragraph of 10,000 characters and a cell of 3,000 go over pages, whole, with the header again above them', async () => {
  const [long, wide] = ['公开工作持续推进，', '〇']
  const id = 'requests.granted.researchInstitution'
  const edition = { ...goldenEdition(), narrative: { overview: [long.repeat(1112)], problems: [], otherMatters: [] }, cells: { ...blankCells(), [id]: readCell(cellOf(id)!, wide.repeat(3000)) } }
  const bytes = await writePdf(edition)
  const [texts, boxes, { root }] = await Promise.all([pageTexts(bytes), pageBoxes(bytes), structureOf(bytes)])
  const content = texts.filter(({ artifact }) => !artifact)
  expect(joined(content)).toContain(long.repeat(1112))
  expect(joined(content).split(wide).length - 1).toBe(3000)
  expectWithin(content, boxes)
  const repeated = texts.filter(({ artifact, text }) => artifact && text === '申请人情况')
  expect(repeated.length).toBeGreaterThan(10)
  expect(flat(root).filter(({ role }) => role === 'TD').length).toBe(201)
})

test('a report takes no longer than half a second of a processor', async () => {
  await writePdf(goldenEdition())
  const times: number[] = []
  for (let turn = 0; turn < 4; turn++) {
    const before = process.cpuUsage()
    await writePdf(goldenEdition())
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  expect(Math.min(...times)).toBeLessThan(500)
})
