import { firstBreak, type LinkedEntry } from '@nianbao/report'
import { cellsOf, contentHash, frozen, sha256 } from '../content.ts'
import type { Receipt, SavedBlocks, SavedCells } from '../index.ts'
import type { Afterwards, Beside } from './afterwards.ts'
import { type Call, type Done, isDone } from './history.ts'
import { overwritersHadSeen } from './overwriters-had-seen.ts'
import { detailOf, replay, type Replayed } from './replay.ts'

/**
 * Holds what clients were told against what the database has. Answers every contradiction in words; none is what the
 * house promises: no lost update, no double submission, no illegal history, nothing left by a refusal.
 */
export function checkHistory(calls: readonly Call[], left: Afterwards, title: string): string[] {
  const faults = calls.flatMap(({ hand, asked, answered }) => (answered.how === 'fault' ? [`${hand} ${asked.act}: fault ${answered.error}`] : []))
  const played = replay(left.book, title)
  return [...faults, ...played.wrong, ...bookStands(left), ...rowIsReplayed(left, played), ...savesStand(calls, played), ...overwritersHadSeen(calls, left.book, played), ...answersAreLines(calls, left.book, played), ...submissions(calls, left), ...publications(left)]
}

/** The chain is whole, ends where the row says, and its public copy is a beginning of it. */
function* bookStands({ row, book, publicLines }: Afterwards): Generator<string> {
  const broken = firstBreak(book, sha256, row.eventHash)
  if (broken !== null) yield `the chain breaks at line ${broken}`
  if (book.length !== row.eventSeq) yield `the book has ${book.length} lines, the row says ${row.eventSeq}`
  for (const { seq, open, seal, hash } of publicLines) {
    const line = book[seq - 1]
    if (!line || line.hash !== hash || line.seal !== seal || line.open !== open) yield `the public copy of line ${seq} is another line`
  }
}

/** State, version, cells, paragraphs and hash in the row are those that the book leads to. */
function* rowIsReplayed({ row, blocks, beside, book }: Afterwards, { state, version, versions, contentHash: hash }: Replayed): Generator<string> {
  if (row.state !== state) yield `the book leads to ${state}, the row says ${row.state}`
  if (row.version !== version) yield `the book leads to version ${version}, the row says ${row.version}`
  const { cells, blocks: texts } = versions.get(version)!
  for (const [id, cell] of Object.entries(cellsOf(row))) {
    const played = cells[id]!
    if (played.raw !== cell.raw || played.value !== cell.value || played.kind !== cell.kind) yield `lost update: the book leads to ${id} = ${played.raw}, the row says ${cell.raw}`
  }
  const standing = blocks.filter((block) => !block.removed)
  for (const { id, text, place } of standing) {
    if (place !== 'title' && text !== '' && texts.get(id) !== sha256(text)) yield `lost update: paragraph ${id} does not say what the book leads to`
  }
  for (const id of texts.keys()) if (!standing.some((block) => block.id === id)) yield `lost update: paragraph ${id} is gone, the book still has it`
  if (contentHash(row, frozen(standing)) !== row.contentHash) yield 'the row\'s hash is not that of its content'
  if (hash !== row.contentHash) yield 'the book\'s last hash of the content is not the row\'s'
  for (const [act, rows] of Object.entries(beside) as [Beside, number][]) {
    const lines = book.filter((line) => line.act === act).length
    if (lines !== rows) yield `${act}: ${lines} lines in the book, ${rows} rows beside it`
  }
}

/** What a client was told was saved stood so at the version it was told; what was stale was really so. */
function* savesStand(calls: readonly Call[], { versions }: Replayed): Generator<string> {
  for (const { hand, asked, answered } of calls.filter(isDone)) {
    if (asked.act === 'saveCells' && asked.changes) {
      const { version, saved, stale } = answered.value as SavedCells
      const at = versions.get(version)
      if (!at) yield `${hand} was told version ${version}, which never was`
      for (const { cell, from, to } of asked.changes as { cell: string; from: string; to: string }[]) {
        const held = at?.cells[cell]!.raw
        if (saved.includes(cell) && held !== to) yield `lost update: ${hand} was told ${cell} = ${to} is saved at version ${version}, which has ${held}`
        const lost = stale.find((one) => one.cell === cell)
        if (lost && (lost.theirs !== held || lost.theirs === from)) yield `${hand} was told ${cell} is stale by ${lost.theirs}, version ${version} has ${held}`
      }
    }
    if (asked.act === 'saveBlocks') {
      const { version, saved, stale } = answered.value as SavedBlocks
      const at = versions.get(version)
      const changes = (asked.changes ?? []) as readonly ({ id: string; text?: string } | { place: string; text: string })[]
      for (const change of changes) {
        if (!('id' in change)) continue
        const last = changes.findLast((one) => 'id' in one && one.id === change.id) === change
        const held = at?.blocks.get(change.id) ?? null
        const to = change.text === undefined ? null : sha256(change.text)
        if (last && saved.some(({ id }) => id === change.id) && !stale.some(({ id }) => id === change.id) && held !== to) yield `lost update: ${hand} was told paragraph ${change.id} is saved at version ${version}`
        const lost = stale.find(({ id }) => id === change.id)
        if (lost && last && (lost.theirs === null || lost.theirs === '' ? null : sha256(lost.theirs)) !== held) yield `${hand} was told paragraph ${change.id} is stale by what did not stand`
      }
    }
  }
}

/** Every call that did something has one line by its person and nothing else has; what ended before another began stands before it. */
function* answersAreLines(calls: readonly Call[], book: readonly LinkedEntry[], { versionAfter }: Replayed): Generator<string> {
  const seqs = new Map<Call, number>()
  const groups = Map.groupBy(calls.filter(isDone), ({ personId, asked: { act } }) => `${personId} ${act}`)
  const lines = Map.groupBy(book.slice(1), ({ byId, act }) => `${byId} ${act}`)
  for (const key of new Set([...groups.keys(), ...lines.keys()])) {
    const done = groups.get(key) ?? []
    const written = lines.get(key) ?? []
    const sure = done.filter((call) => leavesLine(call) === true)
    const perhaps = done.filter((call) => leavesLine(call) === null)
    if (written.length < sure.length || written.length > sure.length + perhaps.length) yield `${key.slice(37)}: ${done.length} done, ${written.length} lines in the book`
    else if (written.length === done.length) for (const [index, call] of done.entries()) seqs.set(call, written[index]!.seq)
  }
  for (const [{ hand, asked }, seq] of seqs) {
    if ('version' in asked && asked.version !== undefined && versionAfter.get(seq) !== asked.version + 1) yield `lost update: ${hand} did ${asked.act} to version ${asked.version}, line ${seq} stands on another`
    if ('contentHash' in asked && detailOf(book[seq - 1]!).contentHash !== asked.contentHash) yield `${hand} did ${asked.act} over another content than they had read`
  }
  for (const [one, seq] of seqs) for (const [other, later] of seqs) if (one.ended < other.began && seq > later) yield `line ${seq} was answered before line ${later} was asked for`
}

/** Did this call leave a line? Null: it may have, or found nothing to do. */
function leavesLine({ asked, answered: { value } }: Done): boolean | null {
  switch (asked.act) {
    case 'saveCells': {
      const { saved } = value as SavedCells
      return saved.length === 0 ? false : 'fills' in asked && asked.fills ? null : true
    }
    case 'saveBlocks':
      return (value as SavedBlocks).saved.length === 0 ? false : null
    case 'submit':
    case 'resolve':
    case 'reopen':
      return null
    case 'remind':
      return value === null
    default:
      return true
  }
}

/** One receipt for each submission, one submission for each signature, and the same key gets the same receipt, always. */
function* submissions(calls: readonly Call[], { book, receipts, editions }: Afterwards): Generator<string> {
  const submits = book.filter(({ act }) => act === 'submit')
  if (submits.length !== receipts.length || submits.length !== editions.length) yield `${submits.length} submissions, ${receipts.length} receipts, ${editions.length} editions`
  if (new Set(receipts.map(({ key }) => key)).size !== receipts.length) yield 'two receipts for one key'
  const given = new Map<string, string>()
  for (const { hand, asked, answered } of calls.filter(isDone)) {
    if (asked.act !== 'submit' || !('key' in asked)) continue
    const { number, hash } = (answered.value as { receipt: Receipt }).receipt
    if (!receipts.some((row) => row.number === number && row.hash === hash && row.key === asked.key)) yield `${hand} was given a receipt ${number} that is not on record under that key`
    if (given.has(asked.key) && given.get(asked.key) !== number) yield `one key got two receipts, ${given.get(asked.key)} and ${number}`
    given.set(asked.key, number)
  }
  for (const [index, edition] of editions.entries()) {
    const detail = submits[index] && detailOf(submits[index])
    if (edition.number !== index + 1 || detail?.edition !== edition.number || detail.hash !== edition.hash || receipts[index]?.hash !== edition.hash) yield `edition ${edition.number} is not what was submitted`
    if (contentHash(edition, edition.blocks) !== edition.hash) yield `the hash of edition ${edition.number} is not that of its content`
  }
}

/** What is public equals what was submitted, until it is withdrawn, and then it is nowhere. */
function* publications({ book, editions, published }: Afterwards): Generator<string> {
  const lines = book.filter(({ act }) => act === 'publish')
  if (lines.length !== published.length) yield `${lines.length} publications in the book, ${published.length} public editions`
  const taken = Math.max(0, ...book.filter(({ act }) => act === 'confirmWithdrawal').map((line) => detailOf(line).edition ?? 0))
  for (const [index, line] of lines.entries()) {
    const { edition, from, hash } = detailOf(line)
    const source = editions.find(({ number }) => number === from)
    const row = published[index]
    if (!source || !row || row.number !== edition || row.hash !== hash || source.hash !== hash) yield `public edition ${edition} is not the one submitted as ${from}`
    else if (row.number <= taken) {
      if (row.figures !== null || row.narrative !== null || row.withdrawnAt === null) yield `public edition ${edition} was withdrawn and can still be read`
    } else if (JSON.stringify([row.figures, row.fee, row.odd]) !== JSON.stringify([source.figures, source.fee, source.odd])) yield `public edition ${edition} has other figures than were submitted`
    else if (JSON.stringify(Object.values(row.narrative!).flat()) !== JSON.stringify(['overview', 'problems', 'otherMatters'].flatMap((place) => source.blocks.filter((block) => block.place === place).map(({ text }) => text)))) yield `public edition ${edition} has other texts than were submitted`
  }
  if (published.filter(({ validTo }) => validTo === null).length > 1) yield 'two public editions are in force'
}
