import { Fragment } from 'react'
import type { ReactNode } from 'react'

/** Names and values in two columns, one under the other on a phone. */
export function Facts({ of }: { of: [name: string, value: ReactNode][] }) {
  return (
    <dl className="grid grid-cols-1 gap-x-6 sm:grid-cols-[max-content_1fr]">
      {of.map(([name, value]) => (
        <Fragment key={name}>
          <dt className="border-rule pt-2 text-sm text-quiet sm:border-b sm:py-2">{name}</dt>
          <dd className="border-b border-rule pb-2 [overflow-wrap:anywhere] sm:py-2">{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
