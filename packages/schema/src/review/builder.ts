import { subgraph } from '../subgraph.ts'

/** The review subgraph: what anyone may read, written down at the moment of review. */
export const review = subgraph()
export const { builder, words } = review
