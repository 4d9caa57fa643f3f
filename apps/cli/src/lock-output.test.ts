import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { until } from '../fixtures/program.ts'
import { InUse, lockOutput } from './lock-output.ts'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-lock-'))
afterAll(() => rmSync(folder, { recursive: true }))

const stat = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /su, '').split(' ')
/** The lock of a run with that number. */
const lockOf = (pid: number) => `${JSON.stringify({ lock: 'nianbao/1', pid, host: hostname(), began: stat(pid)[19] })}\n`

test('the lock of a run that goes on is kept, that of one that was killed is taken over, though nobody has heard of its end yet', { skip: !existsSync('/proc/self/stat') }, async () => {
  // A shell that becomes a program which never asks what became of the shell's child.
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    const pid = Number(await new Promise((hear) => parent.stdout.once('data', hear)))
    const path = join(folder, 'list.csv.lock')
    writeFileSync(path, lockOf(pid))
    expect(() => lockOutput(path, 'list.csv', 'en')).toThrow(InUse)
    process.kill(pid, 'SIGKILL')
    await until(() => stat(pid)[0] === 'Z')
    lockOutput(path, 'list.csv', 'en')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid })
  } finally {
    parent.kill('SIGKILL')
  }
})
