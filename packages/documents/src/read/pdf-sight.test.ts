import { crc32, deflateSync } from 'node:zlib'
import { PDFDocument, rgb, setTextRenderingMode, StandardFonts, TextRenderingMode } from 'pdf-lib'
import type { PDFImage, PDFPage } from 'pdf-lib'
import { random } from '@nianbao/report/fixtures'
import { expect, test } from 'vitest'
import { readPdf } from './pdf.ts'
import { filler, fill, put, rule, tables, texts } from './testing-pdf.ts'

const seed = Date.now() % 1_000_000_000
const draw = random(seed)
const figure = () => String(draw.int(100, 999))

/** A picture of 8 by 8 dots in one grey; with `alpha`, it may let through. */
function png(grey: number, alpha?: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const dot = alpha === undefined ? [grey] : [grey, alpha]
  const head = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, alpha === undefined ? 0 : 4, 0, 0, 0])
  const row = [0, ...Array.from({ length: 8 }, () => dot).flat()]
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.from(Array.from({ length: 8 }, () => row).flat()))), chunk('IEND', Buffer.alloc(0))])
}

const ink = (page: PDFPage, text: string, x: number, y: number, grey: number, more = {}) => page.drawText(text, { x, y: 800 - y, size: 10, color: rgb(grey, grey, grey), ...more })
const picture = (page: PDFPage, image: PDFImage, x: number, y: number, width: number, height: number) => page.drawImage(image, { x, y: 800 - y - height, width, height })
const unseen = (page: PDFPage, draw: () => void, mode = TextRenderingMode.Invisible) => {
  page.pushOperators(setTextRenderingMode(mode))
  draw()
  page.pushOperators(setTextRenderingMode(TextRenderingMode.Fill))
}

async function file(draw: (page: PDFPage, pictures: { plain: PDFImage; clear: PDFImage }) => void): Promise<Uint8Array> {
  const whole = await PDFDocument.create()
  const page = whole.addPage([600, 800])
  page.setFont(await whole.embedFont(StandardFonts.Helvetica))
  draw(page, { plain: await whole.embedPng(png(200)), clear: await whole.embedPng(png(200, 90)) })
  return whole.save()
}

/** Four cells of one table, each drawn at the place of its figure. */
async function cellsOf(...draws: ((page: PDFPage, x: number, y: number, pictures: { plain: PDFImage; clear: PDFImage }) => void)[]): Promise<string[]> {
  const bytes = await file((page, pictures) => {
    for (const y of [100, 120, 140]) rule(page, 50, y, 250, y)
    for (const x of [50, 150, 250]) rule(page, x, 100, x, 140)
    filler(page)
    draws.forEach((draw, i) => draw(page, 80 + 100 * (i % 2), 114 + 20 * (i >> 1), pictures))
  })
  return tables(await readPdf(bytes))[0]!.cells.map(({ text, unsure }) => (unsure ? `${text}?` : text))
}

const [a, b, c, d] = [figure(), figure(), figure(), figure()]
/** An old digit before the figure, right where it would make it another. */
const before = (x: number) => x - 5.56

test(`text in the colour of what it stands on is not there (seed ${seed})`, async () => {
  expect(await cellsOf(
    (page, x, y) => [ink(page, '7', before(x), y, 1), put(page, a, x, y)],
    (page, x, y) => [fill(page, x - 20, y - 12, 60, 15, 0.8), ink(page, '7', before(x), y, 0.8), put(page, b, x, y)],
    (page, x, y) => [ink(page, '7', before(x), y, 0, { opacity: 0 }), put(page, c, x, y)],
    (page, x, y) => [fill(page, x - 20, y - 12, 60, 15, 0.2), ink(page, d, x, y, 1)],
  )).toEqual([a, b, c, d])
})

test(`white that can hardly be read, and white on a picture, is unsure; white with a black outline is read (seed ${seed})`, async () => {
  expect(await cellsOf(
    (page, x, y) => [fill(page, x - 20, y - 12, 60, 15, 0.85), ink(page, a, x, y, 1)],
    (page, x, y, { plain }) => [picture(page, plain, x - 20, y - 12, 60, 15), ink(page, b, x, y, 1)],
    (page, x, y) => unseen(page, () => ink(page, c, x, y, 1), TextRenderingMode.FillAndOutline),
    (page, x, y) => ink(page, d, x, y, 0.6),
  )).toEqual([`${a}?`, `${b}?`, c, d])
})

test(`a picture or a round shape painted later hides a figure; a seal does not, and a clear patch makes it unsure (seed ${seed})`, async () => {
  const round = (page: PDFPage, x: number, y: number, grey: number) => page.drawSvgPath('M 4 0 L 30 0 Q 34 0 34 4 L 34 10 Q 34 14 30 14 L 4 14 Q 0 14 0 10 L 0 4 Q 0 0 4 0 Z', { x, y: 800 - y, color: rgb(grey, grey, grey) })
  expect(await cellsOf(
    (page, x, y, { plain }) => [put(page, figure(), x, y), picture(page, plain, x - 5, y - 12, 30, 15), put(page, a, x, y)],
    (page, x, y) => [put(page, figure(), x, y), round(page, x - 8, y - 11, 1), put(page, b, x, y)],
    (page, x, y, { clear }) => [put(page, c, x, y), picture(page, clear, x - 40, y - 30, 90, 60)],
    (page, x, y, { clear }) => [put(page, d, x, y), picture(page, clear, x - 5, y - 12, 30, 15)],
  )).toEqual([a, b, c, `${d}?`])
})

test('text without colour is read where it is that of a scanned page, whether below or above its picture, and nowhere else', async () => {
  const words = 'A line of a page that was scanned, read by a program and written there without colour.'
  const scanned = (draw: (page: PDFPage, image: PDFImage, write: () => void) => void) => file((page, { plain }) => draw(page, plain, () => put(page, words, 50, 100)))
  const above = await scanned((page, image, write) => [picture(page, image, 0, 0, 600, 800), unseen(page, write)])
  const below = await scanned((page, image, write) => [write(), picture(page, image, 0, 0, 600, 800)])
  for (const bytes of [above, below]) expect(texts(await readPdf(bytes))).toEqual([words])
  const nothing = await scanned((page, _, write) => unseen(page, write))
  await expect(readPdf(nothing)).rejects.toMatchObject({ reason: 'PICTURE' })
})
