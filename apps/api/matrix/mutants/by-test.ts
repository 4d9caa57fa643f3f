import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './hook.ts'
import type { ByTest } from './mutant.ts'

interface Run {
  testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[]
}

/** Runs one test of a room with these patches; what became of the tests whose title begins so. */
function ran({ test, says }: ByTest, patches: ByTest['patches']) {
  const [, room, file] = /^((?:packages|apps)\/[^/]+)\/(.+)$/.exec(test)!
  const output = join(tmpdir(), `mutant-${process.pid}.json`)
  const config = fileURLToPath(new URL('by-test.config.ts', import.meta.url))
  const vitest = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', `file://${root}`))
  const { stderr } = spawnSync(process.execPath, [vitest, 'run', file!, '--root', `${root}${room}`, '--config', config, '-t', says, '--reporter=json', `--outputFile=${output}`], {
    env: { ...process.env, MUTANT_PATCHES: JSON.stringify(patches) }, encoding: 'utf8',
  })
  try {
    const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Run
    return testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ title, status }) => title.startsWith(says) && status !== 'skipped' && status !== 'pending')
  } catch (cause) {
    throw new Error(`${test} did not run: ${stderr}`, { cause })
  } finally {
    rmSync(output, { force: true })
  }
}

/** What the test says against the mutant, in one line; null where it is content. Throws where it is not content with the code as it stands, or is not there. */
export function firstFailure(mutant: ByTest): string | null {
  const whole = ran(mutant, [])
  if (whole.length === 0 || whole.some(({ status }) => status !== 'passed')) throw new Error(`${mutant.test} does not pass by itself: ${mutant.says}`)
  const failed = ran(mutant, mutant.patches).find(({ status }) => status === 'failed')
  return failed ? `${mutant.test}: ${failed.title}: ${failed.failureMessages[0]?.split('\n')[0]}` : null
}
