import { readFileSync } from 'node:fs'
import { encode } from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../inside.ts'
import { readHtml } from './html.ts'

const page = readFileSync(new URL('../../../../../shared/samples/seed001.html', import.meta.url))
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\r\n')
/** Every byte that is not a plain character as `=E5`, lines of at most 76. */
const quoted = (bytes: Uint8Array) => Array.from(bytes, (byte) => (byte === 61 || byte < 32 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('').replaceAll(/((?:=..|[^=]){24,25})(?=.)/g, '$1=\r\n')
const part = (type: string, encoding: string, body: string) => `------x\r\nContent-Type: ${type}\r\nContent-ID: <frame@mhtml.blink>\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: http://gov.invalid/\r\n\r\n${body}\r\n`
const saved = (...parts: string[]) =>
  Buffer.from(`From: <Saved by Blink>\r\nSnapshot-Content-Location: http://gov.invalid/${'x'.repeat(900)}\r\nSubject: =?utf-8?Q?=E5=B9=B4?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n\r\n${parts.join('')}------x--\r\n`, 'latin1')

describe('a page saved as one file is read as the page', () => {
  const picture = part('image/png', 'base64', base64(new Uint8Array(9_000).fill(7)))
  const utf8 = `<meta charset="utf-8">${page.toString()}`
  test.each([
    ['quoted', saved(part('text/html', 'quoted-printable', quoted(page)), picture, part('text/css', 'quoted-printable', 'p { content: "=E4" }'))],
    ['in base64', saved(picture, part('text/html; charset="utf-8"', 'base64', base64(page)))],
    ['GBK, which only the page says', saved(part('text/html', 'quoted-printable', quoted(encode(utf8.replaceAll(/utf-8/gi, 'gbk'), 'gbk'))))],
    ['GB2312, which only the part says', saved(part('text/html;\r\n\tcharset="gb2312"', 'base64', base64(encode(page.toString().replaceAll(/<meta[^>]*charset[^>]*>/gi, ''), 'gbk'))))],
    ['without parts', Buffer.from(`MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(page).replaceAll('\r', '')}\n`)],
  ])('%s', async (_, bytes) => {
    expect(await readDocument(bytes)).toEqual({ kind: 'html', document: readHtml(page) })
  })
})

test('a frame stands behind the page that shows it', async () => {
  const { document } = await readDocument(saved(part('text/html', 'base64', base64(Buffer.from('<p>第一页</p>'))), part('text/html', 'base64', base64(Buffer.from('<html><body><p>框内</p></body></html>')))))
  expect(document.blocks).toMatchObject([{ text: '第一页' }, { text: '框内' }])
})

describe('refused', () => {
  const deep = (levels: number) => Array.from({ length: levels }, (_, at) => `Content-Type: multipart/related; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join('')
  test.each([
    ['parts in parts', `MIME-Version: 1.0\r\n${deep(10_000)}Content-Type: text/html\r\n\r\n<p>1</p>`, 'BOMB'],
    ['a header of megabytes', `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\nX: ${'y'.repeat(3_000_000)}\r\n\r\n<p>1</p>\r\n--x--\r\n`, 'BOMB'],
    ['millions of parts', `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n${'--x\r\n\r\n'.repeat(1_000_000)}`, 'BOMB'],
    ['no page in it', saved(part('image/png', 'base64', 'AAAA')).toString(), 'EMPTY'],
    ['a mail of words', 'MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nhello', 'UNKNOWN_FORMAT'],
  ])('%s', async (_, text, reason) => {
    await expect(readDocument(Buffer.from(text))).rejects.toMatchObject({ reason })
  })
})
