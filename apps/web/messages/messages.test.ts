import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import en from './en.json'
import zh from './zh-CN.json'

/** The arguments of an ICU message; the words of a plural's or a select's branches are no arguments. */
function argumentsOf(message: string): string[] {
  const found: string[] = []
  for (let at = 0; at < message.length; at++) {
    if (message[at] !== '{') continue
    const end = closing(message, at)
    const [name = '', type, ...branches] = message.slice(at + 1, end).split(',')
    found.push(name.trim())
    if (type && /^\s*(plural|select|selectordinal)\s*$/.test(type)) {
      const rest = branches.join(',')
      for (let inner = rest.indexOf('{'); inner >= 0; inner = rest.indexOf('{', closing(rest, inner))) found.push(...argumentsOf(rest.slice(inner + 1, closing(rest, inner))))
    }
    at = end
  }
  return [...new Set(found)].toSorted()
}

/** Where the brace that opens here is closed. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  throw new Error(`a brace that is never closed: ${text}`)
}

/** Every message by its path. */
function messagesOf(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[`${path}${key}`, value]] : messagesOf(value as object, `${path}${key}.`)))
}

const shape = (tree: object) => Object.fromEntries(messagesOf(tree).map(([path, message]) => [path, argumentsOf(message)]))

describe('the two languages', () => {
  it('say the same things, with the same facts', () => {
    expect(shape(en)).toEqual(shape(zh))
  })

  it('would be found to differ', () => {
    expect(shape({ a: '{count} left' })).not.toEqual(shape({ a: '还有 {number}' }))
    expect(shape({ a: '{count, plural, one {# day} other {# days of {year}}}' })).toEqual(shape({ a: '{year}年{count}天' }))
    expect(shape({ a: { b: 'x' } })).not.toEqual(shape({ a: { c: 'x' } }))
  })

  it('keep to themselves: no Chinese in the English but for titles, names and what is searched for', () => {
    expect(messagesOf(en).filter(([, message]) => /\p{Script=Han}/u.test(message)).map(([path]) => path)).toEqual(['frame.otherLanguage', 'frame.basis', 'home.searchHint', 'registry.sectorHint'])
  })
})

const src = fileURLToPath(new URL('../src/', import.meta.url))
const sources = globSync('**/*.{ts,tsx}', { cwd: src }).filter((name) => !/graph\/generated|\.test\.tsx?$/.test(name)).map((name) => [name, readFileSync(`${src}${name}`, 'utf8')] as const)

/** Groups whose key is a fact of the API or of a form, so that it stands in no source: every key of theirs counts as used. */
const byFact = new Set([
  'acts', 'states', 'timeliness', 'roles', 'kinds', 'places', 'nextStep', 'refusals', 'faults', 'common.proof', 'findings.severity', 'editor.severity', 'editor.save', 'threads.side', 'reading.about', 'reading.told', 'reading.clearedNo', 'reminding.skipped',
  'account.password.hint', 'account.sessions.way', 'registry.kinds', 'settings.modes', 'settings.chain', 'files.kinds', 'files.refused', 'ledger.fields', 'ledger.doubts', 'ledger.leftBy', 'ledger.obstacles', 'ledger.refused', 'settings.switches',
])

interface Use {
  where: string
  /** A path, `*` standing for one key that the source does not name. */
  path: string
}

/** Each message that a source asks for: by the group that was bound last to that name above it. */
function usesOf(name: string, text: string): Use[] {
  const binding = /const (\w+) = (?:await )?(?:useTranslations|getTranslations)\('([\w.]+)'\)/g
  const bound = [...text.matchAll(binding)].map((found) => ({ at: found.index, name: found[1]!, group: found[2]! }))
  const direct = [...text.matchAll(/\(await getTranslations\('([\w.]+)'\)\)\('([\w.]+)'\)/g)].map((found) => ({ where: name, path: `${found[1]}.${found[2]}` }))
  const names = [...new Set(bound.map((one) => one.name))]
  const calls = names.flatMap((called) => [...text.matchAll(new RegExp(`(?<![\\w.])${called}(?:\\.(?:rich|markup|has|raw))?\\(`, 'g'))].flatMap((found): Use[] => {
    const group = bound.findLast((one) => one.name === called && one.at < found.index)?.group
    if (!group) return []
    const keys = keysIn(firstArgument(text, found.index + found[0].length))
    return keys.map((key) => ({ where: `${name}: ${called}(…) of ${group}`, path: `${group}.${key}` }))
  }))
  return [...direct, ...calls]
}

/** The source of a call's first argument. */
function firstArgument(text: string, from: number): string {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const one = text[at]!
    if (one === "'" || one === '`') at = text.indexOf(one, at + 1)
    else if ('([{'.includes(one)) depth++
    else if (')]}'.includes(one) && depth-- === 0) return text.slice(from, at)
    else if (one === ',' && depth === 0) return text.slice(from, at)
  }
  return text.slice(from)
}

/** The keys that an argument can be: strings as they stand, in a template `*` for each part that is worked out, else `*`. */
function keysIn(argument: string): string[] {
  // What a choice depends on is no key.
  const answers = argument.includes('?') ? argument.slice(argument.indexOf('?')) : argument
  const keys = [...answers.matchAll(/'([\w.]+)'|`([^`]*)`/g)].map((found) => found[1] ?? found[2]!.replaceAll(/\$\{[^}]*\}/g, '*'))
  return keys.length > 0 ? keys : ['*']
}

const matches = (path: string, pattern: string) => {
  const [keys, parts] = [path.split('.'), pattern.split('.')]
  // The last part that a source works out may be more than one key.
  const isLongEnough = parts.at(-1) === '*' ? keys.length >= parts.length : keys.length === parts.length
  return isLongEnough && parts.every((part, index) => part === '*' || part === keys[index])
}

const groupOf = (pattern: string) => pattern.slice(0, pattern.indexOf('.*'))

describe('every message', () => {
  const uses = sources.flatMap(([name, text]) => usesOf(name, text))
  const paths = messagesOf(zh).map(([path]) => path)
  // Two files read the messages themselves: they stand where nothing else does any more.
  const read = sources.filter(([name]) => /outage-page|global-error/.test(name)).flatMap(([, text]) => [...text.matchAll(/\b(?:words\.(?:zh|en)|outage|frame|faults)\.(\w+)/g)].map((found) => found[1]!))
  const isRead = (path: string) => /^(outage|frame|faults)\./.test(path) && read.includes(path.split('.').at(-1)!)

  it('that a source asks for exists', () => {
    expect(uses.length).toBeGreaterThan(300)
    expect(uses.filter(({ path }) => !paths.some((known) => matches(known, path)))).toEqual([])
  })

  it('that is named by a fact is of a group that is meant to be', () => {
    const undeclared = uses.filter(({ path }) => path.includes('*') && ![...byFact].some((group) => groupOf(path) === group || groupOf(path).startsWith(`${group}.`)))
    expect(undeclared).toEqual([])
  })

  it('is asked for by a source', () => {
    const isByFact = (path: string) => [...byFact].some((group) => path.startsWith(`${group}.`))
    expect(paths.filter((path) => !isByFact(path) && !isRead(path) && !uses.some((use) => matches(path, use.path)))).toEqual([])
  })

  it('and both would be found out', () => {
    const probe = usesOf('probe', "const t = useTranslations('board')\nt('title')\nt(yes ? 'more' : 'gone', { year })\nt(`save.${act}`)\nconst t = await getTranslations('agency')\nt('back')")
    expect(probe.map(({ path }) => path)).toEqual(['board.title', 'board.more', 'board.gone', 'board.save.*', 'agency.back'])
  })
})
