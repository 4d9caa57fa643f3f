import {
  type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, getNamedType, isAbstractType, isLeafType, isObjectType, isRequiredArgument,
} from 'graphql'

/** A field of a type, `Type.field`: what the table speaks of and the matrix counts. */
export type FieldName = string

/** Where a selection ends: these have a document of their own. */
const ends: Record<string, string> = { Report: 'id', Agency: 'code', PublishedReport: 'year' }

const inner = (type: GraphQLOutputType) => getNamedType(type)

/** A document's selection of everything on a type, and which fields of which types stand in it. */
export interface Everything {
  text: string
  fields: ReadonlySet<FieldName>
}

/** Selects every field of a type and of all that hangs on it. A field that needs an argument which is not given here cannot be asked, and says so. */
export function everythingOf(schema: GraphQLSchema, root: GraphQLObjectType, given: Record<FieldName, string> = {}, stop: Record<string, string> = ends): Everything {
  const fields = new Set<FieldName>()
  const write = (type: GraphQLObjectType, path: readonly string[]): string => {
    const parts = Object.values(type.getFields()).flatMap((field) => {
      const name = `${type.name}.${field.name}`
      if (field.name.startsWith('_')) return []
      if (field.args.some(isRequiredArgument) && !(name in given)) throw new Error(`nobody says with which arguments to ask ${name}`)
      const beneath = inner(field.type)
      if (isAbstractType(beneath)) return []
      if (isObjectType(beneath) && path.includes(beneath.name)) {
        const shallow = Object.values(beneath.getFields()).filter((one) => isLeafType(inner(one.type)) && one.args.length === 0).map((one) => one.name)
        return [`${field.name} { __typename ${shallow.join(' ')} }`]
      }
      fields.add(name)
      if (!isObjectType(beneath)) return [`${field.name}${given[name] ?? ''}`]
      return [`${field.name}${given[name] ?? ''} { ${beneath.name in stop ? `__typename ${stop[beneath.name]}` : write(beneath, [...path, beneath.name])} }`]
    })
    return ['__typename', ...parts].join(' ')
  }
  return { text: write(root, [root.name]), fields }
}

export interface Reached {
  /** Fields that said something: not null, and not an empty list. */
  fields: Set<FieldName>
  /** Fields that were not withheld: not an error's null, be they empty. */
  present: Set<FieldName>
  /** How many objects of each type there were. */
  counts: Map<string, number>
}

/** Walks an answer whose objects all say their `__typename`. */
export function reached(answer: unknown, into: Reached = { fields: new Set(), present: new Set(), counts: new Map() }): Reached {
  if (Array.isArray(answer)) for (const one of answer) reached(one, into)
  else if (typeof answer === 'object' && answer !== null) {
    const { __typename, ...rest } = answer as Record<string, unknown>
    if (typeof __typename === 'string') into.counts.set(__typename, (into.counts.get(__typename) ?? 0) + 1)
    for (const [field, value] of Object.entries(rest)) {
      if (value !== null && typeof __typename === 'string') into.present.add(`${__typename}.${field}`)
      const says = value !== null && !(Array.isArray(value) && value.length === 0)
      if (says && typeof __typename === 'string') into.fields.add(`${__typename}.${field}`)
      reached(value, into)
    }
  }
  return into
}

/** Object types of a schema that are the product's, not the language's. */
export const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('_'))

