import type { ComponentProps } from 'react'
import { Field } from '@/ui/field.tsx'
import { Choice } from '@/ui/kept-field.tsx'

/** A list to choose from under its label: pairs of value and words. */
export function Choices({ id, label, hint, of, ...rest }: { id: string; label: string; hint?: string; of: readonly (readonly [value: string, words: string])[] } & Omit<ComponentProps<'select'>, 'id'>) {
  return (
    <Field id={id} label={label} hint={hint}>
      <Choice id={id} aria-describedby={hint ? `${id}-hint` : undefined} {...rest}>{of.map(([value, words]) => <option key={value} value={value}>{words}</option>)}</Choice>
    </Field>
  )
}
