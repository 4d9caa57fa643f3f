import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { type Patch, patched } from './mutant.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const patches = JSON.parse(process.env.MUTANT_PATCHES ?? '[]') as Patch[]

/** A room's tests over a mutant: the files on the disk stay as they are. */
export default defineConfig({
  plugins: [{
    name: 'mutant',
    enforce: 'pre',
    transform: (code, id) => patches.filter(({ file }) => id.split('?')[0] === `${root}${file}`).reduce(patched, code),
  }],
  // What a run made of a file is not what the next one, with other patches, would make of it.
  test: { fsModuleCache: false, testTimeout: 60_000, hookTimeout: 120_000 },
})
