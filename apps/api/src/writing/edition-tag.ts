import { createHash } from 'node:crypto'
import type { Edition, FileKind } from '@nianbao/documents/write'
import { writerVersion } from './writer-version.ts'

/** The entity tag of an edition as a file: of everything that is written into it, the content's hash among that, and of what writes it. */
export const editionTag = (kind: FileKind, edition: Edition): string =>
  `"${createHash('sha256').update(JSON.stringify([writerVersion, kind, edition])).digest('hex').slice(0, 32)}"`

/** Does the asker have it already? `known` is the header If-None-Match, a list of tags, weak ones too, or `*`. */
export const has = (known: string | undefined, tag: string): boolean =>
  known !== undefined && known.split(',').map((one) => one.trim().replace(/^W\//, '')).some((one) => one === tag || one === '*')
