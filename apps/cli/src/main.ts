import { readFileSync } from 'node:fs'
import { languageOf, Misuse, readArguments } from './arguments.ts'
import type { VerifyCommand } from './arguments.ts'
import { fromCaller, tell } from './batch.ts'
import { checkFiles } from './check-files.ts'
import { convertFiles } from './convert-files.ts'
import { InUse } from './lock-output.ts'
import { parseFiles } from './parse-files.ts'
import { usage } from './usage.ts'
import { verdictLines, verifyFile } from './verify.ts'
import { answerTo, systemAnswer } from './words.ts'
import type { Language } from './words.ts'

const unreadable = 2
const misused = 2
const notWhole = 1

async function main(args: string[]): Promise<number> {
  const language = languageOf(args)
  try {
    const command = readArguments(args)
    switch (command.command) {
      case 'check': return await checkFiles(command)
      case 'parse': return await parseFiles(command)
      case 'convert': return await convertFiles(command)
      case 'verify': return await verify(command)
      case 'help':
        process.stdout.write(`${usage[language]}\n`)
        return 0
      case 'version':
        process.stdout.write(`nianbao ${version()}\n`)
        return 0
    }
  } catch (error) {
    const said = error instanceof Misuse ? misuse(error, language) : error instanceof InUse ? error.message : systemAnswer(error, language)
    if (said === null) throw error
    tell(said)
    return misused
  }
}

const version = (): string => (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version

/** Whoever mistypes is told what and where to read on; whoever says nothing is told everything. */
const misuse = ({ message }: Misuse, language: Language): string =>
  message === '' ? usage[language] : `${message}\n${language === 'zh' ? '用法见' : 'usage'}: npm run -s nianbao -- help`

async function verify({ file, root, agency, json, language }: VerifyCommand): Promise<number> {
  const known = { root, agency }
  try {
    const verdict = await verifyFile(fromCaller(file), known)
    process.stdout.write(`${json ? JSON.stringify(verdict, null, 1) : verdictLines(file, verdict, known, language).join('\n')}\n`)
    return verdict.whole ? 0 : notWhole
  } catch (error) {
    const answer = answerTo(error, language)
    if (!answer) throw error
    tell(json ? JSON.stringify(answer) : `${file}  ${answer.message}`)
    return unreadable
  }
}

// A reader that has seen enough (`| head`) is no fault of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

process.exitCode = await main(process.argv.slice(2))
