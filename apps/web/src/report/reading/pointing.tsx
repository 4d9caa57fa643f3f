'use client'
import type { CellId, Format } from '@nianbao/report'
import { createContext, use } from 'react'
import type { WorkingReport } from '../editor/draft-of.ts'

/** Where a remark that is being written will stand; `value` is what the form sends. */
export interface Pointer {
  value: string
  where: string
  quote: string
}

/** What the parts of a report under review can reach. */
export interface Pointing {
  report: WorkingReport
  format: Format
  locale: string
  raw: ReadonlyMap<CellId, string>
  mayComment: boolean
  point: (pointer: Pointer) => void
}

const Context = createContext<Pointing | null>(null)
export const PointingProvider = Context.Provider

/** The report that this part belongs to. */
export function usePointing(): Pointing {
  const pointing = use(Context)
  if (!pointing) throw new Error('usePointing stands outside of a report')
  return pointing
}
