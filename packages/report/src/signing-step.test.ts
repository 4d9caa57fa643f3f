import { expect, it } from 'vitest'
import { states } from './lifecycle.ts'
import { signingStep } from './signing-step.ts'

it('waits for the check first, then for the signature, then to be submitted', () => {
  expect(signingStep({ state: 'signing', checkMissing: true, signed: false })).toBe('check')
  expect(signingStep({ state: 'signing', checkMissing: false, signed: false })).toBe('sign')
  expect(signingStep({ state: 'signing', checkMissing: false, signed: true })).toBe('submit')
})

it('is nobody\'s business where no signature was asked for', () => {
  expect(states.filter((state) => signingStep({ state, checkMissing: true, signed: false }) !== null)).toEqual(['signing'])
})
