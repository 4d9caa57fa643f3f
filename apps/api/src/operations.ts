import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The documents that the staff endpoint knows: by sha256 of their text. */
export type Operations = ReadonlyMap<string, string>

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Error(`${path} cannot be read as JSON`)
  }
}

/** Reads the portal's persisted operations (a JSON object of sha256 → document); throws when the file is not that. */
export function readOperations(path: string): Operations {
  const read: unknown = parse(path)
  if (typeof read !== 'object' || read === null) throw new Error(`${path} is not a JSON object of documents`)
  const operations = new Map<string, string>()
  for (const [hash, document] of Object.entries(read)) {
    if (typeof document !== 'string') throw new Error(`${path}: ${hash} is not a document`)
    // The portal's generator hashes a normalised text; a client that sends the text itself is known by that too.
    operations.set(hash, document).set(sha256(document), document)
  }
  return operations
}

/** What a client sends: the text, or the name of a known one in either of the two usual places. */
export interface AskedOperation {
  query?: unknown
  documentId?: unknown
  extensions?: { persistedQuery?: { sha256Hash?: unknown } } | null
}

const nameOf = ({ documentId, extensions }: AskedOperation): string | null => {
  const name = documentId ?? extensions?.persistedQuery?.sha256Hash
  return typeof name === 'string' ? name.replace(/^sha256:/, '') : null
}

/**
 * The document to run: a known one by its name, or by its very text. Where only known ones are allowed, null for
 * everything else; otherwise the text as sent.
 */
export function documentOf(asked: AskedOperation, operations: Operations, onlyKnown: boolean): string | null {
  const name = nameOf(asked)
  const text = typeof asked.query === 'string' ? asked.query : null
  if (name !== null && text === null) return operations.get(name) ?? null
  if (text === null) return null
  if (!onlyKnown) return text
  return operations.get(sha256(text)) ?? null
}
