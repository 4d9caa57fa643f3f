import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findFiles } from './find-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-find-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string | Buffer) => writeFileSync(typeof name === 'string' ? join(folder, name) : Buffer.concat([Buffer.from(`${folder}/`), name]), 'x')

test('a file is found once however many ways lead to it, in the order of names, whatever bytes its name is of', async () => {
  mkdirSync(join(folder, 'b/c'), { recursive: true })
  symlinkSync('../..', join(folder, 'b/c/up'))
  symlinkSync('a.txt', join(folder, 'z-link.txt'))
  for (const name of ['b/c/1.txt', 'a.txt', 'b/2.txt', '~$a.docx', '.hidden', 'Thumbs.db', 'desktop.ini']) put(name)
  // As old archivers write it: 报.txt in GB18030, which is no UTF-8.
  put(Buffer.from([0xb1, 0xa8, ...Buffer.from('.txt')]))
  symlinkSync('gone.docx', join(folder, 'b/gone.docx'))
  writeFileSync(join(folder, 'lock.csv.lock'), '{"lock":"nianbao/1"}')
  const { files, missing, own, brokenLinks } = await findFiles(['.', 'b', 'nowhere', join(folder, 'a.txt')], folder)
  expect(files.map(({ name }) => name)).toEqual(['./a.txt', './b/2.txt', './b/c/1.txt', './报.txt'])
  expect({ missing, own, brokenLinks }).toEqual({ missing: [{ name: 'nowhere', code: 'NO_FILE' }], own: ['./lock.csv.lock'], brokenLinks: ['./b/gone.docx'] })
})

test('what is named is taken even where a folder would pass it over; what is no file is not opened', async () => {
  const { files, missing } = await findFiles(['.hidden', '/dev/zero'], folder)
  expect(files.map(({ name }) => name)).toEqual(['.hidden'])
  expect(missing).toEqual([{ name: '/dev/zero', code: 'NO_FILE' }])
})
