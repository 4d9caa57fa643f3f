import { subgraph } from '../subgraph.ts'

/** The filing subgraph: the working record of a report, until it is submitted. */
export const filing = subgraph()
export const { builder, words } = filing
