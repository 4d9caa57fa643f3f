// Shows that each wall of the house stands: an offence is written into a room, the linter must refuse it, and the
// same file without the offence must pass. Ends with a line "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const offences = [
  ['packages/report/src', "import { readFileSync } from 'node:fs'\nexport const x = readFileSync"],
  ['packages/report/src', "import { x } from '@nianbao/db'\nexport const y = x"],
  ['packages/report/src', "export { useState } from 'react'"],
  ['packages/report/src', 'export const now = () => Date.now()'],
  ['packages/report/src', 'export const now = () => performance.now()'],
  ['packages/report/src', 'export const draw = () => Math.random()'],
  ['packages/report/src', 'export const env = process.env'],
  ['packages/report/src', 'export const env = () => globalThis.process'],
  ['packages/report/src', "export const late = () => import('node:fs')"],
  ['packages/db/src', "import { GraphQLError } from 'graphql'\nexport const x = GraphQLError"],
  ['packages/db/src', "import { x } from '@nianbao/schema'\nexport const y = x"],
  ['packages/db/src', 'export const env = process.env'],
  ['packages/schema/src', "import { sql } from 'drizzle-orm'\nexport const x = sql"],
  ['packages/documents/src', "import { connect } from '@nianbao/db'\nexport const x = connect"],
  ['packages/documents/src', "import { graphql } from 'graphql'\nexport const x = graphql"],
  ['packages/documents/src/read', "import React from 'react'\nexport const x = React"],
  ['packages/schema/src', "import { readFile } from '@nianbao/documents'\nexport const x = readFile"],
  ['packages/schema/src', "import pg from 'pg'\nexport const x = pg"],
  ['packages/schema/src/filing', "export * from '../review/index.ts'"],
  ['packages/schema/src/publication', "export * from '../filing/index.ts'"],
  ['packages/schema/src/registry', "export * from '../filing/index.ts'"],
  ['packages/schema/src/review', "export * from '../registry/index.ts'"],
  ['apps/api/src', "import { sql } from 'drizzle-orm'\nexport const x = sql"],
  ['apps/api/src', "import React from 'react'\nexport const x = React"],
  ['apps/web/src', "import { connect } from '@nianbao/db'\nexport const x = connect"],
  ['apps/web/src', "import { x } from '@nianbao/schema'\nexport const y = x"],
  ['apps/web/src', "import { readDocument } from '@nianbao/documents/inside'\nexport const x = readDocument"],
  ['apps/web/src', "import pg from 'pg'\nexport const x = pg"],
  ['apps/web/src', 'export const env = process.env'],
  ['apps/web/src/ui', "import Link from 'next/link'\nexport const x = Link"],
  ['apps/web/src/ui', "import { acts } from '@nianbao/report'\nexport const x = acts"],
  // Words on screen stand in apps/web/messages.
  ['apps/web/src/report', 'export const Said = () => <p>Report</p>', 'tsx'],
  ['apps/web/src/report', 'export const Said = () => <p>年度报告</p>', 'tsx'],
]

let passed = 0
const failures = []

function lint(room, text, ending = 'ts') {
  const file = join(root, room, `wall-probe.${ending}`)
  writeFileSync(file, `${text}\n`)
  try {
    const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--config', join(root, '.oxlintrc.json'), '--format', 'unix', file], { cwd: root, encoding: 'utf8' })
    return { status, stdout }
  } finally {
    rmSync(file, { force: true })
  }
}

function expect(what, held, detail = '') {
  if (held) passed += 1
  else failures.push(`${what}${detail ? `\n${detail}` : ''}`)
}

for (const [room, text, ending] of offences) {
  const { status, stdout } = lint(room, text, ending)
  const caught = status !== 0 && /no-restricted-(imports|globals|properties)|jsx-no-literals/.test(stdout)
  expect(`${room} refuses: ${text.split('\n')[0]}`, caught, stdout)
}
for (const room of new Set(offences.map(([room]) => room))) expect(`${room} takes an innocent file`, lint(room, 'export const innocent = 1').status === 0)

// States and roles are decided in packages/report; the graph only carries them.
const word = /[=!]==?\s*['"](draft|signing|submitted|reviewing|returned|approved|published|correcting|filer|checker|signatory|clearer|reviewer|supervisor|admin)['"]/
expect('the check for words sees an offence', word.test("if (report.state === 'draft') hide()"))
const graph = readdirSync(join(root, 'packages/schema/src'), { recursive: true }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
for (const name of graph) {
  const line = readFileSync(join(root, 'packages/schema/src', name), 'utf8').split('\n').findIndex((text) => word.test(text))
  expect(`packages/schema/src/${name} decides nothing by state or role`, line < 0, `line ${line + 1}: ask packages/report's policy instead`)
}

for (const failure of failures) console.error(`✗ ${failure}`)
console.log(`${passed} passed, ${failures.length} failed`)
process.exitCode = failures.length > 0 ? 1 : 0
