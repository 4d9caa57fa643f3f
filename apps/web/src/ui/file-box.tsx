import type { ComponentProps, ReactNode } from 'react'
import { buttonClass } from './button.tsx'

/** A file to be chosen: the browser words its own button in its own language, ours speaks the page's. `children` says what was chosen. */
export function FileBox({ id, choose, children, ...props }: Omit<ComponentProps<'input'>, 'type' | 'className'> & { id: string; choose: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <input id={id} type="file" {...props} className="peer sr-only" />
      <label htmlFor={id} className={`${buttonClass('plain')} cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent`}>{choose}</label>
      <span className="min-w-0 text-quiet [overflow-wrap:anywhere]">{children}</span>
    </div>
  )
}
