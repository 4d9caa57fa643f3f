import { readFileSync } from 'node:fs'
import { recogniseDocument } from '@nianbao/report'
import { describe, expect, test } from 'vitest'
import { drawDocument, judgeDocument, serialiseAs } from '../../fixtures/index.ts'
import { readHtml } from './html.ts'
import { readPdf } from './pdf.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)
const read = async (name: string) => {
  const bytes = readFileSync(new URL(name, samples))
  return recogniseDocument(name.endsWith('.pdf') ? await readPdf(bytes) : readHtml(bytes))
}

describe('real reports', () => {
  const names = ['seed000', 'seed001', 'seed002', 'seed003', 'synthA']
  const printed = ['synthA', 'synthA.hlines', 'synthA.borderless'].flatMap((name) => [`chrome/${name}.pdf`, `chrome/${name}.html`])
  test.each([...names.flatMap((name) => [`${name}.pdf`, `${name}.html`]), ...printed])('%s: every cell is right', async (name) => {
    const stem = /(?:seed\d+|synthA)/.exec(name)![0]
    const truth = JSON.parse(readFileSync(new URL(`${stem}.expected.json`, samples), 'utf8')) as { cells: Record<string, string | number> }
    const { cells } = await read(name)
    const found = Object.fromEntries(Object.keys(truth.cells).map((id) => [id, String(cells[id]?.value)]))
    expect(found).toEqual(Object.fromEntries(Object.entries(truth.cells).map(([id, value]) => [id, String(value)])))
  })
})

// Other figures at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)
describe(`reports drawn from seed ${seed}`, () => {
  test.each(['html', 'html-gb18030', 'pdf-ruled', 'pdf-lines', 'pdf-borderless'] as const)('%s: no cell is wrong and hardly any is open, texts are whole', async (kind) => {
    for (let i = 0; i < 3; i++) {
      const { bytes, truth } = await serialiseAs(kind, drawDocument(seed + i, { sparse: i === 2 }))
      const judged = judgeDocument(truth, recogniseDocument(kind.startsWith('pdf') ? await readPdf(bytes) : readHtml(bytes)))
      const least = kind === 'pdf-lines' || kind === 'pdf-borderless' ? 160 : 200
      expect({ wrong: judged.wrongList, text: judged.text }, `seed ${seed + i}`).toEqual({ wrong: [], text: [] })
      expect(judged.right, `seed ${seed + i}`).toBeGreaterThanOrEqual(least)
    }
  })
})
