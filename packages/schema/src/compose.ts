import { printSubgraphSchema } from '@apollo/subgraph'
import { composeServices } from '@theguild/federation-composition'
import { type GraphQLSchema, parse } from 'graphql'
import { filing } from './filing/index.ts'
import { publication } from './publication/index.ts'
import { registry } from './registry/index.ts'
import { review } from './review/index.ts'

/** One graph: its subgraphs by name, what they compose to for a gateway, and what a client sees of it. */
export interface Graph {
  subgraphs: Record<string, GraphQLSchema>
  supergraphSdl: string
  apiSdl: string
}

/** Composes subgraphs into one graph; throws all reasons together when they do not fit. */
function compose(subgraphs: Record<string, GraphQLSchema>): Graph {
  const services = Object.entries(subgraphs).map(([name, schema]) => ({ name, typeDefs: parse(printSubgraphSchema(schema)) }))
  const composed = composeServices(services)
  if (composed.errors) throw new Error(composed.errors.map((error) => error.message).join('\n'))
  return { subgraphs, supergraphSdl: composed.supergraphSdl, apiSdl: composed.publicSdl }
}

/** What signed-in people ask: all four subgraphs. */
export const staffGraph: Graph = compose({
  registry: registry.staff, filing: filing.staff, review: review.staff, publication: publication.staff,
})

/** What anyone asks: the public halves of two. */
export const publicGraph: Graph = compose({ registry: registry.open, publication: publication.open })
