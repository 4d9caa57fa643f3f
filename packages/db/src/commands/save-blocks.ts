import { type Actor, BadInput, type BlockPlace, type Json, TooLarge } from '@nianbao/report'
import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { places, sectionOf, sha256 } from '../content.ts'
import { block } from '../tables/block.ts'
import { cleanText } from './clean-text.ts'
import { perform, type Scene } from './perform.ts'

/** A change of one paragraph: new text or its removal, with the version seen; or a new one after another (null: first of its place). */
export type BlockChange =
  | { id: string; version: number; text: string }
  | { id: string; version: number; remove: true }
  | { place: BlockPlace; after: string | null; text: string }

/** A change that lost; `theirs` is null where the paragraph has been removed. */
export interface StaleBlock {
  id: string
  mine: string | null
  theirs: string | null
  version: number
  by: string | null
  at: Date | null
}

export interface SavedBlocks {
  version: number
  /** In the order of the changes; a new paragraph comes with its id. */
  saved: { id: string; version: number }[]
  stale: StaleBlock[]
  /** Paragraphs of sections that a return did not open: left as they are. */
  locked: string[]
}

type Standing = typeof block.$inferSelect

interface Outcome {
  saved?: { id: string; version: number }
  stale?: StaleBlock
  locked?: string
  line?: Json
}

/** Saves paragraphs one by one by their own versions: what conflicts comes back as stale, the rest is saved. A paragraph has up to 20,000 characters. */
export function saveBlocks(db: Db, actor: Actor, { reportId, changes }: { reportId: string; changes: readonly BlockChange[] }): Promise<SavedBlocks> {
  if (changes.length > 500) throw new TooLarge(500)
  return perform<SavedBlocks>(db, actor, {
    act: 'saveBlocks',
    reportId,
    work: async (scene) => {
      const { tx, report } = scene
      const rows = await tx.select().from(block).where(and(eq(block.agencyId, report.agencyId), eq(block.reportId, report.id))).orderBy(block.pos)
      const standing = new Map(rows.map((row) => [row.id, row]))
      const outcomes: Outcome[] = []
      for (const change of changes) outcomes.push(await ('place' in change ? add(scene, standing, change) : alter(scene, standing, change)))
      const lines = outcomes.flatMap((outcome) => outcome.line ?? [])
      return {
        result: (version) => ({
          version,
          saved: outcomes.flatMap((outcome) => outcome.saved ?? []),
          stale: outcomes.flatMap((outcome) => outcome.stale ?? []),
          locked: outcomes.flatMap((outcome) => outcome.locked ?? []),
        }),
        // Texts are in the book by their hashes: a withdrawal can take a text away and the book still stands.
        detail: { changes: lines },
        edited: true,
        nothing: lines.length === 0,
      }
    },
  })
}

async function alter(scene: Scene, standing: Map<string, Standing>, change: Exclude<BlockChange, { place: BlockPlace }>): Promise<Outcome> {
  const row = standing.get(change.id)
  if (!row) throw new BadInput('id', 'UNKNOWN')
  if (!scene.report.unlocked.includes(sectionOf[row.place])) return { locked: row.id }
  const text = 'remove' in change ? null : cleanText('text', change.text, 20_000, false)
  if (text === null && row.place === 'title') throw new BadInput('id', 'REQUIRED')
  if (row.removed ? text === null : text === row.text) return { saved: { id: row.id, version: row.version } }
  if (row.version !== change.version || row.removed) {
    return { stale: { id: row.id, mine: text, theirs: row.removed ? null : row.text, version: row.version, by: row.editedName, at: row.editedAt } }
  }
  const next = { ...row, text: text ?? row.text, removed: text === null, version: row.version + 1, ...byline(scene) }
  await scene.tx.update(block).set(next).where(and(eq(block.agencyId, row.agencyId), eq(block.id, row.id)))
  standing.set(row.id, next)
  return { saved: { id: row.id, version: next.version }, line: { block: row.id, place: row.place, from: sha256(row.text), to: text === null ? null : sha256(text) } }
}

async function add(scene: Scene, standing: Map<string, Standing>, change: Extract<BlockChange, { place: BlockPlace }>): Promise<Outcome> {
  const { tx, report } = scene
  const { place, after } = change
  if (!places.includes(place)) throw new BadInput('place', 'UNKNOWN')
  const there = [...standing.values()].filter((row) => row.place === place)
  if (place === 'title' && there.some((row) => !row.removed)) throw new BadInput('place', 'TAKEN')
  if (!report.unlocked.includes(sectionOf[place])) return { locked: place }
  const before = after === null ? null : there.find((row) => row.id === after)
  if (before === undefined) throw new BadInput('after', 'UNKNOWN')
  const pos = before === null ? 0 : before.pos + 1
  const text = cleanText('text', change.text, 20_000, false)
  await tx.update(block).set({ pos: sql`${block.pos} + 1` })
    .where(and(eq(block.agencyId, report.agencyId), eq(block.reportId, report.id), eq(block.place, place), sql`${block.pos} >= ${pos}`))
  for (const row of there) if (row.pos >= pos) standing.set(row.id, { ...row, pos: row.pos + 1 })
  const [row] = await tx.insert(block).values({ agencyId: report.agencyId, reportId: report.id, place, pos, text, ...byline(scene) }).returning()
  standing.set(row!.id, row!)
  return { saved: { id: row!.id, version: 1 }, line: { block: row!.id, place, from: null, to: sha256(text) } }
}

const byline = ({ actor, now }: Scene) => ({ editedBy: actor.personId, editedName: actor.name, editedAt: now })
