/** A process of its own that stops the tests' cluster when nobody has used it for a while: `node keeper.ts HOME`. */
import { setTimeout as sleep } from 'node:timers/promises'
import { startCluster } from './cluster.ts'
import { guestCount } from './guests.ts'

const home = process.argv[2]
if (!home) throw new Error('usage: keeper.ts HOME')

const cluster = await startCluster({ home, durable: false })
for (let idle = 0; idle < 20 && cluster.alive(); ) {
  await sleep(1_000)
  idle = guestCount(cluster.base) > 1 ? 0 : idle + 1
}
await cluster.stop()
