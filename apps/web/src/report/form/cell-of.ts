import type { CellId } from '@nianbao/report'
import type { ComponentType } from 'react'

/** What stands in a cell of the form: a figure on a page, an input in the editor. */
export type CellOf = ComponentType<{ id: CellId }>
