import { recogniseDocument, type Recognised, Unreadable } from '@nianbao/report'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { drawnEdition } from '../../round-trip/drawn-edition.ts'
import { readDocument } from '../inside.ts'
import { type Edition, writeCsv } from '../write/index.ts'

const seed = Date.now() % 1_000_000_000
const drawn = drawnEdition(seed)
const id = 'requests.receivedNew.naturalPerson'
const edition: Edition = { ...drawn, cells: { ...drawn.cells, [id]: { value: 1204, raw: '1,204', kind: 'number' } } }
const text = new TextDecoder().decode(await writeCsv(edition))
const bytesOf = (written: string) => new TextEncoder().encode(written)

async function read(bytes: Uint8Array): Promise<Recognised> {
  const { kind, document } = await readDocument(bytes)
  expect(kind, `seed ${seed}`).toBe('csv')
  return recogniseDocument(document)
}
const refusal = (bytes: Uint8Array) => read(bytes).then(() => null, (error: unknown) => (error instanceof Unreadable ? error.reason : error))
const values = ({ cells }: Recognised) => Object.fromEntries(Object.entries(cells).map(([cell, { value }]) => [cell, value]))

test('a table that a Chinese spreadsheet has saved again says the same', async () => {
  const [head, ...lines] = text.trimEnd().split('\r\n')
  const again = [`${head!.split(',').map((name) => `"${name}"`).join(',')},备注`, ...lines.map((line) => `${line.replace('"1,204"', '1204')},`), ',,,,,,,,,,,,'].join('\n')
  expect(values(await read(iconv.encode(again, 'gb18030')))).toEqual(values(await read(bytesOf(text))))
})

test('a figure whose line is lost, or whose number was changed beside its writing, is open and no other', async () => {
  const line = /^.*,requests,receivedNew,naturalPerson,.*\r\n/mu
  for (const changed of [text.replace(line, ''), text.replace(line, (found) => found.replace(',1204,', ',1205,'))]) {
    expect(changed).not.toBe(text)
    const { cells } = await read(bytesOf(changed))
    expect(Object.entries(cells).filter(([, { how }]) => how === 'gap').map(([cell]) => cell), `seed ${seed}`).toEqual([id])
  }
})

test('the figures alone still say whose they are', async () => {
  const figures = text.split('\r\n').filter((line) => !line.endsWith(',paragraph')).join('\r\n')
  expect(await read(bytesOf(figures)), `seed ${seed}`).toMatchObject({ agency: edition.agency.name, year: edition.year })
})

test('the tables of two agencies below each other are no report, nor is one twice', async () => {
  const another = new TextDecoder().decode(await writeCsv({ ...edition, agency: { name: '青禾县档案馆', code: null } }))
  const below = (more: string) => bytesOf(`${text}${more.slice(more.indexOf('\r\n') + 2)}`)
  expect(await refusal(below(another))).toBe('TWO_REPORTS')
  expect(await refusal(below(text))).toBe('TWO_REPORTS')
})

test('a table that was cut off in a text or names what the form has not is refused', async () => {
  expect(await refusal(bytesOf(`${text},"and then`))).toBe('DAMAGED')
  expect(await refusal(bytesOf(text.replace(',receivedNew,naturalPerson,', ',receivedNew,nobody,')))).toBe('DAMAGED')
  expect(await refusal(bytesOf(text.split('\r\n')[0]!))).toBe('EMPTY')
})

test('the draft mark stays with a draft', async () => {
  const { document } = await readDocument(await writeCsv({ ...edition, draft: true }))
  expect(document.blocks[0]).toMatchObject({ type: 'paragraph', text: '草稿 · 不得对外' })
})
