import { PassThrough } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { startProgress } from './progress.ts'

function told(isTTY: boolean, work: (progress: ReturnType<typeof startProgress>, wait: (milliseconds: number) => void) => void): string {
  vi.useFakeTimers({ toFake: ['performance'] })
  try {
    const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 })
    const progress = startProgress(10, 'check', 'en', stream as unknown as NodeJS.WriteStream)
    work(progress, (milliseconds) => vi.advanceTimersByTime(milliseconds))
    return stream.read()?.toString() ?? ''
  } finally {
    vi.useRealTimers()
  }
}

test('on a terminal a bar within one line tells files, findings, rate and time left, and is wiped at the end', () => {
  const text = told(true, (progress, wait) => {
    for (let at = 0; at < 5; at += 1) {
      wait(1_000)
      progress.step(2)
    }
    progress.end()
  })
  expect(text).toContain('5/10 files · 10 findings · 1.0/s · 0:05 left')
  expect(text).not.toContain('\n')
  expect(text.endsWith('\r\u001b[K')).toBe(true)
})

test('elsewhere a plain line now and then, without a bar', () => {
  const text = told(false, (progress, wait) => {
    for (let at = 0; at < 10; at += 1) {
      wait(3_000)
      progress.step(0)
    }
    progress.end()
  })
  expect(text).toMatch(/^4\/10 files · 0 findings[^\n]*\n8\/10 files[^\n]*\n$/)
})
