import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recogniseDocument } from '@nianbao/report'
import { readDocument } from '../inside.ts'
import { findOffice } from './find-office.ts'
import { readLegacy } from './legacy.ts'
import { refusalOf } from './testing.ts'
import { guardRtf } from './rtf.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)
const sample = (name: string) => readFileSync(new URL(name, samples))
const expected = (name: string) => JSON.parse(sample(`${name}.expected.json`).toString()).cells as Record<string, number | string>
const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('nianbao-reading-'))
const office = findOffice()

test('LibreOffice is looked for in the folders that are named, and not found where it is not', () => {
  expect(findOffice([])).toBeNull()
  expect(findOffice(['/nowhere', tmpdir()])).toBeNull()
  if (office !== null) expect(existsSync(office)).toBe(true)
})

test.each(['seed000.doc', 'seed000.xls'])('%s is refused with a word of its own where no LibreOffice is', async (name) => {
  await expect(readDocument(sample(name), { office: null })).rejects.toMatchObject({ code: 'UNREADABLE', reason: 'LEGACY' })
})

test.each(['seed002.doc', 'synthA.xls'].filter(() => office !== null))('%s is read through LibreOffice as its truth is, and nothing stays behind', async (name) => {
  const before = leftBehind()
  const { document } = await readDocument(sample(name), { office })
  const { cells } = recogniseDocument(document)
  expect(Object.fromEntries(Object.entries(cells).map(([id, { value }]) => [id, value]))).toEqual(expected(name.split('.')[0]!))
  expect(leftBehind().filter((one) => !before.includes(one))).toEqual([])
})

test('a program that does not come to an end is ended by the signal', async () => {
  const program = join(mkdtempSync(join(tmpdir(), 'nianbao-test-')), 'soffice')
  writeFileSync(program, '#!/bin/sh\nsleep 60 & wait\n', { mode: 0o755 })
  const began = performance.now()
  await expect(readDocument(sample('seed000.doc'), { office: program, signal: AbortSignal.timeout(200) })).rejects.toMatchObject({ name: 'TimeoutError' })
  // So does one that speaks while the files for it are written.
  const abort = new AbortController()
  const reading = readLegacy(sample('seed000.doc'), 'doc', { office: program, signal: abort.signal })
  abort.abort()
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  expect(performance.now() - began).toBeLessThan(9_000)
  // What is no LibreOffice makes no document, and a file that cannot be read is damaged to whoever sent it.
  await expect(readDocument(sample('seed000.doc'), { office: '/bin/true' })).rejects.toMatchObject({ reason: 'DAMAGED' })
})

test('rich text is looked through before a converter is started on it', () => {
  const rtf = (text: string) => refusalOf(() => guardRtf(new TextEncoder().encode(`{\\rtf1 ${text}}`)))
  expect([rtf('\\{'.repeat(900)), rtf('{'.repeat(900)), rtf('{\\object\\objautlink\\objupdate x}'), rtf('{\\b x}{\\object\\objemb y}')]).toEqual(['nothing was refused', 'DAMAGED', 'SCRIPT', 'nothing was refused'])
})
