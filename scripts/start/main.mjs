// Starts the database, with the demo, while the portal is built; then the API and the portal; says when both answer, and
// stops all of it again.
import { houseNode } from '../installed.mjs'
import { buildPortal } from './build.mjs'
import { nursery } from './children.mjs'
import { openDatabase } from './database.mjs'
import { demoSignIns, ensureDemo } from './demo.mjs'
import { noteReady, oneStart } from './one-start.mjs'
import { startPrograms } from './programs.mjs'
import { answers } from './ready.mjs'
import { readSettings } from './settings.mjs'

process.title = 'nianbao-start'
const say = (sentence) => console.log(`· ${sentence}`)

/** Settles when we are told to end: by a signal, or by the end of whoever started us. */
const told = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve('told'))
  process.on('disconnect', () => resolve('told'))
})
let ending = false
void told.then(() => (ending = true))

// Whoever read our output may be gone first; that is no reason to leave a database running.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

async function start(settings) {
  const { dev, demo, home } = settings
  const children = nursery(home, { aloud: dev })
  await children.clearRemains(say)
  const opening = openDatabase(settings, process.env, say)
  opening.catch(() => {})
  try {
    const begun = bringUp()
    begun.catch(() => {})
    return await Promise.race([told.then(() => 0), begun])
  } finally {
    if (ending) say('stopping')
    await children.stop()
    const database = await opening.catch(() => null)
    await database?.stop()
    if (ending) say('stopped')
  }

  async function bringUp() {
    const preparing = opening.then((database) => demo && ensureDemo(database.urls, { byName: process.env.DEMO === '1' }, say))
    const [{ urls, alive }, isDemo] = await Promise.all([opening, preparing, dev || buildPortal(children.run, say)])
    if (ending) return 0
    return keep({ ...(await startPrograms(settings, urls, isDemo, children, say)), alive, isDemo, children, settings })
  }
}

/** Says when portal and API answer, then waits until one of them or the database ends, which ends us with 1. */
async function keep({ api, portal, port, apiPort, alive, isDemo, children, settings }) {
  let fallen = null
  const down = Promise.race([
    ...[api, portal].map((child) => child.gone.then((code) => `the ${child.name} ended (${code})\n${children.lastWords(child.name)}`)),
    new Promise((resolve) => setInterval(() => alive() || resolve('the database ended'), 1_000)),
  ]).then((sentence) => (fallen = sentence))

  const goOn = () => fallen === null && !ending
  // In development a page may be broken for as long as it takes to mend it.
  const patience = settings.dev ? Infinity : 120_000
  const [signIns, ...up] = await Promise.all([
    isDemo ? demoSignIns() : [],
    answers(`http://127.0.0.1:${apiPort}/health`, goOn, patience),
    answers(`http://127.0.0.1:${port}/`, goOn, patience),
  ])
  if (ending) return 0
  if (fallen === null && !up.every(Boolean)) fallen = `the ${up[0] ? 'portal' : 'api'} does not answer\n${children.lastWords(up[0] ? 'portal' : 'api')}`
  if (fallen === null) {
    for (const line of signIns) console.log(line)
    const line = `ready portal=http://localhost:${port} api=http://localhost:${apiPort}/graphql`
    console.log(line)
    noteReady(settings.home, line)
    await down
  }
  if (ending) return 0
  console.error(`· ${fallen}\n· stopping the rest`)
  return 1
}

try {
  if (process.execPath !== houseNode && Number.parseInt(process.versions.node, 10) < 24) throw new Error('use npm start: it finds the right Node')
  const settings = readSettings(process.env, process.argv.slice(2))
  process.exitCode = await oneStart(settings.home, () => start(settings), say)
} catch (error) {
  console.error(`· ${error.message}`)
  process.exitCode = 1
}
process.exit()
