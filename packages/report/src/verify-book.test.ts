import { describe, expect, it } from 'vitest'
import { type Books, drawBooks, exportOf, sha256 } from '../fixtures/book.ts'
import { random, type Random } from '../fixtures/index.ts'
import { type ExportRecord, writeRecord } from './book-export.ts'
import { bookVerifier, type BookVerdict, type Known } from './verify-book.ts'

// Drawn anew each run; a seed that failed is run again by writing it here.
const seed = Number(process.env.NIANBAO_SEED ?? Math.floor(Math.random() * 1e9))

function verdict(lines: readonly string[], known?: Known): BookVerdict {
  const verifier = bookVerifier(sha256, known)
  for (const line of lines) verifier.line(line)
  return verifier.end()
}

const read = (line: string) => JSON.parse(line) as ExportRecord
const at = (lines: readonly string[], kind: ExportRecord['kind']) => lines.flatMap((line, index) => (read(line).kind === kind ? [index] : []))
const changed = (lines: readonly string[], index: number, change: object) => lines.with(index, writeRecord({ ...read(lines[index]!), ...change } as ExportRecord))
const hex = (random: Random) => sha256(String(random.int(0, 1e9)))

/** Another byte in the place of one, anywhere: in a key, a bracket, a number, a hash. */
function flip(line: string, random: Random): string {
  const bytes = Buffer.from(line)
  const place = random.int(0, bytes.length - 1)
  bytes[place] = bytes[place]! ^ (1 << random.int(0, 6))
  return bytes.toString('utf8')
}

/** Which books a forger may rewrite: a copy deep enough to be changed. */
const copy = (books: Books): Books => structuredClone(books)

type Tampering = (lines: string[], books: Books, random: Random) => string[]

/** Every way to tamper that we know; each gives a file that differs from the true one. */
const tamperings: Record<string, Tampering> = {
  'one byte of any field': (lines, _books, random) => {
    const index = random.int(0, lines.length - 1)
    return lines.with(index, flip(lines[index]!, random))
  },
  'a field of a line': (lines, _books, random) => {
    const index = random.pick(at(lines, 'line'))
    const change = random.pick([{ open: { act: 'publish', at: '2026-01-31T02:00:00.000Z' } }, { seal: hex(random) }, { prev: hex(random) }, { hash: hex(random) }, { seq: 99 }, { book: 'other' }])
    return changed(lines, index, change)
  },
  'a field of a head': (lines, _books, random) =>
    changed(lines, random.pick(at(lines, 'head')), random.pick([{ agency: 'YL-Z' }, { year: 2019 }, { length: 1 }, { bare: 9 }, { head: hex(random) }, { book: 'other' }])),
  'a field of a root': (lines, _books, random) =>
    changed(lines, random.pick(at(lines, 'root')), random.pick([{ at: '2020-01-01T00:00:00.000Z' }, { sealed: hex(random) }, { public: hex(random) }, { size: 77 }])),
  'a line deleted': (lines, _books, random) => lines.toSpliced(random.int(0, lines.length - 1), 1),
  'a line twice': (lines, _books, random) => {
    const index = random.int(0, lines.length - 1)
    return lines.toSpliced(index, 0, lines[index]!)
  },
  'a forged line, hashes recomputed': (_lines, books, random) => {
    const forged = copy(books)
    const book = random.int(0, forged.books.length - 1)
    const { lines } = forged.books[book]!
    const place = random.int(0, lines.length - 1)
    lines.splice(place, 0, { open: { act: 'publish', at: '2026-01-31T02:00:00.000Z', edition: 9 }, seal: hex(random) })
    for (const { reached } of forged.roots) for (const one of reached) if (one.book === book && one.length > place) one.length += 1
    return exportOf(forged)
  },
  'two lines in each other\'s place': (lines, _books, random) => {
    const [a, b] = [random.int(0, lines.length - 2), random.int(0, lines.length - 2)]
    const other = a === b ? lines.length - 1 : b
    return lines.with(a, lines[other]!).with(other, lines[a]!)
  },
  'lines of two books changed over': (lines, _books, random) => {
    const places = at(lines, 'line')
    const a = random.pick(places)
    const b = random.pick(places.filter((index) => (read(lines[index]!) as { book: string }).book !== (read(lines[a]!) as { book: string }).book))
    return lines.with(a, lines[b]!).with(b, lines[a]!)
  },
  'the end of a book cut off': (lines, _books, random) => {
    const last = random.pick(at(lines, 'line'))
    const { book } = read(lines[last]!) as { book: string }
    return lines.filter((line, index) => index < last || (read(line) as { book?: string }).book !== book || read(line).kind !== 'line')
  },
  'the end of the file cut off': (lines, _books, random) => lines.slice(0, random.int(0, lines.length - 1)),
  'a book left out': (lines, _books, random) => {
    const { book } = read(lines[random.pick(at(lines, 'line'))]!) as { book: string }
    return lines.filter((line) => (read(line) as { book?: string }).book !== book)
  },
  'a tail rewritten, all hashes recomputed': (_lines, books, random) => {
    const forged = copy(books)
    const { lines, bare } = random.pick(forged.books)
    for (let seq = random.int(bare, lines.length - 1); seq < lines.length; seq += 1) lines[seq] = { open: null, seal: hex(random) }
    return exportOf(forged)
  },
  'the end of a book left out everywhere, all hashes recomputed': (_lines, books, random) => {
    const forged = copy(books)
    const root = random.pick(forged.roots.filter(({ reached }) => reached.some(({ length }) => length > 1)))
    for (const one of root.reached) if (one.length > 1) one.length -= 1
    return exportOf(forged)
  },
  'a book left out everywhere, all hashes recomputed': (_lines, books, random) => {
    const forged = copy(books)
    const gone = random.int(0, forged.books.length - 1)
    for (const root of forged.roots) root.reached = root.reached.filter(({ book }) => book !== gone)
    return exportOf(forged)
  },
  'the last root left out': (_lines, books) => exportOf({ ...books, roots: books.roots.slice(0, -1) }),
  'an open fact hidden behind the excuse of age': (lines, _books, random) => {
    const sealed = at(lines, 'line').filter((index) => (read(lines[index]!) as { seal: string | null }).seal !== null)
    return changed(lines, random.pick(sealed), { open: null, seal: null })
  },
}

describe(`a thousand tamperings, seed ${seed}`, () => {
  it('are all found', () => {
    const source = random(seed)
    const names = Object.keys(tamperings)
    const missed: string[] = []
    for (let round = 0; round < 1000; round += 1) {
      const books = drawBooks(source)
      const lines = exportOf(books)
      const { whole, last } = verdict(lines)
      // The positive control of every round: the true file passes.
      expect({ round, whole }).toEqual({ round, whole: true })
      const name = names[round % names.length]!
      const forged = tamperings[name]!(lines, books, source)
      if (forged.join('\n') === lines.join('\n')) throw new Error(`${name} changed nothing (round ${round})`)
      if (verdict(forged, { root: last!.hash }).whole) missed.push(`${round} ${name}`)
    }
    expect(missed).toEqual([])
  })
})

describe('without a root that was noted elsewhere', () => {
  it('a file that was cut or rewritten whole looks true: the root is what tells', () => {
    const source = random(seed)
    for (const name of ['the end of a book left out everywhere, all hashes recomputed', 'a tail rewritten, all hashes recomputed', 'the last root left out']) {
      const books = drawBooks(source)
      const lines = exportOf(books)
      const forged = tamperings[name]!(lines, books, source)
      expect([name, verdict(forged).whole]).toEqual([name, true])
      expect(verdict(forged, { root: verdict(lines).last!.hash }).problems.map(({ code }) => code)).toEqual(['UNKNOWN_ROOT'])
    }
  })
})

describe('an honest file', () => {
  const lines = exportOf(drawBooks(random(7)))

  it('is vouched for by any root that was noted earlier', () => {
    for (const index of at(lines, 'root')) {
      const root = read(lines[index]!) as Extract<ExportRecord, { kind: 'root' }>
      expect(verdict(lines, { root: root.hash })).toMatchObject({ whole: true, anchor: root.n })
    }
  })

  it('may hold the lines of one agency, and then only those are promised', () => {
    const mine = lines.filter((line) => {
      const record = read(line)
      return record.kind !== 'line' || lines.some((other) => {
        const head = read(other)
        return head.kind === 'head' && head.book === record.book && head.agency === 'YL-A'
      })
    })
    expect(verdict(mine, { agency: 'YL-A' }).whole).toBe(true)
    expect(verdict(mine).problems.map(({ code }) => code)).toContain('MISSING_BOOK')
  })

  it('without a line says nothing of an agency that it does not know', () => {
    const bare = lines.filter((line) => read(line).kind !== 'line')
    expect(verdict(bare, { agency: 'YL-TYPO' }).problems.map(({ code }) => code)).toEqual(['UNKNOWN_AGENCY'])
    expect(verdict(bare, { agency: 'YL-A' }).problems.map(({ code }) => code)).toContain('MISSING_BOOK')
  })

  it('is told from a line nested as deep as a file allows', () => {
    const deep = `{"book":"b","hash":"${'0'.repeat(64)}","kind":"line","open":{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}},"prev":"${'0'.repeat(64)}","seal":null,"seq":1}`
    expect(verdict([...lines, deep]).whole).toBe(false)
  })

  it('that is empty is not whole', () => {
    expect(verdict([]).problems.map(({ code }) => code)).toEqual(['INCOMPLETE'])
  })

  it('says where it was broken', () => {
    const index = at(lines, 'line')[3]!
    const broken = changed(lines, index, { seal: sha256('other') })
    const { seq } = read(lines[index]!) as { seq: number }
    expect(verdict(broken).problems).toMatchObject([{ code: 'CHANGED_LINE', at: index + 1, book: expect.stringMatching(/^YL-A-20\d\d$/), seq }])
  })
})
