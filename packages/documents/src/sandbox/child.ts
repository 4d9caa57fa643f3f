/**
 * The child that reads one file: a letter that says whether it is a file or a text, its bytes, one JSON answer out, end. Its arguments are the folder it may write to, the LibreOffice program
 * or '', and what it loads before the file comes: 'everything', which it also tries out, or 'what is needed'. It has no environment to speak of, and its limits were
 * set before it began. An input that ends without a byte is an empty file, or nobody is left to ask.
 */
import { answerOf } from './answer.ts'
import { letters, started } from './started.ts'

const [folder, office, loads] = process.argv.slice(2)
if (loads === 'everything') {
  await (await import('./load-readers.ts')).loadReaders()
  await (await import('./rehearse.ts')).rehearse()
}
process.stdout.write(started)

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const given = Buffer.concat(chunks)
const answer = await answerOf(given.subarray(1), given[0] === letters.text.charCodeAt(0) ? 'text' : 'file', { office: office === '' ? null : office, folder, grouped: true })
process.stdout.write(JSON.stringify(answer))
