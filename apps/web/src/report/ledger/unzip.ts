import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { mostUnfolded } from './bounds.ts'
import { NotALedger } from './not-a-ledger.ts'

const step = 64 * 1024

/** The wanted files of a zip by name. It is unfolded step by step and counted by what comes out, whatever its directory says. @throws NotALedger BOMB or DAMAGED */
export function unzipped(bytes: Uint8Array, isWanted: (name: string) => boolean, most = mostUnfolded): Map<string, Uint8Array> {
  // A file that was cut short has lost its directory, which stands at the end; what is before it could look whole.
  if (!hasEnd(bytes)) throw new NotALedger('DAMAGED')
  const parts = new Map<string, Uint8Array[]>()
  const open = new Set<string>()
  let unfolded = 0
  const take = (file: UnzipFile) => {
    if (!isWanted(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    open.add(file.name)
    file.ondata = (error, chunk, isLast) => {
      // What is thrown here comes back as an error of the file.
      if (error) throw error instanceof NotALedger ? error : new NotALedger('DAMAGED', error)
      unfolded += chunk.length
      if (unfolded > most) throw new NotALedger('BOMB')
      chunks.push(chunk.slice())
      if (isLast) open.delete(file.name)
    }
    file.start()
  }
  const unzip = new Unzip(take)
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch (error) {
    throw error instanceof NotALedger ? error : new NotALedger('DAMAGED', error)
  }
  if (open.size > 0) throw new NotALedger('DAMAGED')
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]))
}

/** Does the zip's directory end near the end, where a comment may follow? */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true
  }
  return false
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
