import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nianbao as run } from '../fixtures/program.ts'
import { Misuse, readArguments } from './arguments.ts'
import { drawBooks, exportOf, invalidFiles, random, unreadableFiles, validFiles } from '@nianbao/report/fixtures'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const nianbao = (args: string[], from = folder) => run(args, from)

const [valid] = validFiles()

test('parse prints one JSON object with exactly the promised keys', () => {
  const { code, out, said } = nianbao(['parse', valid!.path])
  expect({ code, said }).toEqual({ code: 0, said: '' })
  const read = JSON.parse(out)
  expect(Object.keys(read)).toEqual(['format', 'title', 'agency', 'year', 'date', 'sections', 'cells', 'findings'])
  expect(Object.keys(read.sections[0])).toEqual(['id', 'heading', 'blocks'])
  expect(Object.keys(read.cells)).toHaveLength(200)
  expect(Object.keys(read.cells['requests.receivedNew.naturalPerson'])).toEqual(['value', 'raw', 'kind', 'confidence', 'source'])
  expect(Object.fromEntries(Object.entries(read.cells).map(([id, cell]) => [id, (cell as { value: unknown }).value]))).toEqual(valid!.expected.cells)
})

test('a file is looked for where the caller stands', () => {
  expect(nianbao(['parse', basename(valid!.path)], dirname(valid!.path)).code).toBe(0)
})

test.each(unreadableFiles())('$name is answered with a code and a sentence, and exit code 2', ({ path }) => {
  const { code, out, said } = nianbao(['parse', path])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  const answer = JSON.parse(said)
  expect(Object.keys(answer)).toEqual(['code', 'message'])
  expect(answer.code).toBe('UNREADABLE')
  expect(answer.message).toMatch(/\p{Script=Han}/u)
})

test('a missing file is said to be missing, in the language asked for', () => {
  const { code, said } = nianbao(['parse', 'nowhere.txt', '--lang', 'en'])
  expect(code).toBe(2)
  expect(JSON.parse(said)).toEqual({ code: 'NO_FILE', message: 'There is no such file, or it cannot be read' })
})

test('GB18030 and a byte order mark are read like UTF-8', () => {
  const marked = join(folder, 'marked.txt')
  writeFileSync(marked, `\ufeff${valid!.text}`)
  expect(JSON.parse(nianbao(['parse', marked]).out).title).toBe(valid!.expected.title)
  const chinese = join(folder, 'gb.txt')
  // "空" in GB18030 is no UTF-8; it is decoded, and then it is no report.
  writeFileSync(chinese, Uint8Array.of(0xbf, 0xd5))
  expect(JSON.parse(nianbao(['parse', chinese]).said).message).toContain('不像是一份')
})

test('parse of several files is one line each, in their order, with a code for what could not be read', () => {
  writeFileSync(join(folder, 'picture.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
  const { code, out, said } = nianbao(['parse', valid!.path, 'picture.png', 'nowhere.docx', '--jobs', '1'])
  expect(code).toBe(2)
  const lines = out.trim().split('\n').map((line) => JSON.parse(line))
  expect(lines).toMatchObject([{ file: valid!.path, title: valid!.expected.title }, { file: 'picture.png', code: 'UNREADABLE', reason: 'PICTURE' }, { file: 'nowhere.docx', code: 'NO_FILE' }])
  expect(Object.keys(lines[0]).slice(0, 3)).toEqual(['file', 'format', 'title'])
  expect(said).toContain('共 3 份；无法读取 2')
})

test('hostile files are refused, and none of them keeps an honest one from being read', () => {
  const hostile = new URL('../../../../shared/samples/hostile', import.meta.url).pathname
  const { code, out } = nianbao(['parse', hostile, valid!.path])
  expect(code).toBe(2)
  const lines = out.trim().split('\n').map((line) => JSON.parse(line))
  expect(lines.at(-1).title).toBe(valid!.expected.title)
  expect(lines.slice(0, -1).every((line) => line.code === 'UNREADABLE')).toBe(true)
  expect(lines.length).toBeGreaterThan(10)
})

test.each([[['frobnicate']], [['check']], [['convert', 'a.docx']], [['convert', '--to', 'exe', 'a.docx']], [['check', 'a', '--jobs', '0']], [['check', 'a', '--lang', 'fr']], [['parse', 'a', '--no-such']], [['check', 'a', '--csv']], [['parse', 'a', '--resume', '--fresh']]])('%j is misuse', (args) => {
  expect(() => readArguments(args)).toThrow(Misuse)
})

test('misuse is said in a line, with where to read on', () => {
  expect(nianbao(['check', '--lang', 'en'])).toEqual({ code: 2, out: '', said: 'no file or folder is named\nusage: npm run -s nianbao -- help\n' })
})

test('help is there in both languages and names every command', () => {
  for (const language of ['zh', 'en']) {
    const { code, out } = nianbao(['help', '--lang', language])
    expect(code).toBe(0)
    for (const word of ['check', 'parse', 'convert', 'verify', '--previous', '--resume', '--force']) expect(out).toContain(word)
  }
})

test('check ends with 1 where something must be mended, and with 0 where not', () => {
  const faulty = invalidFiles().find((file) => file.name === 'row-total')
  const { code, out } = nianbao(['check', faulty!.path])
  expect(code).toBe(1)
  expect(out).toContain('[必须修改] T3-COL')
  expect(nianbao(['check', '--lang', 'en', faulty!.path]).out).toContain('[error] T3-COL')
})

const book = exportOf(drawBooks(random(3)))
const written = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return name
}

test('verify answers 0 for a true export, and says what to compare it with', () => {
  const file = written('book.ndjson', `${book.join('\n')}\n`)
  const { code, out, said } = nianbao(['verify', file])
  expect({ code, said }).toEqual({ code: 0, said: '' })
  expect(out).toContain('完好')
  expect(out).toContain('未给出 --root')
  const root = JSON.parse(nianbao(['verify', '--json', file]).out).last.hash as string
  expect(nianbao(['verify', file, '--root', root, '--lang', 'en']).out).toContain('agrees with the root you gave (number 3)')
})

test('verify answers 1 for an export that was touched, and names line, book and fault', () => {
  const index = book.findIndex((line) => line.includes('"kind":"line"'))
  const file = written('touched.ndjson', `${book.with(index, book[index]!.replace(/"seq":1\b/, '"seq":2')).join('\n')}\n`)
  const { code, out } = nianbao(['verify', file])
  expect(code).toBe(1)
  expect(out).toMatch(new RegExp(`\\[OUT_OF_ORDER\\] 第 ${index + 1} 行：YL-`))
  expect(JSON.parse(nianbao(['verify', '--json', file]).out)).toMatchObject({ whole: false, problems: [{ code: 'OUT_OF_ORDER', at: index + 1 }] })
})

test.each([
  ['another line end', `${book.join('\r\n')}\r\n`],
  ['no last line end', book.join('\n')],
  ['bytes that are no text', `${book.join('\n')}\n\u0000\n`],
  ['nothing', ''],
])('verify finds %s', (_name, text) => {
  expect(nianbao(['verify', written('odd.ndjson', text)]).code).toBe(1)
})

test('verify answers 2 where there is no file, and explains itself where two are named', () => {
  expect(nianbao(['verify', 'nowhere.ndjson']).code).toBe(2)
  expect(nianbao(['verify', 'a', 'b']).said).toContain('verify 一次核验一个文件')
})

test('no command at all explains itself', () => {
  const { code, said } = nianbao([])
  expect(code).toBe(2)
  expect(said).toContain('用法')
})
