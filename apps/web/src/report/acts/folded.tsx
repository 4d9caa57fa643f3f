import type { ReactNode } from 'react'

/** An act that is not the next one: its word, and its form behind it. */
export function Folded({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className="border-t border-rule pt-3">
      <summary className="font-medium text-accent">{title}</summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}
