import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The edition of everything that decides what is said of a report, as a hash of the very code: readers, recogniser, rules and this program. */
export function codeEdition(): string {
  const hash = createHash('sha256')
  for (const door of ['@nianbao/report', '@nianbao/documents', './main.ts']) {
    const folder = dirname(fileURLToPath(import.meta.resolve(door)))
    for (const file of globSync('**/*.ts', { cwd: folder }).filter((name) => !name.endsWith('.test.ts')).sort()) hash.update(file).update(readFileSync(`${folder}/${file}`))
  }
  return hash.digest('hex').slice(0, 16)
}
