import SchemaBuilder from '@pothos/core'
import DirectivesPlugin from '@pothos/plugin-directives'
import FederationPlugin from '@pothos/plugin-federation'
import SubGraphPlugin from '@pothos/plugin-sub-graph'
import type { Context } from './context.ts'

/** The two halves of the graph: what anyone may ask, and what the offices' own people may ask. */
export type Half = 'Public' | 'Staff'

/** What the resolvers deal in, before it becomes JSON and after it was JSON. */
export interface Types {
  Context: Context
  DefaultFieldNullability: false
  DefaultInputFieldRequiredness: true
  SubGraphs: Half
  Scalars: {
    ID: { Input: string; Output: string }
    CellValue: { Input: never; Output: number | string }
    Count: { Input: never; Output: number }
    Date: { Input: string; Output: string }
    DateTime: { Input: never; Output: Date }
  }
}

/** The types of a builder of ours as Pothos completes them. */
export type Graph = PothosSchemaTypes.ExtendDefaultTypes<Types>

export type Builder = ReturnType<typeof graphBuilder>

/** Named at each type and field that the public may see; everything else is private without a word. */
export const everyone: Half[] = ['Public', 'Staff']

/** The builder of one subgraph, with nothing in it yet. */
export const graphBuilder = () =>
  new SchemaBuilder<Types>({
    plugins: [DirectivesPlugin, SubGraphPlugin, FederationPlugin],
    defaultFieldNullability: false,
    defaultInputFieldRequiredness: true,
    directives: { useGraphQLToolsUnorderedDirectives: true },
    subGraphs: {
      defaultForTypes: ['Staff'],
      fieldsInheritFromTypes: true,
      // Types that nothing but an `_entities` query reaches vanish without this, silently.
      explicitlyIncludeType: () => true,
    },
  })

/** One half of a finished builder as an executable subgraph. 2.9 is the version that knows @cost and @listSize. */
export const halfOf = (builder: Builder, half: Half) =>
  builder.toSubGraphSchema({ subGraph: half, linkUrl: 'https://specs.apollo.dev/federation/v2.9' })
