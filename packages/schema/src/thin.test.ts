import { readdirSync, readFileSync } from 'node:fs'
import { roles, states } from '@nianbao/report'
import { expect, it } from 'vitest'

const sources = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => [name, readFileSync(new URL(name, import.meta.url), 'utf8')] as const)

/** A comparison with one of the words of the lifecycle or of the policy, in any notation. */
const decides = new RegExp(String.raw`(?:[!=]==?\s*|\bcase\s+|includes\()(['"\`])(?:${[...states, ...roles].join('|')})\1`)

it('no file of the graph decides by a state or a role: that is the policy\'s and the lifecycle\'s', () => {
  expect(sources.filter(([, text]) => decides.test(text)).map(([name]) => name)).toEqual([])
})

it('would notice a file that did', () => {
  for (const offence of [`if (report.state === 'draft') {}`, `switch (state) { case "approved": }`, `roles.includes('reviewer')`, `role !== 'filer'`]) {
    expect(offence).toMatch(decides)
  }
})
