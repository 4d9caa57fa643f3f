import { connect } from '@nianbao/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Gate, openGate, plantDatabase, tokenOf } from '../fixtures/gate.ts'

const database = await plantDatabase()
let gate: Gate
let filer: string
beforeAll(async () => {
  const { urls } = database
  const databases = { staff: connect({ url: urls.staff, max: 2 }), visitor: connect({ url: urls.visitor }), identity: connect({ url: urls.identity }) }
  gate = await openGate(urls, { databases })
  filer = await tokenOf(database, 'filer', 'ST-A')
})
afterAll(async () => {
  await gate.close()
  await database.drop()
})

const find = '{ filing(agency: "ST-A", year: 2025) { id version } }'
// Reads before it acts, acts, and reads what has become of it: each alone would want a connection.
const fillZeros = 'mutation($id: ID!) { fillZeros(input: { report: $id }) { __typename ... on SavedCells { version report { version cells { raw } threads { id } events(first: 1) { act } } } } }'

it('twenty at once read, act and read again over two connections, and each sees what it has done', async () => {
  const { id } = (await gate.staff(find, {}, filer)).body.data!.filing as { id: string }
  const answers = await Promise.all(Array.from({ length: 20 }, () => gate.staff(fillZeros, { id }, filer)))
  for (const { status, body } of answers) {
    expect([status, body.errors]).toEqual([200, undefined])
    const { version, report } = body.data!.fillZeros as { version: number; report: { version: number; cells: { raw: string }[] } }
    expect(report.version).toBeGreaterThanOrEqual(version)
    expect(report.cells.every(({ raw }) => raw === '0')).toBe(true)
  }
})

it('gives back what it held when the answer is ready', async () => {
  for (let round = 0; round < 3; round += 1) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => gate.staff(find, {}, filer)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
  }
  // The last may still be on its way back to the pool.
  await expect.poll(async () => {
    const { rows } = await database.as('owner').$client.query<{ open: number }>(`select count(*)::int as open from pg_stat_activity where datname = $1 and usename = 'staff' and state <> 'idle'`, [database.name])
    return rows[0]!.open
  }).toBe(0)
})
