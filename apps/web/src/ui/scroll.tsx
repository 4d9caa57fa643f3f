import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** A region that scrolls sideways by touch, wheel and keyboard; `label` names it for assistive technology. */
export function Scroll({ label, children, className }: { label: string; children: ReactNode; className?: string }) {
  return (
    // A region that scrolls must be reachable by keyboard, which is why it takes the focus.
    <div role="group" aria-label={label} tabIndex={0} className={clsx('scrolls overflow-x-auto', className)}>
      {children}
    </div>
  )
}
