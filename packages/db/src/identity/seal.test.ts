import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { seal, sealingKey, unseal } from './seal.ts'

const key = randomBytes(32)
const secret = Buffer.from('a secret of twenty b')

test('what is sealed opens for its owner and key alone, and not when a bit of it is changed', () => {
  const sealed = seal(key, 'one', secret)
  expect(unseal(key, 'one', sealed)).toEqual(secret)
  expect(sealed.includes(secret)).toBe(false)
  expect(() => unseal(key, 'another', sealed)).toThrow()
  expect(() => unseal(randomBytes(32), 'one', sealed)).toThrow()
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at]! ^= 1
    expect(() => unseal(key, 'one', changed), `byte ${at}`).toThrow()
  }
})

test('the same secret is sealed differently each time', () => {
  expect(seal(key, 'one', secret)).not.toEqual(seal(key, 'one', secret))
})

test('a key is 32 bytes in base64url, nothing else', () => {
  expect(sealingKey(key.toString('base64url'))).toEqual(key)
  expect(() => sealingKey('short')).toThrow('32 bytes')
  expect(() => sealingKey('')).toThrow('32 bytes')
})
