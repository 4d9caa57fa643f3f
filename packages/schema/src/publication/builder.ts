import { subgraph } from '../subgraph.ts'

/** The publication subgraph: what anyone may read, written down at the moment of publication. */
export const publication = subgraph()
export const { builder, words } = publication
