import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { cool, readFile, warm } from '../index.ts'
import { askChild } from './ask-child.ts'
import { endChild } from './spawn-child.ts'
import { endSpare, keepSpare, renewSpare, takeChild } from './spare.ts'

const sample = readFileSync(new URL('../../../../../shared/samples/seed000.docx', import.meta.url))
const onLinux = process.platform === 'linux' ? test : test.skip
afterEach(endSpare)

/** Arguments of the processes that a process started and that still run, each with its id. */
const childrenOf = (pid: number): { pid: number; loads: string }[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ')).filter((child) => child !== '')
    .map((child) => ({ pid: Number(child), loads: readFileSync(`/proc/${child}/cmdline`, 'utf8').split('\0').at(-2) ?? '' }))
const spares = (pid = process.pid): number[] => childrenOf(pid).filter(({ loads }) => loads === 'everything').map((child) => child.pid)

function runs(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

onLinux('reading alone keeps no spare; once warm there is one, used once and replaced, until it is cool', async () => {
  await readFile(sample)
  expect(spares()).toEqual([])
  await warm()
  await warm()
  const [first, ...others] = spares()
  expect(others).toEqual([])
  expect((await readFile(sample)).kind).toBe('docx')
  expect(runs(first!)).toBe(false)
  await renewSpare()
  expect(spares()).toEqual([expect.any(Number)])
  expect(spares()).not.toContain(first)
  cool()
  await expect.poll(() => spares()).toEqual([])
  await readFile(sample)
  expect(spares()).toEqual([])
})

onLinux('a spare has the limits and the group of its own that every child has', async () => {
  await keepSpare(null)
  const spare = takeChild(null).child
  const fresh = takeChild(null).child
  try {
    const limits = ({ pid }: { pid?: number }) => readFileSync(`/proc/${pid}/limits`, 'utf8')
    await once(fresh.stdout!, 'readable')
    expect(limits(spare)).toBe(limits(fresh))
    expect(limits(spare)).toMatch(/Max core file size\s+0 /)
    expect(limits(spare)).toMatch(/Max cpu time\s+30 /)
    const groupOf = ({ pid }: { pid?: number }) => Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[2])
    expect(groupOf(spare)).toBe(spare.pid)
    expect(await askChild(spare, sample)).toMatchObject({ reading: { kind: 'docx' } })
  } finally {
    endChild(fresh)
  }
})

onLinux('a spare that ended while it waited is not given a file, nor one that was started for another LibreOffice', async () => {
  await keepSpare(null)
  const [waiting] = spares()
  const other = takeChild('/nowhere/soffice').child
  expect(other.pid).not.toBe(waiting)
  endChild(other)
  process.kill(waiting!, 'SIGKILL')
  await expect.poll(() => runs(waiting!)).toBe(false)
  // The system knows it before this process is told.
  await new Promise((told) => setTimeout(() => setImmediate(told), 50))
  expect((await readFile(sample, { office: null })).kind).toBe('docx')
})

onLinux('a process that keeps a spare ends when it is done, or is killed, and no spare outlives it', async () => {
  const script = `const { warm } = await import(${JSON.stringify(new URL('../index.ts', import.meta.url).href)}); await warm(); process.stdout.write('ready')`
  for (const ending of ['done', 'killed']) {
    const parent = spawn(process.execPath, ['--input-type=module', '-e', ending === 'done' ? script : `${script}; setInterval(() => {}, 1000)`], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(parent, 'close')
    await once(parent.stdout!, 'data')
    if (ending === 'killed') {
      const [spare] = spares(parent.pid)
      expect(runs(spare!)).toBe(true)
      parent.kill('SIGKILL')
      await expect.poll(() => runs(spare!), { timeout: 5_000 }).toBe(false)
    }
    expect(await ended).toEqual(ending === 'done' ? [0, null] : [null, 'SIGKILL'])
  }
})
