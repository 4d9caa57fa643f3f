import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql'

/** How much one document may ask. */
export interface Limits {
  depth: number
  aliases: number
  tokens: number
  /** Bytes of a request's body. */
  body: number
}

/**
 * The agencies with all their reports and typed tables are 8 deep, a fragment counting as a level, and have some 400
 * tokens. Deeper only walks in circles, agency to report to agency, and each round multiplies what is read.
 */
export const publicLimits: Limits = { depth: 8, aliases: 30, tokens: 2_000, body: 512 * 1024 }

/** The staff's documents are the portal's own; a text report comes along in the variables. */
export const staffLimits: Limits = { depth: 14, aliases: 60, tokens: 6_000, body: 2 * 1024 * 1024 }

/** graphql-armor throws out of validation unless told to report; reported errors carry a code that says which limit it was. */
const report = (code: string, message: string) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(new GraphQLError(message, { extensions: { code } }))],
})

/** The validation rules of the limits; the token limit is the parser's (`parseOptions.maxTokens`). */
export function limitRules({ depth, aliases }: Limits): ValidationRule[] {
  const rules: ValidationRule[] = []
  const collect = { addValidationRule: (rule: ValidationRule) => rules.push(rule) }
  const plugins = [
    maxDepthPlugin({ n: depth, ...report('DOCUMENT_TOO_DEEP', `A document may be ${depth} levels deep.`) }),
    maxAliasesPlugin({ n: aliases, ...report('TOO_MANY_ALIASES', `A document may have ${aliases} aliases.`) }),
  ]
  for (const plugin of plugins) plugin.onValidate?.(collect as never)
  return rules
}
