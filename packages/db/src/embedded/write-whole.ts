import { renameSync, writeFileSync } from 'node:fs'

/** Writes a file whole or not at all, even when killed half-way or when another user left one there; mode 0600 where secret. */
export function writeWhole(file: string, text: string, mode = 0o644): void {
  const half = `${file}.${process.pid}.half`
  writeFileSync(half, text, { mode })
  renameSync(half, file)
}
