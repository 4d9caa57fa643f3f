import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawReport, serialise, validFiles } from '@nianbao/report/fixtures'

/** One report to be filed in a story: the agency it belongs to, the document, and what its cells truly are. */
export interface StoryFiling {
  code: string
  /** The agency's full name in the register. */
  name: string
  year: number
  text: string
  cells: Record<string, number | string | null>
  /** axe looks at every page of this one's story. */
  audited: boolean
}

const shared = fileURLToPath(new URL('../../../shared/seeds', import.meta.url))

/** The four real reports where they are, else their committed look-alikes. */
function four(): Omit<StoryFiling, 'code' | 'audited'>[] {
  if (!existsSync(shared)) {
    console.log('The four real reports are not here: the story runs on their invented look-alikes.')
    return validFiles().map(({ text, expected }) => ({ name: expected.registryName, year: expected.year, text, cells: expected.cells }))
  }
  return readdirSync(shared).filter((name) => name.endsWith('.txt')).toSorted().map((name) => {
    const expected = JSON.parse(readFileSync(join(shared, name.replace('.txt', '.expected.json')), 'utf8'))
    return { name: expected.registryName, year: expected.year, text: readFileSync(join(shared, name), 'utf8'), cells: expected.cells }
  })
}

/** The four reports, and one whose numbers are drawn anew from the seed: 200 distinct non-zero cells. */
export function storyFilings(seed: number): StoryFiling[] {
  const drawn = serialise(drawReport(seed, { organ: { place: '云岚县', short: '水利局' }, year: 2024 }), 'word')
  const cells = Object.fromEntries(Object.entries(drawn.truth.cells).map(([id, cell]) => [id, cell.value]))
  return [...four(), { name: drawn.truth.registryName, year: drawn.truth.year, text: drawn.text, cells }]
    .map((filing, index) => ({ ...filing, code: `ST-${index}`, audited: index === 0 }))
}
