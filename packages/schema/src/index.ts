/** The graph: four subgraphs, composed for the public and for signed-in people. */
export { type Graph, publicGraph, staffGraph } from './compose.ts'
export { answered, type Context, contextOf } from './context.ts'
