/**
 * The child that reads one file: bytes in, one JSON answer out, end. Its arguments are the folder it may write to, where compiled
 * code is kept, and the LibreOffice program or ''. It has no environment, and its limits were set before it began.
 */
import { enableCompileCache } from 'node:module'
import { started } from './started.ts'

const [folder, cache, office] = process.argv.slice(2)

// Most of a short reading is loading; compiled once, it takes a quarter. Where the folder cannot be written it is as slow as without.
enableCompileCache(cache)
const { answerOf } = await import('./answer.ts')
process.stdout.write(started)

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const answer = await answerOf(Buffer.concat(chunks), { office: office === '' ? null : office, folder, grouped: true })
process.stdout.write(JSON.stringify(answer))
