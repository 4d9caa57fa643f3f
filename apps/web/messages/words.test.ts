import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

// Every word on screen stands in the messages. Text among JSX is the linter's to find (react/jsx-no-literals); here are
// what it does not see: Chinese in any string, and the attributes that people read or hear.
const src = fileURLToPath(new URL('../src/', import.meta.url))
const sources = globSync('**/*.{ts,tsx}', { cwd: src }).filter((name) => !/graph\/generated|\.test\.tsx?$/.test(name))

/** The text without its comments; what stands in strings and between them stays, line by line. */
function withoutComments(text: string): string {
  const parts = /(["'`])(?:\\[\s\S]|(?!\1)[^\\])*?\1|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
  return text.replaceAll(parts, (part) => (part.startsWith('//') || part.startsWith('/*') ? part.replaceAll(/[^\n]/g, ' ') : part))
}

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
/** Marks that are no words: they divide, and read the same in every language. */
const marks = new Set(['、', '：', '＋'])
const heard = /\b(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label|hint|summary|caption|description)(?:=|:\s*)(?:"([^"]*)"|'([^']*)'|\{?\s*`([^`]*)`)/g

/** Each line that says something by itself instead of asking the messages. */
function spoken(name: string, text: string): string[] {
  const clean = withoutComments(text)
  const inChinese = clean.split('\n').flatMap((line, index) => ([...line].some((one) => chinese.test(one) && !marks.has(one)) ? [`${name}:${index + 1} ${line.trim()}`] : []))
  const inAttributes = [...clean.matchAll(heard)].flatMap((found) => {
    const said = (found[1] ?? found[2] ?? found[3] ?? '').replaceAll(/\$\{[^}]*\}/g, '')
    return /\p{L}/u.test(said) ? [`${name}: ${found[0]}`] : []
  })
  return [...inChinese, ...inAttributes]
}

it('no source of the portal says a word that is not among the messages', () => {
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.flatMap((name) => spoken(name, readFileSync(`${src}${name}`, 'utf8')))).toEqual([])
})

it('and would be found out', () => {
  const offences = [
    "export const words = '报送'", 'export const words = `已报送${x}`', '<input placeholder="Search" />', "<p title='Report' />", '<a aria-label={`Report of ${year}`} />',
    "return { title: 'Sign in' }", "const address = 'https://x.example' // 网址\nconst words = '，'",
  ]
  for (const text of offences) expect(spoken('probe', text), text).toHaveLength(1)
  const innocent = ["// 报送", '/** 报送\n回执 */ const x = 1', '<p title={t("x")} />', '<a aria-label={`${name} ${year}`} />', "const divider = names.join('、')", "const type = { title: string }"]
  for (const text of innocent) expect(spoken('probe', text), text).toEqual([])
})
