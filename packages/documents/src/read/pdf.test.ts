import { readFileSync } from 'node:fs'
import { clip, degrees, endPath, popGraphicsState, pushGraphicsState, rectangle, rgb } from 'pdf-lib'
import type { PDFPage } from 'pdf-lib'
import { random } from '@nianbao/report/fixtures'
import { describe, expect, test } from 'vitest'
import { pdfKinds } from '../../fixtures/hostile/pdf-kinds.ts'
import { readPdf } from './pdf.ts'
import { texts, tables, grid, pdf, put, rule, fill, filler } from './testing-pdf.ts'

describe('ruled tables', () => {
  const columns = [50, 150, 250, 350]
  const rows = [100, 120, 140, 160]
  const cells = (page: PDFPage) => {
    put(page, 'Head', 185, 114)
    ;[['a', '1', '2', ], ['b', '', '4']].forEach((row, i) => row.forEach((text, j) => put(page, text, columns[j]! + 30, 134 + 20 * i)))
    filler(page)
  }
  const styles: Record<string, (page: PDFPage, x0: number, y0: number, x1: number, y1: number) => void> = {
    'thin lines': rule,
    'thick filled rectangles': (page, x0, y0, x1, y1) => fill(page, x0 - 1.5, y0 - 1.5, x1 - x0 + 3, y1 - y0 + 3),
    'dashes drawn one by one': (page, x0, y0, x1, y1) => {
      for (let at = 0; at < Math.max(x1 - x0, y1 - y0); at += 6) fill(page, x0 + (x1 > x0 ? at : 0), y0 + (y1 > y0 ? at : 0), x1 > x0 ? 3 : 0.7, y1 > y0 ? 3 : 0.7)
    },
    'dots drawn one by one': (page, x0, y0, x1, y1) => {
      for (let at = 0; at < Math.max(x1 - x0, y1 - y0); at += 1.5) fill(page, x0 + (x1 > x0 ? at : 0), y0 + (y1 > y0 ? at : 0), 0.75, 0.75)
    },
    'double lines': (page, x0, y0, x1, y1) => {
      const [dx, dy] = y1 > y0 ? [1, 0] : [0, 1]
      rule(page, x0 - dx, y0 - dy, x1 - dx, y1 - dy)
      rule(page, x0 + dx, y0 + dy, x1 + dx, y1 + dy)
    },
  }
  test.each(Object.keys(styles))('%s make a grid with its merged and its empty cells', async (style) => {
    const line = styles[style]!
    const [table] = tables(await readPdf(await pdf(1, (page) => {
      for (const y of rows) line(page, 50, y, 350, y)
      line(page, 50, 100, 50, 160)
      line(page, 350, 100, 350, 160)
      for (const x of [150, 250]) line(page, x, 120, x, 160)
      cells(page)
    })))
    expect(grid(table!)).toEqual([['Head', 'Head', 'Head'], ['a', '1', '2'], ['b', '', '4']])
    expect(table!.cells[1]!.place).toMatch(/^p1@(?:49|50|51),1(?:19|20|21)$/)
  })

  test('shading, underlines and a slanting watermark are no rules and no text', async () => {
    const [table] = tables(await readPdf(await pdf(1, (page) => {
      for (const y of rows) rule(page, 50, y, 350, y)
      for (const x of [50, 350]) rule(page, x, 100, x, 160)
      for (const x of [150, 250]) rule(page, x, 120, x, 160)
      fill(page, 50, 120, 300, 20, 0.9)
      rule(page, 180, 136, 190, 136)
      page.drawText('DRAFT', { x: 120, y: 640, size: 40, rotate: degrees(30) })
      cells(page)
    })))
    expect(grid(table!)).toEqual([['Head', 'Head', 'Head'], ['a', '1', '2'], ['b', '', '4']])
  })

  test('a figure that runs over its cell stays whole, and digits below digits stay apart, whether more would have fitted or not', async () => {
    const [table] = tables(await readPdf(await pdf(1, (page) => {
      for (const y of [100, 140, 180]) rule(page, 50, y, 170, y)
      for (const x of [50, 90, 130, 170]) rule(page, x, 100, x, 180)
      put(page, '12345678', 48, 114)
      put(page, '123456', 93, 114)
      put(page, '78', 93, 126)
      put(page, '12', 143, 114)
      put(page, '34', 143, 126)
      put(page, 'x', 60, 160)
      filler(page)
    })))
    expect(grid(table!)).toEqual([['12345678', '123456\n78', '12\n34'], ['x', '', '']])
  })

  test('a table that goes on over the page is one, its header and the page numbers are not said again', async () => {
    const document = await readPdf(await pdf(2, (page, number) => {
      const top = number === 1 ? 680 : 60
      for (const y of [0, 20, 40, 60]) rule(page, 50, top + y, 350, top + y)
      for (const x of columns) rule(page, x, top, x, top + 60)
      ;['name', 'first', 'second'].forEach((text, j) => put(page, text, columns[j]! + 5, top + 14))
      ;[0, 1].forEach((i) => [`row ${2 * number + i - 1}`, `${number}${i}1`, i ? '' : `${number}${i}2`].forEach((text, j) => put(page, text, columns[j]! + 5, top + 34 + 20 * i)))
      put(page, `- ${number} -`, 290, 780)
      if (number === 2) filler(page, 200)
    }))
    expect(tables(document).map(grid)).toEqual([[['name', 'first', 'second'], ['row 1', '101', '102'], ['row 2', '111', ''], ['row 3', '201', '202'], ['row 4', '211', '']]])
    expect(texts(document)).toEqual(['This line is there so that the file is more than a picture of its page.'])
    expect(tables(document)[0]!.cells.find((cell) => cell.text === 'row 3')!.place).toBe('p2@50,80')
  })

  test('a turned page is read as it is shown, and writing turned on a page as it is written', async () => {
    const turned = (page: PDFPage) => {
      const at = (text: string, x: number, y: number) => page.drawText(text, { x: y, y: x, size: 10, rotate: degrees(90) })
      for (const y of [100, 120, 140]) rule(page, y, 800 - 50, y, 800 - 250)
      for (const x of [50, 150, 250]) rule(page, 100, 800 - x, 140, 800 - x)
      ;[['a', '11'], ['b', '22']].forEach((row, i) => row.forEach((text, j) => at(text, 80 + 100 * j, 114 + 20 * i)))
      at('This line is there so that the file is more than a picture.', 50, 60)
    }
    const shown = await pdf(1, (page) => {
      turned(page)
      page.setRotation(degrees(90))
    })
    const written = await pdf(1, turned)
    for (const bytes of [shown, written]) expect(tables(await readPdf(bytes)).map(grid)).toEqual([[['a', '11'], ['b', '22']]])
    expect(tables(await readPdf(shown))[0]!.place).toBe('p1@50,100')
    expect(tables(await readPdf(written))[0]!.place).toBe('p1@100,750')
  })
})

describe('what is raised or struck out', () => {
  const ruled = (page: PDFPage) => {
    for (const y of [100, 120, 140]) rule(page, 50, y, 350, y)
    for (const x of [50, 150, 250, 350]) rule(page, x, 100, x, 140)
  }
  test('a small raised figure beside a figure marks a note, in a cell and in a line', async () => {
    const document = await readPdf(await pdf(1, (page) => {
      ruled(page)
      ;['a', '500', '60'].forEach((text, j) => put(page, text, 55 + 100 * j, 114))
      put(page, '12', 55 + 100 + 16.8, 110, 7.5)
      put(page, '4', 55 + 200 + 11.2, 109.2)
      put(page, '700', 50, 200, 10)
      put(page, '3', 50 + 16.7, 195.8, 8.3)
      filler(page, 240)
    }))
    expect(grid(tables(document)[0]!)[0]).toEqual(['a', '500[12]', '60[4]'])
    expect(texts(document)[0]).toBe('700[3]')
  })

  test('what a line goes through from end to end is struck out; where the line goes on, the figure is unsure', async () => {
    const document = await readPdf(await pdf(1, (page) => {
      ruled(page)
      ;['a', '8943', '77'].forEach((text, j) => put(page, text, 55 + 100 * j, 114))
      rule(page, 155, 111, 155 + 5.6, 111)
      rule(page, 255, 111, 255 + 11.1, 111)
      ;['b', '12', '13'].forEach((text, j) => put(page, text, 55 + 100 * j, 134))
      rule(page, 240, 130.5, 300, 130.5)
      put(page, 'gone', 50, 200)
      rule(page, 50, 197, 70.6, 197)
      filler(page, 240)
    }))
    expect(tables(document)[0]!.cells.map(({ text, struck, unsure }) => [text, struck, unsure])).toEqual([
      ['a', undefined, undefined], ['943', '8', undefined], ['', '77', true], ['b', undefined, undefined], ['12', undefined, undefined], ['13', undefined, true],
    ])
    expect(document.blocks.at(-1)).toMatchObject({ text: '', struck: 'gone', place: expect.stringMatching(/^p1@/) })
  })
})

describe('what is painted over', () => {
  const table = (page: PDFPage) => {
    for (const y of [100, 120, 140]) rule(page, 50, y, 250, y)
    for (const x of [50, 150, 250]) rule(page, x, 100, x, 140)
    filler(page)
  }
  const white = (page: PDFPage, x: number, y: number, width: number, height: number, more = {}) => page.drawRectangle({ x, y: 800 - y - height, width, height, color: rgb(1, 1, 1), ...more })
  const cellsOf = async (draw: (page: PDFPage) => void) => {
    const bytes = await pdf(1, (page) => {
      table(page)
      draw(page)
    })
    return tables(await readPdf(bytes))[0]!.cells.map(({ text, unsure }) => (unsure ? `${text}?` : text))
  }

  test('an old figure below an opaque fill is not read, and what is painted before or lets through hides nothing', async () => {
    expect(await cellsOf((page) => {
      white(page, 51, 101, 98, 18)
      put(page, '37', 90, 114)
      white(page, 88, 104, 16, 13)
      put(page, '34', 90, 114)
      fill(page, 151, 101, 98, 18, 0.8)
      put(page, '512', 190, 114)
      put(page, '68', 90, 134)
      white(page, 88, 124, 16, 13, { opacity: 0.4 })
      put(page, '79', 190, 134)
      white(page, 188, 124, 16, 13, { blendMode: 'Multiply' })
    })).toEqual(['34', '512', '68', '79'])
  })
  test('a fill hides only where it may paint', async () => {
    expect(await cellsOf((page) => {
      put(page, '34', 90, 114)
      put(page, '512', 190, 114)
      page.pushOperators(pushGraphicsState(), rectangle(60, 670, 20, 10), clip(), endPath())
      white(page, 0, 0, 600, 800)
      page.pushOperators(popGraphicsState())
      put(page, '68', 90, 134)
      put(page, '79', 190, 134)
    })).toEqual(['34', '512', '68', '79'])
  })
  test('two figures in one place, half covered digits and clipped ones are unsure; bold by drawing twice is not', async () => {
    expect(await cellsOf((page) => {
      put(page, '37', 90, 114)
      put(page, '34', 91, 114)
      for (const x of [190, 190.3]) put(page, '512', x, 114)
      put(page, '688', 90, 134)
      white(page, 103.5, 120, 10, 19)
      page.pushOperators(pushGraphicsState(), rectangle(190, 660, 8, 20), clip(), endPath())
      put(page, '79', 190, 134)
      page.pushOperators(popGraphicsState())
    })).toEqual(['374?', '512', '688?', '79?'])
  })
  test('also where no rules are', async () => {
    const [table] = tables(await readPdf(await pdf(1, (page) => {
      filler(page)
      for (const i of [0, 1, 2]) {
        put(page, `a label ${'abc'[i]}`, 60, 200 + 20 * i)
        for (const j of [0, 1]) put(page, `${i + 1}${j}7`, 200 + 90 * j, 200 + 20 * i)
      }
      put(page, '4', 201, 220)
    })))
    expect(table!.cells.flatMap((cell) => (cell.unsure ? [cell.row] : []))).toEqual([1])
  })
})

describe('tables without upright rules', () => {
  const rows = [['alpha', '101', '', '103', '104'], ['beta', '', '202', '203', '204'], ['gamma', '301', '302', '', ''], ['delta', '401', '402', '403', '404']]
  test.each([['with level rules', true], ['without rules', false]])('%s, an empty cell shifts nothing', async (_, ruled) => {
    const [table] = tables(await readPdf(await pdf(1, (page) => {
      rows.forEach((row, i) => {
        row.forEach((text, j) => text && put(page, text, 60 + 90 * j, 200 + 20 * i))
        if (ruled) rule(page, 50, 206 + 20 * i, 480, 206 + 20 * i)
      })
      put(page, 'The prose above the table is longer than any label, and goes from side to side of it all.', 50, 100, 10.5)
    })))
    expect(grid(table!)).toEqual(rows)
  })

  test('labels of several lines stand beside their figures, whether these are in the middle or at the top', async () => {
    for (const shift of [0, 6]) {
      const [table] = tables(await readPdf(await pdf(1, (page) => {
        ;['first', 'second', 'third'].forEach((label, i) => {
          put(page, `the ${label} label`, 60, 200 + 34 * i)
          put(page, 'goes on below', 60, 212 + 34 * i)
          for (const j of [0, 1]) put(page, `${i + 1}${j}7`, 200 + 90 * j, 200 + 34 * i + shift)
        })
      })))
      expect(grid(table!)).toEqual([['the first label goes on below', '107', '117'], ['the second label goes on below', '207', '217'], ['the third label goes on below', '307', '317']])
    }
  })
})

describe('what the page leaves of a table set to the left', () => {
  test('its last row is a row though the longest label ends close before the figure', async () => {
    const document = await readPdf(await pdf(1, (page) => {
      filler(page)
      put(page, 'Kind', 60, 100)
      put(page, 'Amount of this year', 140, 100)
      put(page, 'The longest label', 60, 118)
      put(page, '386.27', 140, 118)
      put(page, 'The first paragraph of the section that follows has this one line and no more.', 50, 150)
    }))
    expect(tables(document).map(grid)).toEqual([[['Kind', 'Amount of this year'], ['The longest label', '386.27']]])
    expect(texts(document)).toHaveLength(2)
  })
  test('prose with a figure at its end is none', async () => {
    const document = await readPdf(await pdf(1, (page) => {
      filler(page)
      put(page, 'Telephone of the office:', 60, 100)
      put(page, '5550', 174, 100)
      put(page, 'Room:', 60, 118)
      put(page, '12', 92, 118)
    }))
    expect(tables(document)).toEqual([])
  })
})

describe('refusals', () => {
  const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../../../../../shared/samples/hostile/${name}.pdf`, import.meta.url)))
  test.each([
    ['a bomb', () => sample('bomb300'), 'BOMB'],
    ['a locked file', () => sample('encrypted'), 'ENCRYPTED'],
    ['a script', () => sample('js'), 'SCRIPT'],
    ['four hundred thousand lines', () => sample('lines400k'), 'BOMB'],
    ['three thousand pages', () => sample('pages3000'), 'TOO_MANY_PAGES'],
    ['a page without text', () => pdf(1, (page) => rule(page, 0, 0, 9, 9)), 'PICTURE'],
    ['drawings that draw each other ten times, ten deep', () => pdfKinds(random(1)).find(({ name }) => name === 'pdf-form-fan.pdf')!.bytes, 'BOMB'],
    ['noise', () => new TextEncoder().encode('%PDF-1.7\nnothing of the kind'), 'DAMAGED'],
  ])('%s is refused', async (_, bytes, reason) => {
    await expect(readPdf(await bytes())).rejects.toMatchObject({ reason })
  })
})
