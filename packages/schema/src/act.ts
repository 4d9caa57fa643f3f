import type { InputFieldMap, InputShapeFromFields, ObjectRef } from '@pothos/core'
import type { Actor, Db } from '@nianbao/db'
import { Refusal } from '@nianbao/report'
import type { Graph } from './builder.ts'
import { type Context, signedIn } from './context.ts'
import { forget } from './per-request.ts'
import type { subgraph } from './subgraph.ts'
import { said, type Said } from './words/refusals.ts'

type InputFields = PothosSchemaTypes.InputFieldBuilder<Graph, 'InputObject'>

/** Who does it, in which database, and with which request's loaders. */
export interface Doing {
  db: Db
  actor: Actor
  context: Context
}

const capital = (word: string) => word[0]?.toUpperCase() + word.slice(1)

/**
 * One mutation: `name(input: NameInput!): NameResult!`, where NameResult is the success type or any Refusal. `run` is
 * the command; what it throws as a Refusal is answered, anything else is a bug and stays an error.
 */
export function act<Fields extends InputFieldMap, Success extends object>(
  { builder, words }: Pick<ReturnType<typeof subgraph>, 'builder' | 'words'>,
  name: string,
  options: {
    description: string
    input: (t: InputFields) => Fields
    success: ObjectRef<Graph, Success>
    run: (input: InputShapeFromFields<Fields>, doing: Doing) => Promise<Success>
  },
): void {
  const input = builder.inputType(`${capital(name)}Input`, {
    description: `What ${name} takes.`,
    fields: options.input as (t: InputFields) => InputFieldMap,
  })
  const Result = builder.unionType(`${capital(name)}Result`, {
    description: `What ${name} answers: ${options.success.name}, or the refusal.`,
    types: [options.success, ...words.refusals],
    resolveType: (answer) => ('said' in answer ? answer.said : options.success.name),
  })
  const answer = async (input: InputShapeFromFields<Fields>, context: Context): Promise<Success | Said> => {
    try {
      return await options.run(input, { ...signedIn(context), context })
    } catch (error) {
      if (error instanceof Refusal) return said(error)
      throw error
    } finally {
      forget(context)
    }
  }
  builder.mutationField(name, (t) => t.field({
    type: Result,
    description: options.description,
    args: { input: t.arg({ type: input, description: `What ${name} takes.` }) },
    // The builder cannot see through our generic types; `options` has tied input and success together already.
    resolve: (_root, args, context) => answer(args.input as InputShapeFromFields<Fields>, context) as never,
  }))
}
