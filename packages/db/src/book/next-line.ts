import { randomBytes } from 'node:crypto'
import { type BookEntry, openFacts, sealEntry } from '@nianbao/report'
import { sha256 } from '../content.ts'

/** The next line of a report's book, after the line with `prevHash` (`genesis` for the first): sealed with a salt of its own. */
export const nextLine = (entry: BookEntry, prevHash: string) => sealEntry(entry, openFacts(entry), randomBytes(16).toString('hex'), prevHash, sha256)
