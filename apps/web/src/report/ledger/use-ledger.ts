import { countLedger, type Counted, type Field, meanings, type Places, readRows, recogniseColumns, type Sheet, wordsIn } from '@nianbao/report/ledger'
import type { Format } from '@nianbao/report'
import { useDeferredValue, useMemo, useState } from 'react'
import type { NoLedger } from './not-a-ledger.ts'

/** A file that was chosen: what it holds, or why it cannot be read. */
export type Chosen = { name: string; sheets: Sheet[] } | { name: string; refused: NoLedger } | null

/** Whose meaning is decided. */
export type Kind = 'applicants' | 'results'

const nothingDecided = { applicants: new Map<string, string>(), results: new Map<string, string>() }

/** What must have a column before anything is counted. */
const needed: readonly Field[] = ['received', 'closed', 'applicant', 'result']

/** A ledger in the browser's memory and nowhere else: what was recognised in it, what the person decided, and what it counts to. */
export function useLedger(year: number, format: Format) {
  const [chosen, setChosen] = useState<Chosen>(null)
  const [sheetAt, setSheetAt] = useState(0)
  const [headerAt, setHeaderAt] = useState<number | null>(null)
  const [own, setOwn] = useState<Partial<Places>>({})
  const [decided, setDecided] = useState(nothingDecided)
  const sheet = chosen && 'sheets' in chosen ? chosen.sheets[sheetAt] : undefined

  const columns = useMemo(() => sheet && recogniseColumns(sheet, headerAt ?? undefined), [sheet, headerAt])
  const places = useMemo(() => columns && ({
    ...Object.fromEntries(Object.entries(columns.of).map(([field, { column }]) => [field, column])), ...own,
  } as Places), [columns, own])
  const isComplete = places !== undefined && columns?.header !== null && needed.every((field) => places[field] !== null)
  const rows = useMemo(() => (sheet && places && columns && columns.header !== null && isComplete ? readRows(sheet, columns.header, places) : null), [sheet, places, columns, isComplete])
  const words = useMemo(() => rows && wordsIn(rows, format), [rows, format])
  const now = useDeferredValue(decided)
  const counted = useMemo((): Counted | null => rows && words && countLedger(rows, year, format, {
    applicants: meanings(words.applicants, now.applicants), results: meanings(words.results, now.results),
  }), [rows, words, year, format, now])

  const beginWith = (at: number) => {
    setSheetAt(at)
    setHeaderAt(null)
    setOwn({})
    setDecided(nothingDecided)
  }
  return {
    chosen, sheet, sheetAt, columns, places, rows, words, counted, decided,
    choose: (to: Chosen) => {
      setChosen(to)
      beginWith(to && 'sheets' in to ? best(to.sheets) : 0)
    },
    chooseSheet: beginWith,
    chooseHeader: (at: number) => {
      setHeaderAt(at)
      setOwn({})
    },
    place: (field: Field, column: number | null) => setOwn((before) => ({ ...before, [field]: column })),
    decide: (kind: Kind, word: string, to: string | null) => setDecided((before) => {
      const after = new Map(before[kind])
      if (to === null) after.delete(word)
      else after.set(word, to)
      return { ...before, [kind]: after }
    }),
  }
}

export type Ledger = ReturnType<typeof useLedger>

/** The sheet in which most of the columns are found. */
function best(sheets: readonly Sheet[]): number {
  const found = sheets.map((sheet) => Object.values(recogniseColumns(sheet).of).filter(({ column }) => column !== null).length)
  return found.indexOf(Math.max(...found))
}
