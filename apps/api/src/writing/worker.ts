import { parentPort } from 'node:worker_threads'
import { fileKinds, MissingGlyph } from '@nianbao/documents/write'
import type { Asked, Written } from './hand.ts'

/** The other side of hand.ts: writes one file after the other, and answers a refusal by its facts, for a class does not cross over. */
parentPort!.on('message', async ({ kind, edition }: Asked) => {
  const written: Written = await fileKinds[kind].write(edition).then((bytes) => ({ bytes: new Uint8Array(bytes) }), (error: unknown) =>
    error instanceof MissingGlyph ? { missing: error.characters } : { error: error as Error })
  parentPort!.postMessage(written, 'bytes' in written ? [written.bytes.buffer] : [])
})
