import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One run of text on a page: its left end and baseline in points from the upper left corner, its width and type size, and whether the file says that it is no content. */
export interface PageText { page: number; text: string; x: number; y: number; width: number; size: number; artifact: boolean; turned: boolean }

/** What stands where in a PDF, in the order in which it was drawn. */
export async function pageTexts(bytes: Uint8Array): Promise<PageText[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  const file = await task.promise
  const texts: PageText[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    const marks: string[] = []
    for (const item of items) {
      if ('str' in item) {
        if (item.str.trim() !== '') texts.push({ page: number, text: item.str, x: item.transform[4], y: height - item.transform[5], width: item.width, size: Math.hypot(item.transform[0], item.transform[1]), artifact: marks.includes('Artifact'), turned: item.transform[1] !== 0 })
      } else if (item.type === 'endMarkedContent') marks.pop()
      else marks.push((item as { tag?: string }).tag ?? '')
    }
  }
  await task.destroy()
  return texts
}

/** A rectangle on a page, in points from its upper left corner. */
export interface PageBox { page: number; left: number; top: number; right: number; bottom: number }

/** The rectangles drawn on the pages, as our writer draws the cells of its tables; its pages count from the top. */
export async function pageBoxes(bytes: Uint8Array): Promise<PageBox[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const file = await task.promise
  const boxes: PageBox[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const { fnArray, argsArray } = await (await file.getPage(number)).getOperatorList()
    for (const [at, operator] of fnArray.entries()) {
      if (operator !== OPS.constructPath) continue
      const path: number[] = [...argsArray[at][1][0]]
      // Move, three lines, close: 0 x y 1 x y 1 x y 1 x y 4.
      for (let from = 0; from < path.length; from += 13) {
        const [, left = 0, top = 0, , , , , right = 0, bottom = 0] = path.slice(from, from + 13)
        boxes.push({ page: number, left, top, right, bottom })
      }
    }
  }
  await task.destroy()
  return boxes
}
