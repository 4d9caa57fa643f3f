import type { ReactNode } from 'react'

/** An act that is not the next one: its word, and its form behind it; `open` while the form has something to say. */
export function Folded({ title, open, children }: { title: ReactNode; open: boolean; children: ReactNode }) {
  return (
    <details open={open} className="border-t border-rule pt-3">
      <summary className="font-medium text-accent">{title}</summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}
