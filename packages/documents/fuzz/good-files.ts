import { readdirSync, readFileSync } from 'node:fs'

const samples = new URL('../../../../shared/samples/', import.meta.url)

/** Files that are read, of every format, to be damaged. */
export const goodFiles = (endings = /\.(?:docx|xlsx|html|pdf|doc|xls|txt)$/): { name: string; bytes: Uint8Array }[] =>
  ['', 'lo/', 'chrome/', 'text/'].flatMap((folder) => readdirSync(new URL(folder, samples), { withFileTypes: true }).filter((entry) => entry.isFile() && endings.test(entry.name)).map(({ name }) => ({ name: folder + name, bytes: readFileSync(new URL(folder + name, samples)) })))
