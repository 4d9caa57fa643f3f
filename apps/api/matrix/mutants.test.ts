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
    // All of them take minutes (npm run matrix); a twenty-fourth each day of the month, so that none goes unseen for long.
    const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(new URL('mutants/run.ts', import.meta.url)), `--part=${new Date().getDate() % 24}/24`], { encoding: 'utf8' })
    console.log(stdout)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  }, 600_000)
})
