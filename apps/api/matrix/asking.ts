import { type Actor, close, connect, type Db } from '@nianbao/db'
import { documentOfText, recogniseDocument } from '@nianbao/report'
import { answered, type Context, contextOf, staffGraph } from '@nianbao/schema'
import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql'
import { askers, type Persona } from './personas.ts'
import { undone, type Undone } from './undone.ts'
import { actorOf, type World } from './world.ts'

/** Somebody with whatever the session gives them now. */
export interface Asker extends Persona {
  actor: Actor | null
}

/** One worker's way to ask: a record in which nothing stays, and the open tables. */
export interface Lane {
  record: Undone
  visitor: Db
}

/** Reads a pasted text in this process: the matrix pastes short ones. */
const readPastedHere: Context['readPasted'] = async (text) => {
  const document = documentOfText(text)
  return { document, recognised: recogniseDocument(document) }
}

const documents = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>()

/** The parsed document; one that does not fit its schema is a fault of the matrix, and stops it. */
function documentOf(schema: GraphQLSchema, text: string): DocumentNode {
  const known = documents.get(schema) ?? new Map<string, DocumentNode>()
  documents.set(schema, known)
  const document = known.get(text) ?? parse(text)
  if (!known.has(text)) {
    const wrong = validate(schema, document)
    if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'))
    known.set(text, document)
  }
  return document
}

/** Asks one subgraph as a person, as the gateway would, and undoes whatever it did. */
export function ask({ record, visitor }: Lane, schema: GraphQLSchema, actor: Actor | null, text: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult> {
  const document = documentOf(schema, text)
  return record.cell(async () => {
    const contextValue: Context = contextOf({ actor, staff: record.db, visitor, readPasted: readPastedHere })
    const answer = await execute({ schema, document, contextValue, variableValues })
    await answered(contextValue)
    return answer
  })
}

/** The code of the first error; null where there is none. */
export const errorOf = ({ errors }: ExecutionResult): string | null => (errors?.length ? String(errors[0]?.extensions.code ?? errors[0]?.message) : null)

/** Asks the identity role who each asker is at this moment. */
export async function askersNow(world: World): Promise<Asker[]> {
  const identity = connect({ url: world.urls.identity, max: 1 })
  const found: Asker[] = []
  for (const persona of askers) found.push({ ...persona, actor: await actorOf(identity, world, persona) })
  await close(identity)
  return found
}

/** Runs work over many things, in as many lanes as the machine has cores to spare: each lane has one connection. */
export async function inLanes<Thing>(world: World, things: readonly Thing[], work: (lane: Lane, thing: Thing) => Promise<void>, lanes = 2): Promise<void> {
  const waiting = things.values()
  const visitor = connect({ url: world.urls.visitor, max: lanes })
  try {
    await Promise.all(Array.from({ length: lanes }, async () => {
      const record = await undone(world.urls.staff)
      try {
        for (const thing of waiting) await work({ record, visitor }, thing)
      } finally {
        await record.close()
      }
    }))
  } finally {
    await close(visitor)
  }
}

/** The subgraphs by name. */
export const subgraphs = Object.entries(staffGraph.subgraphs)
