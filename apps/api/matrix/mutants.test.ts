import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { patched } from './mutants/mutant.ts'

describe('a mutant', () => {
  it('is one place written otherwise', () => {
    expect(patched('a b a', { file: 'x', find: 'b', replace: 'c' })).toBe('a c a')
    expect(patched('a b a', { file: 'x', find: 'a', replace: 'c', nth: 'last' })).toBe('a b c')
    expect(patched('a b a', { file: 'x', find: 'a', replace: 'c', nth: 0 })).toBe('c b a')
  })

  it('fails when its text is gone, or stands more than once', () => {
    expect(() => patched('a b a', { file: 'x', find: 'z', replace: '' })).toThrow('does not say any more')
    expect(() => patched('a b a', { file: 'x', find: 'a', replace: '' })).toThrow('says 2 times')
  })
})

describe('the mutants', () => {
  it('of today are killed', () => {
    // All of them take minutes (node apps/api/matrix/mutants/run.ts): each day the next twenty-fourth, so that all come round in 24 days.
    const today = Math.floor(Date.now() / 86_400_000) % 24
    const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(new URL('mutants/run.ts', import.meta.url)), `--part=${today}/24`], { encoding: 'utf8' })
    console.log(stdout)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  }, 600_000)
})
