// The matrix by itself, with the time of each part: node matrix/run.ts [part …]
import { askMatrix, type Part, parts } from './matrix.ts'
import { plantWorld } from './world.ts'

const asked = parts.filter((part: Part) => process.argv.includes(part))
const begun = performance.now()
const { world, database } = await plantWorld()
console.log(`${Math.round(performance.now() - begun)} ms  planting`)
try {
  const tally = await askMatrix(world, { only: asked.length > 0 ? asked : parts, took: (part, ms) => console.log(`${Math.round(ms)} ms  ${part}, ${Math.round(process.cpuUsage().user / 1000)} ms of this process so far`) })
  console.log(tally.report())
  process.exitCode = tally.disagreements.length > 0 ? 1 : 0
} finally {
  await database.drop()
}
