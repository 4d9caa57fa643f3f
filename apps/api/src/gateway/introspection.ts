import {
  type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode,
} from 'graphql'

/** One document cut in two: what asks about the schema, and what asks for data. Either is null when nothing is left. */
export interface Cut {
  schema: DocumentNode | null
  data: DocumentNode | null
}

const aboutSchema = new Set(['__schema', '__type'])

/**
 * Cuts `__schema` and `__type` at the root off a document, because the planner knows only data. Fragments at the root
 * are written out, so that a document mixed inside a fragment is cut as well. Documents that are not mixed come back
 * as they are, the same object, since plans are kept by document identity.
 */
export function cutIntrospection(document: DocumentNode, operation: OperationDefinitionNode): Cut {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const only = (set: SelectionSetNode, keep: (name: string) => boolean): SelectionNode[] =>
    set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return keep(selection.name.value) ? [selection] : []
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      if (!part) return []
      const selections = only(part.selectionSet, keep)
      if (selections.length === 0) return []
      return [{ kind: Kind.INLINE_FRAGMENT, directives: selection.directives, selectionSet: { kind: Kind.SELECTION_SET, selections } }]
    })
  const schemaPart = only(operation.selectionSet, (name) => aboutSchema.has(name))
  if (schemaPart.length === 0) return { schema: null, data: document }
  const dataPart = only(operation.selectionSet, (name) => !aboutSchema.has(name))
  if (dataPart.length === 0) return { schema: document, data: null }
  const withSelections = (selections: SelectionNode[]): DocumentNode => ({
    kind: Kind.DOCUMENT,
    definitions: document.definitions.map((definition) =>
      definition === operation ? { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } : definition),
  })
  return { schema: withSelections(schemaPart), data: withSelections(dataPart) }
}
