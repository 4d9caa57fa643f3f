import { subgraph } from '../subgraph.ts'

/** The registry subgraph: agencies, their tree, years, and the people who hold posts there. */
export const registry = subgraph()
export const { builder, words } = registry
