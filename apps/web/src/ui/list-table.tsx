import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

/** A plain list as a table: thin rules, tight rows, the header in small quiet words, the first column frozen. */
export function ListTable({ caption, head, children, className }: { caption: string; head: ReactNode[]; children: ReactNode; className?: string }) {
  return (
    <table className={clsx('w-full border-collapse text-left text-[0.9375rem]', className)}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-sm text-quiet">
          {head.map((text, index) => (
            <th key={index} scope="col" className={clsx('whitespace-nowrap px-3 py-2 font-medium first:pl-0', index === 0 && 'sticky left-0 z-1 bg-paper')}>{text}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** One row of a ListTable: its heading cell stays in view while the rest scrolls. */
export function ListRow({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <tr className="border-b border-rule align-baseline">
      <th scope="row" className="sticky left-0 z-1 min-w-36 max-w-64 bg-paper py-2.5 pr-3 font-medium">{heading}</th>
      {children}
    </tr>
  )
}

/** One plain cell of a ListTable. */
export function ListCell({ className, ...props }: ComponentProps<'td'>) {
  return <td {...props} className={clsx('px-3 py-2.5', className)} />
}
