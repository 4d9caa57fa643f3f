import { printSubgraphSchema } from '@apollo/subgraph'
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { type Graph, publicGraph, staffGraph } from './compose.ts'

const ofClient = (graph: Graph) => `${printSchema(lexicographicSortSchema(buildSchema(graph.apiSdl)))}\n`
const ended = (text: string) => `${text.trimEnd()}\n`

/** Every committed .graphql file of this package by name, as the code has it now. */
export const graphqlFiles = (): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(staffGraph.subgraphs).map(([name, schema]) => [`${name}.graphql`, ended(printSubgraphSchema(schema))])),
  'staff.graphql': ended(staffGraph.supergraphSdl),
  'public.graphql': ended(publicGraph.supergraphSdl),
  'staff.api.graphql': ofClient(staffGraph),
  'public.api.graphql': ofClient(publicGraph),
})
