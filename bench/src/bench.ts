// npm run bench: how much the API costs over raw SQL on the same database, in the same run and by turns, so that a busy
// machine slows both. Under three minutes; figures are ratios, never milliseconds to compare with another machine's.
import { cpus, loadavg } from 'node:os'
import { Pool } from 'pg'
import { startApi } from './api.ts'
import { interleaved, rates, type Work } from './measure.ts'
import { type Question, questions } from './questions.ts'
import { makeWorld, type World } from './world.ts'

const load = () => `load ${loadavg().map((one) => one.toFixed(2)).join(' ')} on ${cpus().length} cores`

const raw = (pool: Pool, { name, sql }: Question): (() => Promise<number>) => async () => {
  const [first] = await Promise.all(sql.map(({ text, values }, i) => pool.query({ name: `${name.slice(0, 40)} ${i}`, text, values })))
  return first!.rows.length
}

async function compare({ question, pool, api }: { question: Question; pool: Pool; api: Awaited<ReturnType<typeof startApi>> }): Promise<void> {
  const { name, endpoint, document, variables, rows, found } = question
  const sql = raw(pool, question)
  const graph: Work = () => api.ask(endpoint, document, variables)
  const answer = await api.ask(endpoint, document, variables)
  if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`)
  const [asGraph, asRaw] = [found(answer.data), Math.min(await sql(), rows)]
  if (asGraph !== rows || asRaw !== rows) throw new Error(`${name}: the API found ${asGraph}, SQL ${asRaw}, expected ${rows}`)
  await interleaved([sql, graph], { times: 150, seconds: 5 })
  const [rawTime, graphTime] = await interleaved([sql, graph], { times: 500, seconds: 8 })
  const [rawRate, graphRate] = await rates([sql, graph], { atOnce: 16, seconds: 1.5, windows: 3 })
  console.log(`${name}
  p50 at 1: ${(graphTime! / rawTime!).toFixed(1)} × raw SQL (${graphTime!.toFixed(2)} ms to ${rawTime!.toFixed(2)} ms)
  at 16:    ${(graphRate! / rawRate!).toFixed(2)} of raw SQL (${graphRate!.toFixed(0)} to ${rawRate!.toFixed(0)} a second)`)
}

async function measure(world: World): Promise<void> {
  // As the owner, whose rows no policy sifts: raw means without asking who asks.
  const pool = new Pool({ connectionString: world.database.urls.owner, max: 10 })
  const api = await startApi(world, questions.map(({ document }) => document))
  try {
    const { rows: [server] } = await pool.query<{ server_version: string }>('show server_version')
    console.log(`Node ${process.version}, Postgres ${server!.server_version}; ${Object.entries(world.counts).map(([what, count]) => `${count} ${what}`).join(', ')}`)
    console.log(`before: ${load()}`)
    for (const question of questions) await compare({ question, pool, api })
    console.log(`after: ${load()}`)
  } finally {
    await api.stop()
    await pool.end()
  }
}

const begun = performance.now()
const world = await makeWorld()
console.log(`filled in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
try {
  await measure(world)
} finally {
  await world.database.drop()
}
console.log(`${((performance.now() - begun) / 1000).toFixed(0)} s in all`)
