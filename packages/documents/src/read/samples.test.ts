import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recogniseDocument } from '@nianbao/report'
import { readDocument } from '../inside.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)
const names = ['', 'lo/'].flatMap((folder) => readdirSync(new URL(folder, samples)).filter((name) => /\.(?:docx|xlsx)$/.test(name)).map((name) => folder + name))

test.each([...names, 'txt/seed000.txt', 'txt/seed001.txt', 'txt/seed002.txt', 'txt/seed003.txt', 'txt/synthA.txt'])('every cell of %s is read as its truth is', async (name) => {
  const { document } = await readDocument(readFileSync(new URL(name, samples)))
  const { cells } = recogniseDocument(document)
  const truth = JSON.parse(readFileSync(new URL(`${/(?:seed|synth)\w+/.exec(name)![0]}.expected.json`, samples), 'utf8')).cells as Record<string, unknown>
  expect(Object.fromEntries(Object.entries(cells).map(([id, { value }]) => [id, value]))).toEqual(truth)
})
