import { publicGraph, staffGraph } from '@nianbao/schema'
import { gaps } from '../coverage.ts'
import { type Asked, askMatrix } from '../matrix.ts'
import type { World } from '../world.ts'

/** The first thing that the matrix finds wrong, in one line; null when it finds nothing. */
export async function firstDisagreement(world: World, ask: Asked): Promise<string | null> {
  const [gap] = gaps(Object.values(staffGraph.subgraphs), Object.values(publicGraph.subgraphs))
  if (gap !== undefined) return gap
  const { disagreements } = await askMatrix(world, { ...ask, most: 1 })
  return disagreements[0] ?? null
}
