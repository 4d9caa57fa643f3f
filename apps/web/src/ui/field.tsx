import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

const control = 'w-full rounded-sm border border-line bg-sheet px-3 text-ink placeholder:text-quiet aria-invalid:border-2 aria-invalid:border-error'

/** A label above its control, with a hint and an error that assistive technology reads with it. */
export function Field({ id, label, hint, error, children }: { id: string; label: ReactNode; hint?: ReactNode; error?: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">{label}</label>
      {hint ? <p id={`${id}-hint`} className="text-sm text-quiet">{hint}</p> : null}
      {error ? <p id={`${id}-error`} className="text-sm font-medium text-error"><span aria-hidden>✕ </span>{error}</p> : null}
      {children}
    </div>
  )
}

/** A one-line text box. */
export function TextBox({ className, ...props }: ComponentProps<'input'>) {
  return <input {...props} className={clsx(control, 'min-h-11', className)} />
}

/** A text box of several lines that grows with its text where the browser can. */
export function TextArea({ className, ...props }: ComponentProps<'textarea'>) {
  return <textarea rows={3} {...props} className={clsx(control, 'field-sizing-content min-h-20 py-2 leading-relaxed', className)} />
}

/** A choice from a list. */
export function Choice({ className, ...props }: ComponentProps<'select'>) {
  return <select {...props} className={clsx(control, 'min-h-11', className)} />
}

/** A tick box with its label at the right; the whole line can be clicked. */
export function Tick({ label, ...props }: Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode }) {
  return (
    <label className="flex min-h-8 items-start gap-2">
      <input type="checkbox" {...props} className="mt-1 size-5 shrink-0 accent-accent" />
      <span>{label}</span>
    </label>
  )
}

/** One of several choices, with its label at the right; the whole line can be clicked. */
export function Dot({ label, ...props }: Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode }) {
  return (
    <label className="flex min-h-8 items-start gap-2">
      <input type="radio" {...props} className="mt-1 size-5 shrink-0 accent-accent" />
      <span>{label}</span>
    </label>
  )
}
