/**
 * The child that reads one file: bytes in, one JSON answer out, end. Its arguments are the folder it may write to and the
 * LibreOffice program or ''. It has no environment to speak of, and its limits were set before it began.
 */
import { answerOf } from './answer.ts'
import { started } from './started.ts'

const [folder, office] = process.argv.slice(2)
process.stdout.write(started)

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const answer = await answerOf(Buffer.concat(chunks), { office: office === '' ? null : office, folder, grouped: true })
process.stdout.write(JSON.stringify(answer))
