import { Worker } from 'node:worker_threads'
import { type Edition, type FileKind, MissingGlyph } from '@nianbao/documents/write'
import { longestWriting, mostHeap } from './bounds.ts'

/** What a worker is asked, and what it answers. */
export interface Asked { kind: FileKind; edition: Edition }
export type Written = { bytes: Uint8Array<ArrayBuffer> } | { missing: readonly string[] } | { error: Error }

/** One thread that writes, one file at a time. */
export interface Hand {
  /** @throws MissingGlyph where the font lacks a character; any other error is a fault of ours, and may have ended the thread. */
  write(asked: Asked): Promise<Uint8Array>
  end(): Promise<unknown>
}

/** Starts a thread of its own for writing; while it has nothing to do it keeps nobody from ending. */
export function newHand(): Hand {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: mostHeap } })
  worker.unref()
  return { write: (asked) => writtenBy(worker, asked), end: () => worker.terminate() }
}

async function writtenBy(worker: Worker, asked: Asked): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Written>()
  const ended = (code: number) => reject(new Error(`the writing thread ended with ${code}`))
  const late = setTimeout(() => reject(new Error(`writing a ${asked.kind} file took too long`)), longestWriting)
  worker.on('message', resolve).on('error', reject).on('exit', ended).ref()
  try {
    worker.postMessage(asked, [])
    const written = await promise
    if ('bytes' in written) return written.bytes
    throw 'missing' in written ? new MissingGlyph(written.missing) : written.error
  } finally {
    clearTimeout(late)
    worker.off('message', resolve).off('error', reject).off('exit', ended).unref()
  }
}
