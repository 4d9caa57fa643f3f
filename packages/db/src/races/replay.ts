import { type Act, acts, after, blankCells, type CameFrom, type CellKind, type Cells, cellOf, inTurn, type LinkedEntry, readCell, type State } from '@nianbao/report'
import { sha256 } from '../content.ts'

/** A change as the book has it: a cell as it was written, or a paragraph by its hash. */
type Change = { cell: string; from: string; to: string; kind?: CellKind } | { block: string; from: string | null; to: string | null }

interface Detail {
  changes?: Change[]
  contentHash?: string
  edition?: number
  from?: number
  hash?: string
  passed?: boolean
  import?: string
}

export const detailOf = ({ detail }: LinkedEntry): Detail => (detail ?? {}) as Detail

/** What stood at one version of the report: cells as written, paragraphs by hash. */
export interface Standing {
  seq: number
  cells: Cells
  blocks: ReadonlyMap<string, string>
}

/** The end of a replay, and everything in between that was wrong. */
export interface Replayed {
  wrong: string[]
  state: State
  version: number
  /** By version: what stood once it was reached. */
  versions: Map<number, Standing>
  /** By line: the version after it. */
  versionAfter: Map<number, number>
  contentHash: string | null
}

const empty = sha256('')
const edits: readonly string[] = ['saveCells', 'saveBlocks', 'importReport', 'undoImport']

/**
 * Plays a book from its first line: is every act in turn by the table of a report's life, and does every change begin
 * with what stood there? A change whose `from` is not what stands has run over another one: a lost update.
 */
export function replay(book: readonly LinkedEntry[], title: string): Replayed {
  const wrong: string[] = []
  let state: State = 'draft'
  let cameFrom: CameFrom | null = null
  let submitted: number | null = null
  let publicFrom: number | null = null
  let publicEdition: number | null = null
  let version = 1
  let cells = blankCells()
  let blocks = new Map<string, string>()
  let titled = false
  let contentHash: string | null = null
  let signatures: string[] = []
  let clearance: Detail | null = null
  let correcting = false
  let withdrawing = false
  const imports = new Map<string, number>()
  const versions = new Map<number, Standing>([[1, { seq: 1, cells, blocks }]])
  const versionAfter = new Map<number, number>([[1, 1]])

  function change(seq: number, one: Change): void {
    if ('cell' in one) {
      if (cells[one.cell]!.raw !== one.from) wrong.push(`line ${seq}: lost update of ${one.cell}, which held ${cells[one.cell]!.raw} and not ${one.from}`)
      const typed = readCell(cellOf(one.cell, '2021')!, one.to)
      cells = { ...cells, [one.cell]: one.kind && one.kind !== typed.kind ? { value: null, raw: one.to, kind: one.kind } : typed }
      return
    }
    const [from, to] = [one.from, one.to].map((hash) => (hash === empty ? null : hash))
    const held = blocks.get(one.block) ?? null
    // The title is there from the beginning; which paragraph it is, the first change of it tells.
    if (held === null && from === sha256(title) && !titled) titled = true
    else if (held !== from) wrong.push(`line ${seq}: lost update of paragraph ${one.block}`)
    blocks = new Map(blocks)
    if (to === null || to === undefined) blocks.delete(one.block)
    else blocks.set(one.block, to)
  }

  for (const line of book) {
    const { act, seq } = line
    const detail = detailOf(line)
    if (seq === 1) {
      if (act !== 'openYear') wrong.push('line 1: the book does not begin with openYear')
      contentHash = detail.contentHash ?? null
      continue
    }
    if (!acts.includes(act as Act) || !inTurn(act as Act, state)) {
      wrong.push(`line ${seq}: ${act} in state ${state}`)
      continue
    }
    const before = state as State
    state = after(act as Act, { state, cameFrom, editionIsPublic: publicFrom !== null && publicFrom === submitted })
    for (const one of detail.changes ?? []) change(seq, one)
    if (edits.includes(act) || act === 'abandonCorrection') contentHash = detail.contentHash ?? detail.hash ?? null
    switch (act as Act) {
      case 'requestSignature':
        cameFrom = before === 'returned' || before === 'correcting' ? before : 'draft'
        signatures = []
        break
      case 'check':
        signatures.push('checker')
        break
      case 'sign':
      case 'signOffline':
        if (signatures.includes('signatory')) wrong.push(`line ${seq}: signed twice`)
        if (detail.contentHash !== contentHash) wrong.push(`line ${seq}: signed another content than stood`)
        signatures.push('signatory')
        break
      case 'submit':
        if (!signatures.includes('signatory')) wrong.push(`line ${seq}: submitted without a signature of its own`)
        if (detail.hash !== contentHash) wrong.push(`line ${seq}: submitted another content than stood`)
        signatures = []
        submitted = detail.edition!
        break
      case 'clear':
        clearance = detail
        break
      case 'publish':
        if (!clearance?.passed || clearance.contentHash !== detail.hash) wrong.push(`line ${seq}: published what no examination let through`)
        publicFrom = detail.from!
        publicEdition = detail.edition!
        correcting = false
        break
      case 'correct':
        correcting = true
        break
      case 'abandonCorrection':
        if (!correcting) wrong.push(`line ${seq}: gave up a correction that was not under way`)
        correcting = false
        submitted = publicFrom
        break
      case 'withdraw':
        if (withdrawing) wrong.push(`line ${seq}: asked for two withdrawals at once`)
        withdrawing = true
        break
      case 'confirmWithdrawal':
      case 'dropWithdrawal':
        if (!withdrawing) wrong.push(`line ${seq}: decided a withdrawal that nobody had asked for`)
        withdrawing = false
        // What was examined before is examined again.
        if (act === 'confirmWithdrawal' && detail.edition === publicEdition) clearance = null
        break
      default:
    }
    if (act === 'undoImport' && imports.get(detail.import!) !== version) wrong.push(`line ${seq}: lost update: undid an import over what had come since`)
    if (edits.includes(act) || state !== before) version += 1
    if (act === 'importReport') imports.set(detail.import!, version)
    // By the line that led to it; what follows without changing anything has the same version.
    if (!versions.has(version)) versions.set(version, { seq, cells, blocks })
    versionAfter.set(seq, version)
  }
  return { wrong, state, version, versions, versionAfter, contentHash }
}

