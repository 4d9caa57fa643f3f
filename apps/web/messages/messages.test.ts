import { expect, it } from 'vitest'
import en from './en.json'
import zh from './zh-CN.json'

/** Every message with its path, and the arguments it takes. */
function messages(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, [...value.matchAll(/\{(\w+)/g)].map((found) => found[1]).sort().join()]] : messages(value, `${path}${key}.`))
}

const argumentsOf = (tree: object) => new Map(messages(tree).map(([path, given]) => [path, [...new Set(given.split(','))].join()]))

it('says everything in both languages, with the same facts', () => {
  expect(argumentsOf(en)).toEqual(argumentsOf(zh))
})
