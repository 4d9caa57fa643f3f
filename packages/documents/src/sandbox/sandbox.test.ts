import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { random } from '@nianbao/report/fixtures'
import { flipped, hostileFiles, sampleCodes } from '../../fixtures/hostile/index.ts'
import { goodFiles } from '../../fuzz/good-files.ts'
import { counted, outcomeOf } from '../../fuzz/outcome.ts'
import { peakDuring } from '../../fuzz/peak.ts'
import { longestQueue, longestReading, mostAtOnce, mostOfOne } from '../bounds.ts'
import { readFile, readPasted } from '../index.ts'
import { readDocument } from '../inside.ts'
import { askChild } from './ask-child.ts'
import { endChild, spawnChild } from './spawn-child.ts'
import { inTurn } from './turns.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)
const sample = (name: string) => readFileSync(new URL(name, samples))
const seed = Date.now() % 1_000_000_000
const onLinux = process.platform === 'linux' ? test : test.skip

test.each(['seed000.docx', 'synthA.xlsx', 'seed002.html', 'txt/seed003.txt'])('%s comes out of the sandbox as its truth is', async (name) => {
  const { cells } = (await readFile(sample(name))).recognised
  const truth = JSON.parse(sample(`${/(?:seed|synth)\w+/.exec(name)![0]}.expected.json`).toString()).cells as Record<string, unknown>
  expect(Object.fromEntries(Object.entries(cells).map(([id, { value }]) => [id, value]))).toEqual(truth)
})

const drawn = hostileFiles(seed).toSorted((a, b) => random(seed).fork(a.name).int(0, 1e9) - random(seed).fork(b.name).int(0, 1e9)).slice(0, 4)
const hostile = [...readdirSync(new URL('hostile/', samples)).map((name) => ({ name, bytes: sample(`hostile/${name}`), codes: sampleCodes[name]!.codes, mayRead: false })), ...drawn]

test.each(hostile.map((file) => [file.name, file] as const))(`%s is answered with a word that fits, in time and memory (seed ${seed})`, async (_, { bytes, codes, mayRead }) => {
  const began = performance.now()
  const { value, megabytes } = await peakDuring(() => outcomeOf(readFile(bytes)))
  expect([...codes, ...(mayRead ? [expect.stringMatching(/^read /)] : [])]).toContainEqual(value)
  expect(performance.now() - began).toBeLessThan(10_500)
  expect(megabytes).toBeLessThan(700)
})

test(`damaged files end in a reading or a refusal (seed ${seed})`, async () => {
  const source = random(seed)
  const files = goodFiles(/^(?:seed000|synthA).*\.(?:docx|xlsx|html|pdf|txt)$/)
  const outcomes: string[] = []
  for (let at = 0; at < 30; at++) outcomes.push(await outcomeOf(readDocument(flipped(source.pick(files).bytes, source.fork(String(at))), { office: null })))
  expect(outcomes.filter((outcome) => /^UN(?:TYPED|EXPECTED)/.test(outcome))).toEqual([])
  expect(counted(outcomes)).toContain('read')
  expect(counted(outcomes)).toContain('DAMAGED')
})

const shell = (script: string) => spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore'], detached: true })
const endOf = (script: string, signal?: AbortSignal) => askChild(shell(script), new Uint8Array(1_000_000), { signal }).then(() => 'answered', (error) => (error as { reason?: string }).reason ?? String(error))

test('however a child dies, it is a refusal', async () => {
  expect(await Promise.all(['kill -ABRT $$', 'kill -SEGV $$', 'kill -KILL $$', 'kill -XCPU $$', 'exit 134', 'printf .; exit 1', 'printf .; kill -TERM $$', 'yes'].map((script) => endOf(script)))).toEqual(
    ['BOMB', 'BOMB', 'BOMB', 'TOO_SLOW', 'BOMB', 'DAMAGED', 'DAMAGED', 'BOMB'],
  )
  expect(await endOf('exit 1')).toContain('did not start')
  expect(await endOf('printf ".{"')).toBe('DAMAGED')
})

/** Processes of a group that Linux runs; those that have ended and wait to be buried are not. */
function aliveInGroup(group: number): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      const [state, , of] = /^\d+$/.test(pid) ? readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ') : []
      return Number(of) === group && state !== 'Z'
    } catch {
      return false
    }
  })
}

onLinux('a child that does not answer is ended at its time, with what it started', async () => {
  const began = performance.now()
  const child = shell('sleep 100 & sleep 100')
  expect(aliveInGroup(child.pid!)).not.toEqual([])
  await expect(askChild(child, new Uint8Array())).rejects.toMatchObject({ reason: 'TOO_SLOW' })
  expect(performance.now() - began).toBeGreaterThan(longestReading - 100)
  expect(aliveInGroup(child.pid!)).toEqual([])
})

onLinux('a child that takes memory is ended before it has it', async () => {
  const { value, megabytes } = await peakDuring(() => endOf(`exec '${process.execPath}' -e 'const all = []; setInterval(() => all.push(Buffer.alloc(20_000_000, 1)), 1)'`))
  expect(value).toBe('BOMB')
  expect(megabytes).toBeLessThan(700)
})

test('the signal ends a reading at once, running or waiting, and leaves the turn to others', async () => {
  const controller = new AbortController()
  const began = performance.now()
  const readings = Array.from({ length: mostAtOnce + 2 }, () => readFile(sample('seed000.docx'), { signal: controller.signal }).then(() => 'read', (error) => (error as Error).name))
  setTimeout(() => controller.abort(), 30)
  expect(new Set(await Promise.all(readings))).toEqual(new Set(['AbortError']))
  expect(performance.now() - began).toBeLessThan(5_000)
  await expect(readFile(sample('seed000.docx'), { signal: controller.signal })).rejects.toThrow()
  expect((await readFile(sample('seed000.docx'))).kind).toBe('docx')
})

test('no more than so many are at work at once, all come in their order, and whoever finds the queue full is told to come again', async () => {
  let [now, most] = [0, 0]
  const order: number[] = []
  const work = (n: number) => inTurn(async () => {
    most = Math.max(most, ++now)
    order.push(n)
    await new Promise((done) => setTimeout(done, 2))
    now--
  })
  const all = Array.from({ length: mostAtOnce + longestQueue }, (_, n) => work(n))
  await expect(work(99)).rejects.toMatchObject({ code: 'TOO_MANY', retryAfterSeconds: 10 })
  await Promise.all(all)
  expect(most).toBe(mostAtOnce)
  expect(order).toEqual(all.map((_, n) => n))
})

test('nobody waits for the many files of another, who is told that the earlier ones are still being read', async () => {
  const order: string[] = []
  const ahead: Record<string, number> = {}
  const work = (name: string, whose: string) => inTurn(async () => {
    order.push(name)
    await new Promise((done) => setTimeout(done, 5))
  }, { whose, waits: (before) => { if (before) ahead[name] = before() } })
  const all = [work('a1', 'a'), work('a2', 'a'), work('a3', 'a'), work('b1', 'b'), work('c1', 'c'), work('c2', 'c'), work('d1', 'd')]
  await expect(work('a4', 'a')).rejects.toMatchObject({ code: 'TOO_MANY', reason: 'OWN' })
  await Promise.all(all)
  expect(mostOfOne).toBe(3)
  expect(order.slice(0, 2)).toEqual(['a1', 'b1'])
  expect(order.indexOf('c1')).toBeLessThan(order.indexOf('a3'))
  expect(order.indexOf('d1')).toBeLessThan(order.indexOf('a3'))
  // a2 and c1 come before it, and c2 behind.
  expect(ahead.d1).toBe(2)
  expect(ahead.a3).toBe(1)
})

test('a text that was pasted is read apart from this process too, whatever it looks like', async () => {
  const text = sample('txt/seed003.txt').toString()
  const stall = Array.from({ length: 19_990 }, (_, at) => `${'一二三四五六'[at % 6]}、总体情况`).join('\n')
  let most = 0
  let last = performance.now()
  const beat = setInterval(() => {
    most = Math.max(most, performance.now() - last)
    last = performance.now()
  }, 5)
  try {
    const [read, refused] = await Promise.all([readPasted(`<html>\n${text}`), outcomeOf(readPasted(stall))])
    expect(read.kind).toBe('text')
    const truth = JSON.parse(sample('seed003.expected.json').toString()).cells as Record<string, unknown>
    expect(Object.fromEntries(Object.entries(read.recognised.cells).map(([id, { value }]) => [id, value]))).toEqual(truth)
    expect(refused).toMatch(/^(?:NOT_A_REPORT|TWO_REPORTS|read)/)
  } finally {
    clearInterval(beat)
  }
  expect(most).toBeLessThan(700)
  expect(await outcomeOf(readPasted(' '))).toBe('EMPTY')
})

onLinux('the child reads its own code alone, writes nothing and starts nothing', async () => {
  const tries = [
    `import('node:fs').then(({ readFileSync }) => readFileSync('/etc/passwd'))`,
    `import('node:fs').then(({ writeFileSync }) => writeFileSync('/tmp/nianbao-left-behind', ''))`,
    `import('node:child_process').then(({ execFileSync }) => execFileSync('/bin/true'))`,
    `import('node:worker_threads').then(({ Worker }) => new Worker('', { eval: true }))`,
  ]
  const child = spawnChild('/nowhere', null, 'what is needed')
  const walls = child.spawnargs.filter((arg) => arg.startsWith('--permission') || arg.startsWith('--allow'))
  endChild(child)
  expect(walls).toContain('--permission')
  for (const attempt of tries) {
    const run = (flags: string[]) => spawnSync(process.execPath, [...flags, '--input-type=module', '-e', `await ${attempt}`], { encoding: 'utf8' })
    expect(run(walls).stderr, attempt).toContain('ERR_ACCESS_DENIED')
  }
})
