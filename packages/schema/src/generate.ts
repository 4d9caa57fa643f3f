import { writeFileSync } from 'node:fs'
import { graphqlFiles } from './files.ts'

for (const [name, text] of Object.entries(graphqlFiles())) writeFileSync(new URL(`../${name}`, import.meta.url), text)
