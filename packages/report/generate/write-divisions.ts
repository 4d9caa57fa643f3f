/// <reference types="node" />
/** Writes src/places/divisions.ts anew from @vant/area-data: `node packages/report/generate/write-divisions.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { areaList } from '@vant/area-data'
import { divisionsText } from './divisions-text.ts'

const entry = import.meta.resolve('@vant/area-data')
const { version } = JSON.parse(readFileSync(new URL('../package.json', entry), 'utf8')) as { version: string }
const licence = readFileSync(new URL('../LICENSE', entry), 'utf8').trim()

const file = `/* Long, since it is one list.
The divisions of the country down to the county, taken from @vant/area-data ${version} and shortened by
generate/write-divisions.ts; not to be edited by hand. That package is published under this licence:

${licence}
*/

/** One prefecture or province a line, its counties behind it by the last two digits of their codes. */
export const divisions = \`
${divisionsText(areaList)}
\`.trim()
`
writeFileSync(fileURLToPath(new URL('../src/places/divisions.ts', import.meta.url)), file)
