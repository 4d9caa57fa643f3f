import { fileURLToPath } from 'node:url'
import { Unreadable } from '@nianbao/report'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { mostPages } from '../bounds.ts'
import { withoutDrawnLetters } from './pdf-drawn-letters.ts'
import type { Ink } from './pdf-ink.ts'
import { getDocument } from './pdf-js.ts'
import type { Matrix } from './pdf-matrix.ts'
import { play } from './pdf-operators.ts'
import { withoutPictures } from './pdf-pictures.ts'
import type { FontFacts } from './pdf-operators.ts'

const parts = (folder: string): string => fileURLToPath(new URL(`../../${folder}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))

/**
 * Lets pdf.js believe that each font hangs in a page. It would else write all of them into style rules of a page that is not there, or, told
 * that there is none, draw every character's outline.
 */
function hangNoFonts(file: PDFDocumentProxy): void {
  const { fontLoader } = (file as unknown as { _transport: { fontLoader: { bind: () => Promise<void> } } })._transport
  fontLoader.bind = async () => {}
}

/** Everything drawn on the file's pages, turned upright; throws Unreadable ENCRYPTED, DAMAGED, TOO_MANY_PAGES, SCRIPT, BOMB. Fonts and character maps are the package's own, nothing is fetched. */
export async function inkOfPdf(bytes: Uint8Array): Promise<Ink[]> {
  // pdf.js takes the buffer for itself.
  const data = withoutDrawnLetters(bytes)
  withoutPictures(data)
  const task = getDocument({
    data, verbosity: 0, useSystemFonts: false, disableFontFace: false, maxImageSize: 1, stopAtErrors: false, enableXfa: false,
    cMapUrl: parts('cmaps'), cMapPacked: true, standardFontDataUrl: parts('standard_fonts'), useWasm: false,
  })
  try {
    const file = await task.promise
    hangNoFonts(file)
    if (file.numPages > mostPages) throw new Unreadable('TOO_MANY_PAGES')
    if ((await file.getJSActions()) !== null) throw new Unreadable('SCRIPT')
    const pages: Ink[] = []
    const left = { operators: mostPlayed }
    for (let number = 1; number <= file.numPages; number++) pages.push(await inkOfPage(file, number, left))
    return pages
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(error instanceof Error && error.name === 'PasswordException' ? 'ENCRYPTED' : 'DAMAGED')
  } finally {
    await task.destroy()
  }
}

/** Operators of all pages, those counted again that a drawing within a drawing repeats; the scan of the streams counts each once. */
const mostPlayed = 300_000

/**
 * The page's operators. pdf.js hands them over piece by piece without once letting go of the process, so that no clock could stop drawings
 * that draw each other for ever: each piece is counted as it comes. Throws Unreadable{BOMB}.
 */
function operatorsOf(page: PDFPageProxy, left: { operators: number }): ReturnType<PDFPageProxy['getOperatorList']> {
  const inside = page as unknown as { _renderPageChunk(chunk: { length: number }, state: unknown): void }
  const take = inside._renderPageChunk.bind(page)
  return new Promise((done, fail) => {
    inside._renderPageChunk = (chunk, state) => {
      left.operators -= chunk.length;
      if (left.operators < 0) fail(new Unreadable('BOMB'))
      else take(chunk, state)
    }
    page.getOperatorList().then(done, fail)
  })
}

async function inkOfPage(file: PDFDocumentProxy, number: number, left: { operators: number }): Promise<Ink> {
  const page = await file.getPage(number)
  if ((await page.getJSActions()) !== null) throw new Unreadable('SCRIPT')
  const view = page.getViewport({ scale: 1 })
  const operators = await operatorsOf(page, left)
  const { glyphs, stretches } = play(operators as { fnArray: number[]; argsArray: unknown[] }, view.transform as unknown as Matrix, (name) => fontOf(page, name))
  page.cleanup()
  return { number, width: view.width, height: view.height, glyphs: glyphs.filter((glyph) => isOn(glyph, view.width, view.height)), stretches }
}

function fontOf(page: PDFPageProxy, name: string): FontFacts | null {
  try {
    const font = page.commonObjs.get(name) as { fontMatrix?: number[]; vertical?: boolean } | null
    return font && { fontMatrix: font.fontMatrix ?? null, vertical: font.vertical ?? false }
  } catch {
    return null
  }
}

const isOn = ({ x, y }: { x: number; y: number }, width: number, height: number): boolean => x > -5 && x < width + 5 && y > -5 && y < height + 5
