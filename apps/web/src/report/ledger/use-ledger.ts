import { type Answer, countedAtFirst, countLedger, type Counted, type Doubt, type Field, meanings, needed, placedAlike, type Place, type Places, type Read, readRows, recogniseColumns, type Sheet, wordsIn } from '@nianbao/report/ledger'
import type { Format } from '@nianbao/report'
import { useDeferredValue, useMemo, useState } from 'react'
import type { NoLedger } from './not-a-ledger.ts'

/** A file that was chosen: what it holds, or why it cannot be read. */
export type Chosen = { name: string; sheets: Sheet[] } | { name: string; refused: NoLedger } | null

/** Whose meaning is decided. */
export type Kind = 'applicants' | 'results'

const nothingDecided = { applicants: new Map<string, string>(), results: new Map<string, string>(), doubts: new Map<Doubt, Answer>() }
const noSheets: Sheet[] = []

/**
 * A ledger in the browser's memory and nowhere else: what was recognised in it, what the person decided, and what it counts
 * to. One sheet is looked at for its columns; every sheet that has them, too, can be counted with it.
 */
export function useLedger(year: number, today: string, format: Format) {
  const [chosen, setChosen] = useState<Chosen>(null)
  const [turn, setTurn] = useState(0)
  const [sheetAt, setSheetAt] = useState(0)
  const [headerAt, setHeaderAt] = useState<number | null>(null)
  const [own, setOwn] = useState<Partial<Places>>({})
  const [ticked, setTicked] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [decided, setDecided] = useState(nothingDecided)
  const sheets = chosen && 'sheets' in chosen ? chosen.sheets : noSheets
  const sheet = sheets[sheetAt]

  const columns = useMemo(() => sheet && recogniseColumns(sheet, headerAt), [sheet, headerAt])
  const places = useMemo(() => columns && ({
    ...Object.fromEntries(Object.entries(columns.of).map(([field, { column }]) => [field, column])), ...own,
  } as Places), [columns, own])
  const alike = useMemo(() => (columns && places ? placedAlike(sheets, sheetAt, columns, places) : []), [sheets, sheetAt, columns, places])
  const takes = useMemo(() => countedAtFirst(sheets, alike, sheetAt).map((isTaken, at) => alike[at] !== null && (ticked.get(at) ?? isTaken)), [sheets, alike, sheetAt, ticked])
  const isComplete = places !== undefined && columns?.header !== null && needed.every((field) => places[field] !== null)
  const read = useMemo((): Read | null => {
    if (!isComplete) return null
    const reads = alike.flatMap((placed, at) => (placed && takes[at] ? [readRows(placed, at)] : []))
    return { requests: reads.flatMap(({ requests }) => requests), others: reads.flatMap(({ others }) => others) }
  }, [alike, takes, isComplete])
  const words = useMemo(() => read && wordsIn(read.requests, format), [read, format])
  const now = useDeferredValue(decided)
  const counted = useMemo((): Counted | null => read && words && countLedger(read.requests, { year, today }, format, {
    applicants: meanings(words.applicants, now.applicants), results: meanings(words.results, now.results), doubts: now.doubts,
  }), [read, words, year, today, format, now])

  const beginWith = (at: number) => {
    setSheetAt(at)
    setHeaderAt(null)
    setOwn({})
    setTicked(new Map())
    setDecided(nothingDecided)
  }
  return {
    chosen, turn, sheets, sheet, sheetAt, columns, places, alike, takes, read, words, counted, decided,
    choose: (to: Chosen) => {
      setChosen(to)
      setTurn((before) => before + 1)
      beginWith(to && 'sheets' in to ? best(to.sheets) : 0)
    },
    chooseSheet: beginWith,
    tickSheet: (at: number, isTaken: boolean) => setTicked((before) => new Map(before).set(at, isTaken)),
    chooseHeader: (at: number) => {
      setHeaderAt(at)
      setOwn({})
    },
    place: (field: Field, column: Place) => setOwn((before) => ({ ...before, [field]: column })),
    /** Takes words for what they mean; null: not decided any more. */
    decide: (kind: Kind, words: readonly string[], to: string | null) => setDecided((before) => ({ ...before, [kind]: changed(before[kind], words, to) })),
    answer: (doubt: Doubt, to: Answer | null) => setDecided((before) => ({ ...before, doubts: changed(before.doubts, [doubt], to) })),
  }
}

export type Ledger = ReturnType<typeof useLedger>

function changed<Key, Value>(map: ReadonlyMap<Key, Value>, keys: readonly Key[], to: Value | null): Map<Key, Value> {
  const after = new Map(map)
  for (const key of keys) {
    if (to === null) after.delete(key)
    else after.set(key, to)
  }
  return after
}

/** The sheet in which most of the columns are found, of those that are seen. */
function best(sheets: readonly Sheet[]): number {
  const found = sheets.map((sheet) => Object.values(recogniseColumns(sheet).of).filter(({ column }) => column !== null).length - (sheet.hidden ? 100 : 0))
  return found.indexOf(Math.max(...found))
}
