import { askActs } from './ask-acts.ts'
import { askFields } from './ask-fields.ts'
import { askBoards, askLists } from './ask-lists.ts'
import { askPublic } from './ask-public.ts'
import { askersNow } from './asking.ts'
import { Tally } from './tally.ts'
import { asksActs, asksFields } from './who-asks.ts'
import { plantWorld } from './world.ts'
let s = performance.now()
const { world, database } = await plantWorld()
const time = (what: string) => { console.log(what, Math.round(performance.now() - s)); s = performance.now() }
time('plant')
try {
  let askers = await askersNow(world)
  let plants = world.plants
  if (process.argv[2] === 'few') { askers = askers.filter((a, i) => a.posts.length !== 1 || i > 104 || /(CA-A|CA-O|RC-O|CA|RC)$/.test(a.name) || i % 9 === 0) }
  if (process.argv[2] === 'few') plants = plants.filter((p) => p.agency === 'CA-A' || ['submitted','approved'].includes(p.name))
  const tally = new Tally()
  await askLists(world, askers, plants, tally); time('lists')
  await askBoards(world, askers, plants, tally); time('boards')
  await askPublic(world, askers, plants, tally); time('public')
  await askActs(world, askers, plants, tally, { among: asksActs }); time('acts')
  const seen = new Set<string>()
  await askFields(world, askers, plants, tally, seen, asksFields); time('fields')
  console.log(tally.report())
} finally { await database.drop() }
process.exit()
