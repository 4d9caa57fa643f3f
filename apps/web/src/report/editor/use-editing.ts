'use client'
import { type CellId, cellOf as cellOfForm } from '@nianbao/report'
import type { Gazetteer } from '@nianbao/report/places'
import { useEffect, useMemo, useRef } from 'react'
import { useRouter } from 'next/navigation'
import { type DraftBlock, isPending } from './draft.ts'
import { draftOf, received, type WorkingReport } from './draft-of.ts'
import { createDraftStore } from './draft-store.ts'
import type { Editing } from './editing.tsx'
import { formatOf } from '../form-of.ts'
import { liveFindings } from './live-findings.ts'
import { copyOf, keepCopy, keptCopy, restored } from './local-copy.ts'
import { createSaver } from './saver.ts'
import { senderFor } from './sender.ts'
import { isFollowing, totalsOf, withTotals } from './totals.ts'
import { noteVersion } from './version-here.ts'

const undoSteps = 100
let made = 0
const newKey = () => `new-${++made}`

/** Opens the report for editing: the draft, its saver, its local copy and the live check, for as long as the page stands. */
export function useEditingOf(report: WorkingReport, person: string, locale: string): Editing {
  const latest = useRef(report)
  const router = useRouter()
  const refresh = useRef(() => router.refresh())
  const { editing, saver, totals } = useMemo(() => {
    const format = formatOf(report.format)
    const totals = totalsOf(format)
    const store = createDraftStore(draftOf(report))
    store.subscribe(() => noteVersion(report.id, store.get().version))
    const totalCells = new Set(totals.map(({ cell }) => cell))
    const saver = createSaver(store, senderFor(report.id), {
      isTotal: (cell) => totalCells.has(cell),
      isFollowing: (cell) => isFollowing(totals, store.get().cells, cell),
      catchUp: () => refresh.current(),
    })
    const unlocked = new Set<string>(report.unlockedSections)

    function put(changes: Record<CellId, string>, remember: boolean) {
      store.set((draft) => {
        const followed = remember ? withTotals(totals, draft.cells, changes) : changes
        const cells = { ...draft.cells, ...followed }
        const before = Object.fromEntries(Object.keys(followed).map((cell) => [cell, draft.cells[cell] ?? '']))
        return { cells, undo: remember ? [...draft.undo.slice(1 - undoSteps), before] : draft.undo.slice(0, -1) }
      })
      saver.changed()
    }

    const isLocked = (section: string) => !unlocked.has(section)
    const editing: Editing = {
      store,
      report,
      format,
      locale,
      cellOf: (id) => cellOfForm(id, format),
      isLocked,
      lastYear: new Map(report.cells.map((cell) => [cell.id, cell.lastYear])),
      write: (changes) => {
        const open = Object.entries(changes).filter(([id, text]) => !isLocked(id.slice(0, id.indexOf('.'))) && store.get().cells[id] !== text)
        if (open.length > 0) put(Object.fromEntries(open), true)
      },
      undo: () => {
        const last = store.get().undo.at(-1)
        if (last) put(last, false)
      },
      writeBlock: (key, text) => {
        store.set((draft) => ({ blocks: draft.blocks.map((block) => (block.key === key ? { ...block, text } : block)) }))
        saver.changed()
      },
      addBlock: (place, afterKey, text) => {
        const block: DraftBlock = { key: newKey(), id: null, place, text, saved: null, version: 0 }
        store.set((draft) => {
          const blocks = [...draft.blocks]
          const at = afterKey === null ? blocks.findLastIndex((other) => other.place === place) : blocks.findIndex(({ key }) => key === afterKey)
          blocks.splice(at < 0 ? blocks.length : at + 1, 0, block)
          return { blocks }
        })
        saver.changed()
        return block.key
      },
      removeBlock: (key) => {
        store.set((draft) => {
          const gone = draft.blocks.find((block) => block.key === key)
          return { blocks: draft.blocks.filter((block) => block.key !== key), removed: gone?.id ? [...draft.removed, gone] : draft.removed }
        })
        saver.changed()
      },
      settle: (id, keep) => {
        store.set((draft) => ({
          conflicts: draft.conflicts.filter((conflict) => (conflict.kind === 'cell' ? conflict.cell : conflict.id) !== id),
          cells: keep === 'theirs' && id in draft.cells ? { ...draft.cells, ...withTotals(totals, draft.cells, { [id]: draft.saved[id] ?? '' }) } : draft.cells,
          blocks: draft.blocks.map((block) => (keep === 'theirs' && block.id === id ? { ...block, text: block.saved ?? '' } : block)),
        }))
        saver.changed()
      },
      saveNow: () => void saver.flush(),
    }
    return { editing, saver, totals }
    // One draft for one report: newer answers of the server are taken in below, not by starting anew.
  }, [report.id, locale, report.unlockedSections.join()])

  const { store } = editing
  useEffect(() => {
    let places: Gazetteer | undefined
    const checkNow = () => store.set((draft) => ({ findings: liveFindings(draft, latest.current, editing.format, places) }))
    const copy = keptCopy(report.id, person)
    if (copy) {
      store.set((draft) => restored(draft, copy, newKey))
      saver.changed()
    }
    const stop = [
      store.subscribe(after(200, () => keepCopy(report.id, person, isPending(store.get()) ? copyOf(store.get()) : null))),
      store.subscribe(after(150, checkNow, (draft) => [draft.cells, draft.blocks])),
    ]
    checkNow()
    // The names of the country's divisions are as large as a small page: they come when the form is there.
    void import('@nianbao/report/places').then(({ gazetteer }) => {
      places = gazetteer
      checkNow()
    }, () => {})
    const now = () => void saver.flush()
    addEventListener('online', now)
    addEventListener('pagehide', now)
    return () => {
      saver.stop()
      for (const end of stop) end()
      removeEventListener('online', now)
      removeEventListener('pagehide', now)
    }

    /** Runs `work` once the store has been quiet for `ms`; with `of`, only when one of those things changed. */
    function after(ms: number, work: () => void, of?: (draft: ReturnType<typeof store.get>) => unknown[]) {
      let timer: ReturnType<typeof setTimeout> | undefined
      let seen = of?.(store.get())
      return () => {
        const now = of?.(store.get())
        if (now && seen && now.every((part, index) => part === seen![index])) return
        seen = now
        clearTimeout(timer)
        timer = setTimeout(work, ms)
      }
    }
  }, [store, saver, report.id, person, editing.format])

  useEffect(() => {
    latest.current = report
    store.set((draft) => received(draft, report, totals))
    saver.changed()
  }, [store, report, totals, saver])

  return useMemo(() => ({ ...editing, report }), [editing, report])
}
