'use client'
import { useSyncExternalStore } from 'react'

interface Said {
  report: string
  sentence: string
}

// Kept outside of the components: after an act the page may show the same report with others, and the line goes on there.
let said: Said | null = null
const lines = new Set<() => void>()

function change(next: Said | null): void {
  said = next
  for (const read of lines) read()
}

/** Says in the report's status line what was done. */
export const tell = (report: string, sentence: string): void => change({ report, sentence })

/** Empties the line, when the next act is tried. */
export const hush = (): void => change(null)

function listen(read: () => void) {
  lines.add(read)
  return () => {
    lines.delete(read)
    // Nothing is said again to who comes back later.
    setTimeout(() => {
      if (lines.size === 0) said = null
    })
  }
}

/** What was done last to this report on this page. */
export function useSaid(report: string): Said | null {
  const last = useSyncExternalStore(listen, () => said, () => null)
  return last?.report === report ? last : null
}
