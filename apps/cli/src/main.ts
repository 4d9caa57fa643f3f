import { resolve } from 'node:path'
import type { Known } from '@nianbao/report'
import { checkText } from './check.ts'
import { parse } from './parse.ts'
import { readText } from './read-file.ts'
import { verdictLines, verifyFile } from './verify.ts'
import { answerTo, usage } from './words.ts'
import type { Answer, Language } from './words.ts'

const unreadable = 2
const misused = 2
const withErrors = 1
const notWhole = 1

/** npm runs scripts in the workspace's root and tells in INIT_CWD where the caller stands. */
const fromCaller = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file)

/** Takes `--name value` out of the arguments. */
function option(args: string[], name: string): string | undefined {
  const at = args.indexOf(name)
  return at >= 0 ? args.splice(at, 2)[1] : undefined
}

/** Reads and runs `parse FILE`, `check FILE…` or `verify FILE`; returns the exit code. */
async function main(args: string[]): Promise<number> {
  const language: Language = option(args, '--lang') === 'en' ? 'en' : 'zh'
  const [command, ...files] = args
  if (command === 'help' || command === '--help' || command === '-h') {
    process.stdout.write(`${usage[language]}\n`)
    return 0
  }
  if (command === 'parse' && files.length === 1) return answering(language, JSON.stringify, async () => {
    process.stdout.write(`${JSON.stringify(parse(await readText(fromCaller(files[0]!))), null, 1)}\n`)
    return 0
  })
  if (command === 'check' && files.length > 0) return checkAll(files, language)
  if (command === 'verify') {
    const json = files.includes('--json')
    const known = { root: option(files, '--root')?.toLowerCase(), agency: option(files, '--agency') }
    const [file, ...more] = files.filter((one) => one !== '--json')
    if (file !== undefined && more.length === 0) return verify(file, known, json, language)
  }
  process.stderr.write(`${usage[language]}\n`)
  return misused
}

async function verify(file: string, known: Known, json: boolean, language: Language): Promise<number> {
  return answering(language, json ? JSON.stringify : ({ message }) => `${file}  ${message}`, async () => {
    const verdict = await verifyFile(fromCaller(file), known)
    process.stdout.write(`${json ? JSON.stringify(verdict, null, 1) : verdictLines(file, verdict, known, language).join('\n')}\n`)
    return verdict.whole ? 0 : notWhole
  })
}

async function checkAll(files: string[], language: Language): Promise<number> {
  let code = 0
  for (const file of files) {
    code = Math.max(code, await answering(language, ({ message }) => `${file}  ${message}`, async () => {
      const { lines, hasErrors } = checkText(file, await readText(fromCaller(file)), language)
      process.stdout.write(`${lines.join('\n')}\n`)
      return hasErrors ? withErrors : 0
    }))
  }
  return code
}

/** Says a refusal on standard error, as JSON for programs or a line for people; a fault of ours is thrown on. */
async function answering(language: Language, said: (answer: Answer) => string, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    const answer = answerTo(error, language)
    if (!answer) throw error
    process.stderr.write(`${said(answer)}\n`)
    return unreadable
  }
}

// A reader that has seen enough (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await main(process.argv.slice(2))
