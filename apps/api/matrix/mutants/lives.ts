import { publicGraph, staffGraph } from '@nianbao/schema'
import { gaps } from '../coverage.ts'
import { type Asked, askMatrix } from '../matrix.ts'
import type { Wanted } from '../plants.ts'
import { plantWorld, type World } from '../world.ts'
import { takeWallsDown } from './walls.ts'

/** The first thing that the matrix finds wrong, in one line; null when it finds nothing. */
export async function firstDisagreement(world: World, ask: Asked): Promise<string | null> {
  const [gap] = gaps(Object.values(staffGraph.subgraphs), Object.values(publicGraph.subgraphs))
  if (gap !== undefined) return gap
  const { disagreements } = await askMatrix(world, { ...ask, most: 1 })
  return disagreements[0] ?? null
}

/** The same of a world that is planted by these very modules. */
export async function firstOfOwnWorld(wanted: Wanted, ask: Asked): Promise<string | null> {
  const { world, database } = await plantWorld(wanted)
  try {
    await takeWallsDown(database)
    return await firstDisagreement(world, ask)
  } finally {
    await database.drop()
  }
}
