/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { recogniseText } from './index.ts'
import type { Recognised } from './index.ts'

// The real reports lie beside the repository; where they are absent the look-alikes of corpus.test.ts stand for them.
const shared = new URL('../../../../../shared/', import.meta.url)
const isHere = existsSync(new URL('seeds', shared))
if (!isHere) console.log('Skipped: the folder ../shared with the real reports is not here.')

interface Expected { title: string | null; agency: string; year: number; date: string | null; cells: Record<string, number | string> }
const read = (path: string) => readFileSync(new URL(path, shared), 'utf8')
const expectedOf = (path: string): Expected => JSON.parse(read(path))
const textsIn = (folder: string) => (isHere ? readdirSync(new URL(folder, shared)).filter((name) => name.endsWith('.txt')).sort() : ['absent.txt'])

function compared(report: Recognised, expected: Expected['cells']) {
  const wrong: string[] = []
  const open: string[] = []
  for (const [id, value] of Object.entries(expected)) {
    const cell = report.cells[id]!
    if (cell.value === value) continue
    const told = cell.kind === 'dash' ? 'dash' : cell.value === null ? 'open' : 'wrong'
    if (told === 'wrong') wrong.push(`${id}: ${value}, read ${cell.value}`)
    else open.push(id)
  }
  return { right: Object.keys(expected).length - wrong.length - open.length, open, wrong }
}

describe.skipIf(!isHere)('the four real reports', () => {
  test.each(textsIn('seeds'))('%s: 200 of 200 cells, title, agency, year, date and six sections', (name) => {
    const expected = expectedOf(`seeds/${name.replace('.txt', '.expected.json')}`)
    const report = recogniseText(read(`seeds/${name}`))
    expect(compared(report, expected.cells)).toEqual({ right: 200, open: [], wrong: [] })
    const { title, agency, year, date } = expected
    expect(report).toMatchObject({ format: '2021', title, agency, year, date })
    expect(report.sections.map((section) => section.blocks.length > 0)).toEqual([true, false, false, false, true, true])
    const lines = read(`seeds/${name}`).split('\n')
    for (const cell of Object.values(report.cells)) expect(lines[Number(cell.source.slice(1)) - 1]).toContain(cell.raw)
  })

  test.each(textsIn('seeds'))('%s: no word of the prose is lost, none of the tables gets into it', (name) => {
    const bare = (text: string) => text.replace(/\s/g, '')
    const text = read(`seeds/${name}`)
    const report = recogniseText(text)
    const [first, ...rest] = report.sections.map((section) => bare(text).indexOf(bare(section.heading), 1))
    const at = [first!, ...rest]
    report.sections.forEach((section, i) => {
      if (!['overview', 'problems', 'otherMatters'].includes(section.id)) return
      const written = bare(text).slice(at[i]! + bare(section.heading).length, at[i + 1])
      const told = bare([...section.blocks, ...(i === 5 ? report.closing : [])].join(''))
      expect(written.replace(/1$/, '')).toBe(told)
    })
  })
})

describe.skipIf(!isHere)('the synthetic report with 200 different figures', () => {
  const expected = isHere ? expectedOf('samples/synthA.expected.json') : null

  test.each(textsIn('samples/text'))('%s: right, or an honest gap', (name) => {
    const report = recogniseText(read(`samples/text/${name}`))
    const { right, open, wrong } = compared(report, expected!.cells)
    console.log(`${name}: ${right} right, ${open.length} open, ${wrong.length} wrong`)
    expect(wrong).toEqual([])
    expect(report).toMatchObject({ title: expected!.title, agency: expected!.agency, year: 2024, date: '2025-01-20' })
    if (/thousands|half_width/.test(name)) expect(open).toEqual([])
    if (/dash/.test(name)) expect(open.filter((id) => report.cells[id]!.kind !== 'dash').length).toBeLessThanOrEqual(7)
    if (/deleted/.test(name)) expect(new Set(open.map((id) => id.split('.')[1]))).toEqual(new Set(['refusedProcessInfo']))
    if (/^(?:word|pipe|tsv).*blank/.test(name)) expect(open.length).toBeLessThanOrEqual(6)
  })

  test.each(textsIn('samples/txt'))('%s as a converter wrote it: never a wrong figure', (name) => {
    const report = recogniseText(read(`samples/txt/${name}`))
    const { right, open, wrong } = compared(report, expectedOf(`samples/${name.split('.')[0]}.expected.json`).cells)
    console.log(`${name}: ${right} right, ${open.length} open, ${wrong.length} wrong`)
    expect(wrong).toEqual([])
    if (!name.includes('pdf')) expect(open).toEqual([])
  })
})
