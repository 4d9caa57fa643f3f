/** The shape of a statutory form: what a report is made of, as data. */

export type FormatId = '2021' | '2019'
export const tableIds = ['disclosure', 'requests', 'disputes'] as const
export type TableId = (typeof tableIds)[number]
export const narrativeIds = ['overview', 'problems', 'otherMatters'] as const
export type NarrativeId = (typeof narrativeIds)[number]
export type SectionId = NarrativeId | TableId
/** Where a paragraph can stand; `closing` holds the organ and date lines at the end. */
export type BlockPlace = 'title' | 'preamble' | NarrativeId | 'closing'

/** One text in the two languages of the house; zh is the official wording. */
export interface Label {
  zh: string
  en: string
}

/** `table.row.column`, for instance `requests.receivedNew.naturalPerson`. */
export type CellId = string

/** count: whole number ≥ 0 · money: decimal string as written · change: signed, free-form (2019 only). */
export type CellType = 'count' | 'money' | 'change'

export interface Cell {
  id: CellId
  /** Position in the packed array: disclosure, requests row by row, disputes. */
  index: number
  table: TableId
  row: string
  column: string
  type: CellType
  /** A total the form defines as a sum of other cells. */
  derived: boolean
  label: Label
  law: string
}

export interface Row {
  id: string
  label: Label
  group: Label | null
  /** Other wordings seen in real reports, zh only. */
  aliases: string[]
  /** Articles of Decree 711; see `lawNote`. */
  law: string
  /** What is to be counted here (口径说明). */
  meaning: Label
  derived: boolean
  /** From the outermost group to the row itself. */
  path: Label[]
}

export interface Column {
  id: string
  label: Label
  group: Label | null
  derived: boolean
  type: CellType
}

/** A node of a table's printed header; leaves name the column or the row they head. */
export interface HeaderNode {
  label: Label
  column?: string
  row?: string
  rowspan?: number
  colspan?: number
  children?: HeaderNode[]
}

export interface DisclosureBlock {
  block: Label
  rows: Row[]
  columns: Column[]
  header: Label[]
}

export interface Section {
  id: SectionId
  heading: Label
  kind: 'narrative' | 'table'
}

export interface Format {
  id: FormatId
  /** The notice that prescribes the form. */
  basis: string
  /** The first report year the form is prescribed for; real reports stray. */
  fromYear: number
  sections: Section[]
  overviewAspects: Label[]
  tables: {
    disclosure: { blocks: DisclosureBlock[] }
    requests: { rows: Row[]; columns: Column[]; note: Label; header: HeaderNode[] }
    disputes: { rows: Row[]; columns: Column[]; header: HeaderNode[] }
  }
  cells: readonly Cell[]
}
