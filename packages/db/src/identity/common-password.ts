import { commonWords, keyboardWalks } from './common-words.ts'

const leet: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i', '|': 'l' }
// What Shift makes of the figures' row.
const unshift: Record<string, string> = { '!': '1', '@': '2', '#': '3', $: '4', '%': '5', '^': '6', '&': '7', '*': '8', '(': '9', ')': '0' }
const mapped = (text: string, map: Record<string, string>) => [...text].map((one) => map[one] ?? one).join('')

/** A known word with at most six figures or signs around it, also where figures stand for letters. */
function isWord(text: string): boolean {
  const bare = text.replace(/^[^a-z]+|[^a-z]+$/g, '')
  if (text.length - bare.length <= 6 && commonWords.has(bare)) return true
  // `p@ssw0rd1`: what stands for letters is read as letters, but for the figures at the end.
  const [, head = '', tail = ''] = /^(.*?)([^a-z]*)$/s.exec(text) ?? []
  return [mapped(text, leet), mapped(head, leet), mapped(head + tail.slice(0, 1), leet)].some((read) => commonWords.has(read)) && tail.length <= 6
}

/** One to four letters said again and again. */
const isRepeated = (text: string) => /^(.{1,4}?)\1+$/su.test(text) || /^(.)\1{4,}.{0,3}$/su.test(text)

/** Every step from one letter to the next is the same: 12345678, hgfedcba. */
function isRun(text: string): boolean {
  const codes = [...text].map((one) => one.codePointAt(0)!)
  const step = codes[1]! - codes[0]!
  return Math.abs(step) <= 1 && codes.every((code, index) => index === 0 || step === code - codes[index - 1]!)
}

const reversed = (text: string) => [...text].reverse().join('')
function isWalk(text: string): boolean {
  const keys = mapped(text, unshift)
  const half = keys.slice(0, Math.ceil(keys.length / 2))
  const on = (part: string) => keyboardWalks.some((walk) => walk.includes(part) || reversed(walk).includes(part))
  // 1234qwer, 12345qwert: two walks, one after the other.
  return on(keys) || (keys.length <= 12 && on(half) && on(keys.slice(half.length)) && half.length >= 4)
}

/** A birthday or a mobile number. */
const isNumber = (text: string) => /^(19|20)\d{2}[-./]?(0?[1-9]|1[0-2])[-./]?(0?[1-9]|[12]\d|3[01])$/.test(text) || /^1[3-9]\d{9}$/.test(text)

/** Is this one of the passwords that are guessed first? `text` is at least two characters long. */
export function isCommon(text: string): boolean {
  const plain = text.toLowerCase()
  return isWord(plain) || isRepeated(plain) || isRun(plain) || isWalk(plain) || isNumber(plain)
}
