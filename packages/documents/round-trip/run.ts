import { recogniseDocument } from '@nianbao/report'
import { readDocument } from '../src/inside.ts'
import * as write from '../src/write/index.ts'
import { differences, doubted, readBack } from './differences.ts'
import { drawnEdition } from './drawn-edition.ts'

// node round-trip/run.ts [how many] [first seed]: writes drawn editions in every format, reads them back through the importer
// and compares each cell and paragraph; prints per format what was the same, and milliseconds and bytes of a file.
const many = Number(process.argv[2] ?? 200)
const first = Number(process.argv[3] ?? Date.now() % 1_000_000_000)
const writers = { docx: write.writeDocx, pdf: write.writePdf, xlsx: write.writeXlsx, html: write.writeHtml, json: write.writeJson, csv: write.writeCsv }
const median = (values: number[]) => values.sort((one, other) => one - other)[values.length >> 1] ?? 0

console.log(`${many} editions from seed ${first}`)
let failed = 0
for (const kind of readBack) {
  const [times, sizes] = [[] as number[], [] as number[]]
  let [reports, cells, doubts] = [0, 0, 0]
  await writers[kind](drawnEdition(first))
  for (let seed = first; seed < first + many; seed += 1) {
    const edition = drawnEdition(seed)
    const start = performance.now()
    const bytes = await writers[kind](edition)
    times.push(performance.now() - start)
    sizes.push(bytes.length)
    const found = await readDocument(bytes).then(({ document }) => {
      const read = recogniseDocument(document)
      doubts += doubted(read)
      return differences(edition, kind, read)
    }).catch((error: unknown) => [String(error)])
    cells += Object.keys(edition.cells).length
    if (found.length === 0) reports += 1
    else console.log(`  ${kind} seed ${seed}: ${found.slice(0, 3).join('\n    ')}${found.length > 3 ? `\n    and ${found.length - 3} more` : ''}`)
  }
  failed += many - reports
  console.log(`${kind.padEnd(5)} ${reports} of ${many} the same (${cells} cells, ${doubts} read below 0.9) · ${median(times).toFixed(0)} ms, ${(median(sizes) / 1000).toFixed(0)} kB`)
}

process.exitCode = failed > 0 ? 1 : 0
