import { type GraphQLSchema, isInterfaceType } from 'graphql'
import { objectTypes } from './documents.ts'
import * as fieldsTable from './fields-table.ts'
import { aboutPeople, actsOnAgencies, actsOnReports, aliases, forOneself, givingActs, handingActs, looks, ofOwnDocument, placingActs } from './policy-table.ts'

/** The parts of the table of fields, by name. */
export const classes = { ...fieldsTable } as Record<keyof typeof fieldsTable, fieldsTable.Fields>
export type FieldClass = keyof typeof classes

/** Which part of the table each `Type.field` stands in; throws where one stands in two. */
export function classOfField(): Map<string, FieldClass> {
  const found = new Map<string, FieldClass>()
  for (const [part, types] of Object.entries(classes) as [FieldClass, fieldsTable.Fields][]) {
    for (const [type, names] of Object.entries(types)) {
      for (const name of names.split(/\s+/)) {
        const field = `${type}.${name}`
        if (found.has(field)) throw new Error(`${field} stands in the table twice: ${found.get(field)} and ${part}`)
        found.set(field, part)
      }
    }
  }
  return found
}

const fieldsOf = (schemas: readonly GraphQLSchema[]): Set<string> => new Set(schemas.flatMap(objectTypes)
  .flatMap((type) => Object.keys(type.getFields()).filter((field) => !field.startsWith('_')).map((field) => `${type.name}.${field}`)))

/** What the graphs have and the table has not, and the other way round, a line each; empty when the two are the same. */
export function gaps(staff: readonly GraphQLSchema[], open: readonly GraphQLSchema[]): string[] {
  const inTable = classOfField()
  const [ofStaff, ofPublic] = [fieldsOf(staff), fieldsOf(open)]
  const lines: string[] = []
  const mutations = new Set([...Object.keys(actsOnReports), ...Object.keys(aliases), ...looks, ...ofOwnDocument, ...Object.keys(forOneself), ...Object.keys(actsOnAgencies), ...givingActs, ...handingActs, ...aboutPeople, ...placingActs])
  for (const field of ofStaff) {
    if (field.startsWith('Mutation.') ? !mutations.has(field.slice('Mutation.'.length)) : !inTable.has(field)) lines.push(`the staff graph has ${field}, the table has not`)
  }
  for (const field of inTable.keys()) if (!ofStaff.has(field)) lines.push(`the table has ${field}, the staff graph has not`)
  for (const name of mutations) if (!ofStaff.has(`Mutation.${name}`)) lines.push(`the table has Mutation.${name}, the staff graph has not`)
  for (const field of ofPublic) if (inTable.get(field) !== 'anyone') lines.push(`the public graph has ${field}, which the table does not give to anyone`)
  for (const [field, part] of inTable) if (part === 'anyone' && !ofPublic.has(field)) lines.push(`the table gives ${field} to anyone, the public graph has it not`)
  return lines
}

/** Roads to anything by its id alone (`node`, an interface Node): there are none, and if one is built the matrix must walk it. */
export function roadsById(schemas: readonly GraphQLSchema[]): string[] {
  return schemas.flatMap((schema) => [
    ...Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => /^nodes?$/.test(name)),
    ...Object.values(schema.getTypeMap()).filter((type) => isInterfaceType(type) && type.name === 'Node').map(({ name }) => name),
  ])
}
