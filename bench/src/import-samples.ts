import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cellIdsOf, type TrueDocument, type TrueDocumentCell } from '@nianbao/documents/fixtures'

/** A sample with its truth; `strict` ones must be read without any gap. */
export interface Sample { name: string; group: string; bytes: Uint8Array; truth: TrueDocument; strict: boolean; textKnown: boolean }

interface Expected { title?: string | null; agency?: string; year?: number; date?: string | null; format: '2021' | '2019'; sections?: { id: string; blocks: string[] }[]; cells: Record<string, number | string | null> }

const folder = new URL('../../../shared/samples/', import.meta.url).pathname
const files = (name: string): string[] => readdirSync(join(folder, name)).filter((file) => /^(?:seed\d+|synthA|lines|pdf|pipe|tsv|word)/u.test(file) && !file.endsWith('.json')).map((file) => join(name, file))

/** Every sample beside the repository whose truth is known. */
export function samples(): Sample[] {
  return ['', 'lo', 'chrome', 'text', 'txt'].flatMap(files).toSorted().flatMap((name): Sample[] => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)))
    const base = /(?:seed\d{3}|synthA)/u.exec(name)?.[0] ?? 'synthA'
    const expected: Expected = JSON.parse(readFileSync(join(folder, `${base}.expected.json`), 'utf8'))
    const extension = /[^.]+$/u.exec(name)?.[0] ?? ''
    const mutated = name.startsWith('text/')
    const truth = mutated ? withoutMissing(truthOf(expected), new TextDecoder().decode(bytes), name) : truthOf(expected)
    return [{ name, group: name.includes('/') ? `${name.split('/')[0]} ${extension}` : extension, bytes, truth: name.startsWith('txt/') ? mayGap(truth, () => true) : truth, strict: !/^txt|^text|hlines\.pdf$|\.(?:doc|xls)$/u.test(name), textKnown: base === 'synthA' && !mutated && !name.startsWith('txt/') }]
  })
}

function truthOf({ title = null, agency = '', year = 0, date = null, format, sections = [], cells }: Expected): TrueDocument {
  return {
    format, title, agency, year, date, preamble: [], closing: date === null ? [] : [agency, date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日')], foreign: [],
    sections: sections.map(({ id, blocks }) => ({ id: id as TrueDocument['sections'][number]['id'], heading: null, blocks })),
    cells: Object.fromEntries(cellIdsOf(format).map((id): [string, TrueDocumentCell] => { const value = cells[id] ?? null; return [id, value === null ? { value, kind: 'blank', raw: '', mayGap: false } : { value: id.includes('amount') ? String(value) : value, kind: 'number', raw: String(value), mayGap: false }]; })),
  }
}

const mayGap = (truth: TrueDocument, which: (id: string) => boolean): TrueDocument => ({ ...truth, cells: Object.fromEntries(Object.entries(truth.cells).map(([id, cell]) => [id, which(id) ? { ...cell, mayGap: true } : cell])) })

/** The mutated texts name what was done, not where: a value of the synthetic report that is nowhere in the text was taken out of it. */
function withoutMissing(truth: TrueDocument, text: string, name: string): TrueDocument {
  const written = new Set(text.replaceAll(',', '').split(/[^\d.]+/u))
  const cells = Object.fromEntries(Object.entries(truth.cells).map(([id, cell]): [string, TrueDocumentCell] => {
    if (written.has(cell.raw)) return [id, cell]
    const blank: TrueDocumentCell = { value: null, kind: 'blank', raw: '', mayGap: true }
    return [id, name.includes('dash') ? { ...blank, kind: 'dash', raw: '-', also: [{ value: null, kind: 'blank' }] } : { ...blank, absent: name.includes('row_deleted') }]
  }))
  const gone = new Set(Object.keys(cells).filter((id) => cells[id]!.mayGap).map((id) => id.split('.').slice(0, 2).join('.')))
  // in a stream the neighbours of a missing value are open too
  const stream = /^text\/(?:pdf|lines)__(?:6_cells|dash)/u.test(name)
  return mayGap({ ...truth, cells }, (id) => stream && (gone.has(id.split('.').slice(0, 2).join('.')) || (id.startsWith('disputes.') && [...gone].some((row) => row.startsWith('disputes.')))))
}
