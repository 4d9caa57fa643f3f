import type { ComponentProps } from 'react'
import { Link } from '@/i18n/navigation.ts'

/** The way back, at the same place on every page below the first. */
export function BackLink({ href, children }: Pick<ComponentProps<typeof Link>, 'href' | 'children'>) {
  return <p className="no-print mb-3 text-[0.9375rem]"><Link href={href}><span aria-hidden>← </span>{children}</Link></p>
}
