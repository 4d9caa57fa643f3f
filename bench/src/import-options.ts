import { parseArgs } from 'node:util'
import { documentMutations, serialisations, type DocumentMutation, type Serialisation } from '@nianbao/documents/fixtures'

/** Two mutations of one document, drawn. */
export const together = 'two at once'

export interface ImportOptions { seed: number; cells: number; kinds: readonly Serialisation[]; mutations: readonly (DocumentMutation | 'plain' | typeof together)[]; dump: string | null; samples: boolean; timing: boolean }

/** What the command line asks for; without a seed a new one is drawn. */
export function readOptions(args: string[]): ImportOptions {
  const { values } = parseArgs({ args, options: { seed: { type: 'string' }, cells: { type: 'string' }, only: { type: 'string', multiple: true }, mutation: { type: 'string', multiple: true }, dump: { type: 'string' }, 'no-samples': { type: 'boolean' }, 'no-timing': { type: 'boolean' } } })
  const chosen = <T extends string>(all: readonly T[], names: readonly string[] | undefined): readonly T[] => (names ? all.filter((one) => names.some((name) => one === name || one.startsWith(`${name}-`))) : all)
  const options = {
    seed: values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed), cells: Number(values.cells ?? 200_000), kinds: chosen(serialisations, values.only), mutations: chosen(['plain' as const, ...documentMutations, together], values.mutation),
    dump: values.dump ?? null, samples: !values['no-samples'], timing: !values['no-timing'],
  }
  if (options.kinds.length === 0 || options.mutations.length === 0) throw new Error(`choose --only of ${serialisations.join(', ')} and --mutation of plain, ${documentMutations.join(', ')}, '${together}'`)
  return options
}
