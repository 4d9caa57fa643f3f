import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nianbao as run } from '../fixtures/program.ts'
import { Misuse, readArguments } from './arguments.ts'
import { usage } from './usage.ts'
import { verdictLines, verifyFile } from './verify.ts'
import { drawBooks, exportOf, invalidFiles, random, unreadableFiles, validFiles } from '@nianbao/report/fixtures'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const nianbao = (args: string[], from = folder) => run(args, from)
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return name
}

const [valid] = validFiles()

test.concurrent('parse of one file, looked for where the caller stands, prints one JSON object with exactly the promised keys', async () => {
  const { code, out, said } = await nianbao(['parse', basename(valid!.path)], dirname(valid!.path))
  expect({ code, said }).toEqual({ code: 0, said: '' })
  const read = JSON.parse(out)
  expect(Object.keys(read)).toEqual(['format', 'title', 'agency', 'year', 'date', 'preamble', 'sections', 'closing', 'cells', 'findings'])
  expect(Object.keys(read.sections[0])).toEqual(['id', 'heading', 'blocks'])
  expect(Object.keys(read.cells)).toHaveLength(200)
  expect(Object.keys(read.cells['requests.receivedNew.naturalPerson'])).toEqual(['value', 'raw', 'kind', 'confidence', 'source'])
  expect(Object.fromEntries(Object.entries(read.cells).map(([id, cell]) => [id, (cell as { value: unknown }).value]))).toEqual(valid!.expected.cells)
})

test.concurrent('one file that cannot be read is answered with a code and a sentence, and exit code 2', async () => {
  const { code, out, said } = await nianbao(['parse', unreadableFiles()[0]!.path])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  const answer = JSON.parse(said)
  expect(Object.keys(answer)).toEqual(['code', 'message'])
  expect(answer).toEqual({ code: 'UNREADABLE', message: expect.stringMatching(/\p{Script=Han}/u) })
})

test.concurrent('a missing file is said to be missing, in the language asked for', async () => {
  const { code, said } = await nianbao(['parse', 'nowhere.txt', '--lang', 'en'])
  expect(code).toBe(2)
  expect(JSON.parse(said)).toEqual({ code: 'NO_FILE', message: 'There is no such file, or it cannot be read' })
})

test.concurrent('parse of several files is one line each, in their order, with a code for what could not be read; hostile ones are refused, and none of them keeps an honest one from being read', async () => {
  const folderOfHostile = new URL('../../../../shared/samples/hostile/', import.meta.url).pathname
  // Another few each day; each of them is tried where the readers are.
  const hostile = readdirSync(folderOfHostile).filter((_, at) => at % 4 === new Date().getDay() % 4).map((name) => join(folderOfHostile, name))
  const unreadable = unreadableFiles().map(({ path }) => path)
  put('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
  put('marked.txt', `\ufeff${valid!.text}`)
  // "空" in GB18030 is no UTF-8; it is decoded, and then it is no report.
  put('gb.txt', Uint8Array.of(0xbf, 0xd5))
  const { code, out, said } = await nianbao(['parse', valid!.path, 'picture.png', ...unreadable, ...hostile, 'gb.txt', 'marked.txt', 'nowhere.docx'])
  expect(code).toBe(2)
  const lines = out.trim().split('\n').map((line) => JSON.parse(line))
  const refused = lines.slice(1, -3)
  expect(lines[0]).toMatchObject({ file: valid!.path, title: valid!.expected.title })
  expect(Object.keys(lines[0]).slice(0, 3)).toEqual(['file', 'format', 'title'])
  expect(refused.slice(0, unreadable.length + 1)).toMatchObject([{ file: 'picture.png', reason: 'PICTURE' }, ...unreadable.map((file) => ({ file }))])
  expect(refused).toHaveLength(1 + unreadable.length + hostile.length)
  for (const line of refused) expect(line).toMatchObject({ code: 'UNREADABLE', message: expect.stringMatching(/\p{Script=Han}/u) })
  expect(lines.slice(-3)).toMatchObject([{ file: 'gb.txt', message: expect.stringContaining('不像是一份') }, { file: 'marked.txt', title: valid!.expected.title }, { file: 'nowhere.docx', code: 'NO_FILE' }])
  expect(said).toContain(`共 ${lines.length} 份；无法读取 ${lines.length - 2}`)
})

test.each([[['frobnicate']], [['check']], [['convert', 'a.docx']], [['convert', '--to', 'exe', 'a.docx']], [['check', 'a', '--jobs', '0']], [['check', 'a', '--lang', 'fr']], [['parse', 'a', '--no-such']], [['check', 'a', '--csv']], [['parse', 'a', '--resume', '--fresh']]])('%j is misuse', (args) => {
  expect(() => readArguments(args)).toThrow(Misuse)
})

test.each([
  [['parse', 'a', '--no-such'], '没有这个选项：--no-such', 'there is no such option: --no-such'],
  [['check', 'a', '-x'], '没有这个选项：-x', 'there is no such option: -x'],
  [['check', 'a', '--csv'], '选项 --csv 后面要写上值', 'the option --csv needs a value'],
  [['check', 'a', '--csv', '--force'], '选项 --csv 后面要写上值', 'the option --csv needs a value'],
  [['check', 'a', '--force=1'], '选项 --force 后面不写值', 'the option --force takes no value'],
  [['verify', 'a', 'b'], 'verify 一次核验一个文件', 'verify takes one file'],
])('%j is explained in the language asked for', (args, zh, en) => {
  expect(() => readArguments(args)).toThrow(zh)
  expect(() => readArguments([...args, '--lang=en'])).toThrow(en)
})

test.concurrent('misuse is said in a line, with where to read on, and no command at all with everything', async () => {
  expect(await nianbao(['check', '--lang', 'en'])).toEqual({ code: 2, out: '', said: 'no file or folder is named\nusage: npm run -s nianbao -- help\n' })
  expect(await nianbao([])).toMatchObject({ code: 2, out: '', said: expect.stringContaining('用法') })
})

test.concurrent('help is there in both languages and names every command, and --version says which this is', async () => {
  expect(await nianbao(['help', '--lang', 'en'])).toEqual({ code: 0, out: `${usage.en}\n`, said: '' })
  for (const words of [usage.zh, usage.en])
    for (const word of ['check', 'parse', 'convert', 'verify', '--previous', '--resume', '--force', '--version', '.nianbao-converted', '.lock']) expect(words).toContain(word)
  expect(await nianbao(['--version'])).toEqual({ code: 0, out: expect.stringMatching(/^nianbao \d+\.\d+\.\d+\n$/), said: '' })
})

test.concurrent('check ends with 1 where something must be mended', async () => {
  const faulty = invalidFiles().find((file) => file.name === 'row-total')
  const { code, out } = await nianbao(['check', faulty!.path])
  expect(code).toBe(1)
  expect(out).toContain('[必须修改] T3-COL')
})

const book = exportOf(drawBooks(random(3)))

test.concurrent('verify answers 0 for a true export, and says what to compare it with', async () => {
  const file = put('book.ndjson', `${book.join('\n')}\n`)
  const { code, out, said } = await nianbao(['verify', file])
  expect({ code, said }).toEqual({ code: 0, said: '' })
  expect(out).toContain('完好')
  expect(out).toContain('未给出 --root')
  const root = (await verifyFile(join(folder, file), { root: undefined, agency: undefined })).last!.hash
  expect((await nianbao(['verify', file, '--root', root, '--lang', 'en'])).out).toContain('agrees with the root you gave (number 3)')
})

test.concurrent('verify answers 1 for an export that was touched, and names line, book and fault', async () => {
  const index = book.findIndex((line) => line.includes('"kind":"line"'))
  const file = put('touched.ndjson', `${book.with(index, book[index]!.replace(/"seq":1\b/, '"seq":2')).join('\n')}\n`)
  const { code, out } = await nianbao(['verify', '--json', file])
  expect(code).toBe(1)
  const verdict = JSON.parse(out)
  expect(verdict).toMatchObject({ whole: false, problems: [{ code: 'OUT_OF_ORDER', at: index + 1 }] })
  expect(verdictLines(file, verdict, { root: undefined, agency: undefined }, 'zh').join('\n')).toMatch(new RegExp(`\\[OUT_OF_ORDER\\] 第 ${index + 1} 行：YL-`))
})

test.each([
  ['another line end', `${book.join('\r\n')}\r\n`],
  ['no last line end', book.join('\n')],
  ['bytes that are no text', `${book.join('\n')}\n\u0000\n`],
  ['nothing', ''],
])('verify finds %s', async (name, text) => {
  expect((await verifyFile(join(folder, put(`${name}.ndjson`, text)), { root: undefined, agency: undefined })).whole).toBe(false)
})

test.concurrent('verify answers 2 where there is no file', async () => {
  expect((await nianbao(['verify', 'nowhere.ndjson'])).code).toBe(2)
})
