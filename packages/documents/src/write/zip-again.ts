import { unzipSync, zipSync } from 'fflate'

// DOS time has no zone and begins in 1980: read in whatever zone this runs, these are the same bytes.
const mtime = new Date(1980, 0, 1)

/** Packs an archive again without the clock of the machine, its XML parts passed through `change` and `more` parts beside them: the same parts give the same bytes. */
export function zipAgain(archive: Uint8Array, change: (path: string, xml: string) => string, more: Record<string, string> = {}): Uint8Array {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()]
  const parts = Object.entries(unzipSync(archive)).map(([path, bytes]): [string, Uint8Array] =>
    [path, /\.(?:xml|rels)$/u.test(path) ? encoder.encode(change(path, decoder.decode(bytes))) : bytes])
  const added = Object.entries(more).map(([path, xml]): [string, Uint8Array] => [path, encoder.encode(xml)])
  return zipSync(Object.fromEntries([...parts, ...added]), { mtime, level: 6 })
}
