import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Asks at the terminal without showing what is typed. */
function hidden(question) {
  process.stderr.write(question)
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: process.stdin, output: new Writable({ write: (_chunk, _encoding, done) => done() }), terminal: true })
    lines.once('line', (line) => {
      process.stderr.write('\n')
      lines.close()
      resolve(line)
    })
    lines.once('SIGINT', () => reject(new Error('given up; nobody was added')))
  })
}

/** The first line of what is piped in. */
async function piped() {
  let text = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk
  return text.split(/\r?\n/)[0] ?? ''
}

/** A new password: typed twice at the terminal, or the first line of the input. It is never an argument, which others could read. */
export async function askPassword() {
  if (!process.stdin.isTTY) return piped()
  const once = await hidden('Password: ')
  if ((await hidden('Once more: ')) !== once) throw new Error('the two are not the same; nobody was added')
  return once
}
