import type { ObjectRef } from '@pothos/core'
import type { Page, PageInput } from '@nianbao/db'
import { BadInput } from '@nianbao/report'
import { GraphQLError } from 'graphql'
import { type Builder, everyone, type Graph, type Half } from '../builder.ts'

/** PageInfo, the same in every subgraph. */
export const pageInfo = (builder: Builder) =>
  builder.objectRef<Pick<Page<unknown>, 'endCursor' | 'hasNextPage'>>('PageInfo').implement({
    shareable: true,
    subGraphs: everyone,
    description: 'Where a page of a list ends. Pages are walked forwards: pass endCursor as `after`.',
    fields: (t) => ({
      hasNextPage: t.exposeBoolean('hasNextPage', { description: 'More follows.' }),
      endCursor: t.exposeString('endCursor', { nullable: true, description: 'Cursor of the last node of this page; null when the page is empty.' }),
    }),
  })

/** A connection type of the given name: nodes and pageInfo, in the halves that are named. */
export const connection = <Node>(
  builder: Builder, PageInfo: ReturnType<typeof pageInfo>, name: string, Node: ObjectRef<Graph, Node>, subGraphs: Half[],
) =>
  builder.objectRef<Page<Node>>(name).implement({
    subGraphs,
    description: `One page of a list of ${Node.name}.`,
    fields: (t) => ({
      nodes: t.field({ type: [Node], description: 'The nodes of this page, in order.', resolve: (page) => page.nodes }),
      pageInfo: t.field({ type: PageInfo, description: 'Whether and where the list goes on.', resolve: (page) => page }),
    }),
  })

/** The page that was asked for; a `first` beyond 1…100 or a cursor that is not ours is an error with code BAD_USER_INPUT. */
export async function paged<Answer>(
  args: { first?: number | null; after?: string | null }, usual: number, ask: (input: PageInput) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask({ first: args.first ?? usual, after: args.after ?? null })
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    throw new GraphQLError(`${error.field}: ${error.reason}`, { extensions: { code: 'BAD_USER_INPUT' } })
  }
}
