import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const writers = dirname(createRequire(import.meta.url).resolve('@nianbao/documents/write'))

/** Another one whenever what writes the files was changed, so that nobody has to remember to raise a number; read once, at start. */
export const writerVersion: string = readdirSync(writers).filter((name) => !name.includes('.test.')).sort()
  .reduce((hash, name) => hash.update(name).update(readFileSync(join(writers, name))), createHash('sha256')).digest('hex')
