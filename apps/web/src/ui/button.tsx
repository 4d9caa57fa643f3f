import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

export type ButtonLook = 'primary' | 'plain' | 'danger' | 'quiet'

const looks: Record<ButtonLook, string> = {
  primary: 'border-accent bg-accent text-white hover:bg-accent-strong',
  plain: 'border-line bg-sheet text-ink hover:border-accent hover:text-accent',
  danger: 'border-error bg-sheet text-error hover:bg-error-soft',
  quiet: 'border-transparent text-accent underline decoration-1 underline-offset-4 hover:decoration-2',
}

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = 'plain', small = false) {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-sm border font-medium no-underline disabled:border-rule disabled:bg-locked disabled:text-quiet aria-disabled:opacity-70',
    small ? 'min-h-8 px-2 text-sm' : 'min-h-11 px-4',
    looks[look],
  )
}

/** A button; one `primary` per page. */
export function Button({ look = 'plain', small = false, className, ...props }: ComponentProps<'button'> & { look?: ButtonLook; small?: boolean }) {
  return <button type="button" {...props} className={clsx(buttonClass(look, small), className)} />
}
