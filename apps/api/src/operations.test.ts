import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Gate, openGate, plantDatabase, post, tokenOf } from '../fixtures/gate.ts'
import { readOperations } from './operations.ts'

const document = 'query Me { me { name } }'
const hash = createHash('sha256').update(document).digest('hex')
const folder = mkdtempSync(join(tmpdir(), 'operations-'))
const path = join(folder, 'persisted.json')
writeFileSync(path, JSON.stringify({ [hash]: document }))

const database = await plantDatabase()
let gate: Gate
let authorization: string
beforeAll(async () => {
  gate = await openGate(database.urls, { production: true, operations: readOperations(path) })
  authorization = `Bearer ${await tokenOf(database, 'filer', 'ST-A')}`
})
afterAll(async () => {
  await gate.close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

const ask = async (body: unknown) => {
  const answer = await post(`${gate.base}/staff/graphql`, body, { authorization })
  return [answer.status, answer.body.data ?? answer.body.errors?.[0]?.extensions.code]
}

it('in production the staff endpoint runs the portal\'s own operations, by name or by their very text', async () => {
  const me = [200, { me: { name: '李静' } }]
  expect(await ask({ documentId: hash })).toEqual(me)
  expect(await ask({ documentId: `sha256:${hash}` })).toEqual(me)
  expect(await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })).toEqual(me)
  expect(await ask({ query: document })).toEqual(me)
})

it('and nothing else, however it is asked', async () => {
  const refused = [400, 'PERSISTED_OPERATION_REQUIRED']
  const other = '{ me { email } }'
  const otherHash = createHash('sha256').update(other).digest('hex')
  expect(await ask({ query: other })).toEqual(refused)
  expect(await ask({ documentId: otherHash })).toEqual(refused)
  expect(await ask({ query: other, documentId: hash })).toEqual(refused)
  expect(await ask({ query: other, extensions: { persistedQuery: { version: 1, sha256Hash: otherHash } } })).toEqual(refused)
  expect(await ask({ documentId: '__proto__' })).toEqual(refused)
  expect(await ask([{ query: document }])).toEqual(refused)
  expect(await ask({})).toEqual(refused)
  expect(await ask('null')).toEqual(refused)
})

it('while the public endpoint still takes any document', async () => {
  expect((await gate.open('{ agency(code: "ST-A") { name } }')).body).toEqual({ data: { agency: { name: '云岚县司法局' } } })
})

it('refuses to read a list that is not one', () => {
  const wrong = join(folder, 'wrong.json')
  writeFileSync(wrong, '{"a": 1}')
  expect(() => readOperations(wrong)).toThrow('a is not a document')
})
