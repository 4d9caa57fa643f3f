import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { ruleIds } from '@nianbao/report'
import type { RuleId, Severity } from '@nianbao/report'
import { fileKinds } from './task.ts'
import type { FileKind } from './task.ts'
import type { Language } from './words.ts'

/** The command makes no sense; the message says why, in the language asked for. */
export class Misuse extends Error {}

interface ForFiles {
  language: Language
  named: string[]
  jobs: number
  resume: boolean
  fresh: boolean
  force: boolean
}

export interface CheckCommand extends ForFiles {
  command: 'check'
  csv: string | null
  json: string | null
  previous: string | null
  only: RuleId[]
  least: Severity
}
export interface ParseCommand extends ForFiles { command: 'parse'; out: string | null }
export interface ConvertCommand extends ForFiles { command: 'convert'; to: FileKind; out: string | null; draft: boolean }
export interface VerifyCommand { command: 'verify'; language: Language; file: string; root: string | undefined; agency: string | undefined; json: boolean }
export type Command = CheckCommand | ParseCommand | ConvertCommand | VerifyCommand | { command: 'help' | 'version'; language: Language }

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const common = { lang: text, jobs: text, resume: flag, fresh: flag, force: flag, help: { type: 'boolean', short: 'h' }, version: flag } as const
const known = {
  check: { ...common, csv: text, json: text, previous: text, only: text, severity: text },
  parse: { ...common, out: text },
  convert: { ...common, to: text, out: text, draft: flag },
  verify: { lang: text, help: common.help, version: flag, root: text, agency: text, json: flag },
} satisfies Record<string, ParseArgsConfig['options']>

const severities: Severity[] = ['error', 'warning', 'notice']

/** Processes at once at most: each may take its memory. */
const mostJobs = 64

/** The language asked for, also of a command that makes no sense. */
export const languageOf = (args: string[]): Language => (args.some((one, i) => one === '--lang=en' || (one === '--lang' && args[i + 1] === 'en')) ? 'en' : 'zh')

/** Reads the command line. Throws Misuse. */
export function readArguments(args: string[]): Command {
  const language = languageOf(args)
  const misuse = (zh: string, en: string) => new Misuse(language === 'zh' ? zh : en)
  // The command may stand behind --lang.
  const at = args.findIndex((one, i) => !one.startsWith('-') && args[i - 1] !== '--lang')
  const command = args[at]
  if (args.length === 0) throw misuse('', '')
  if (command === 'help' || (command === undefined && args.some((one) => one === '--help' || one === '-h'))) return { command: 'help', language }
  if (command === 'version' || (command === undefined && args.includes('--version'))) return { command: 'version', language }
  if (command !== 'check' && command !== 'parse' && command !== 'convert' && command !== 'verify') throw misuse(`没有这个命令：${command ?? args[0]}`, `there is no such command: ${command ?? args[0]}`)

  const { values, positionals: named } = parsed(args.toSpliced(at, 1), known[command], misuse)
  const value = (name: string) => (typeof values[name] === 'string' ? values[name] : null)
  const oneOf = <One extends string>(name: string, all: readonly One[], fallback: One | null): One => {
    const given = value(name)?.toLowerCase() ?? fallback
    const found = all.find((one) => one === given)
    if (found === undefined) throw misuse(`--${name} 须为：${all.join('、')}`, `--${name} is one of: ${all.join(', ')}`)
    return found
  }
  oneOf('lang', ['zh', 'en'], 'zh')
  if (values.help === true) return { command: 'help', language }
  if (values.version === true) return { command: 'version', language }
  if (named.length === 0) throw misuse('没有给出文件或文件夹', 'no file or folder is named')
  if (command === 'verify') {
    if (named.length > 1) throw misuse('verify 一次核验一个文件', 'verify takes one file')
    return { command, language, file: named[0]!, root: value('root')?.toLowerCase(), agency: value('agency') ?? undefined, json: values.json === true }
  }
  const jobs = Number(value('jobs') ?? availableParallelism())
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs) throw misuse(`--jobs 须为 1 到 ${mostJobs} 的整数`, `--jobs is a whole number from 1 to ${mostJobs}`)
  if (values.resume === true && values.fresh === true) throw misuse('--resume 与 --fresh 不能同时使用', '--resume and --fresh exclude each other')
  const files: ForFiles = { language, named, jobs, resume: values.resume === true, fresh: values.fresh === true, force: values.force === true }
  if (command === 'parse') return { command, ...files, out: value('out') }
  if (command === 'convert') return { command, ...files, to: oneOf('to', fileKinds, null), out: value('out'), draft: values.draft === true }
  const only = (value('only') ?? '').split(/[,，\s]+/u).filter((one) => one !== '').map((one): RuleId => {
    const rule = ruleIds.find((id) => id === one.toUpperCase())
    if (!rule) throw misuse(`没有这条规则：${one}。规则有：${ruleIds.join(' ')}`, `there is no such rule: ${one}. The rules are: ${ruleIds.join(' ')}`)
    return rule
  })
  return { command, ...files, csv: value('csv'), json: value('json'), previous: value('previous'), only, least: oneOf('severity', severities, 'notice') }
}

function parsed(args: string[], options: NonNullable<ParseArgsConfig['options']>, misuse: (zh: string, en: string) => Misuse) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    // What Node says is English and speaks to programmers; the option stands in quotes first.
    const { code, message } = error as NodeJS.ErrnoException
    const option = /'(?:-\w, )?(-[^' =]*)/u.exec(message)?.[1] ?? ''
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw misuse(`没有这个选项：${option}`, `there is no such option: ${option}`)
    if (message.includes('does not take an argument')) throw misuse(`选项 ${option} 后面不写值`, `the option ${option} takes no value`)
    throw misuse(`选项 ${option} 后面要写上值；值以“-”开头时写成 ${option}=值`, `the option ${option} needs a value; one that begins with "-" is written ${option}=VALUE`)
  }
}
