import { plantWorld } from './world.ts'
const s = performance.now()
const { world, database } = await plantWorld()
console.log(performance.now() - s, world.plants.map(p => `${p.agency} ${p.year} ${p.name} ${p.state} v${p.version} w=${p.warning} t=${Object.keys(p.threads).length} ${p.hands}`).join('\n'))
await database.drop()
process.exit()
