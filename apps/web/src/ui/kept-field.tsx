'use client'
import { type ComponentProps, createContext, use } from 'react'
import type { Written } from '@/lib/outcome.ts'
import * as plain from './field.tsx'

const WrittenContext = createContext<Written | undefined>(undefined)

/** Around the fields of a form that was refused: what it was sent with. */
export const WrittenProvider = WrittenContext.Provider

/** What stands in a field at first: what was sent before, else its own. */
function useWritten<Own>(name: string | undefined, own: Own) {
  const written = use(WrittenContext)
  return written && name !== undefined && name in written ? written[name]![0] : own
}

/** Is a box ticked at first? A box that was sent unticked is not named at all. */
function useTicked(name: string | undefined, value: unknown, own: boolean | undefined) {
  const written = use(WrittenContext)
  return written && name !== undefined ? (written[name] ?? []).includes(String(value ?? 'on')) : own
}

/** A one-line text box that keeps through a refusal what was written, also without scripts. */
export function TextBox(props: ComponentProps<typeof plain.TextBox>) {
  return <plain.TextBox {...props} defaultValue={useWritten(props.name, props.defaultValue)} />
}

/** The same of several lines. */
export function TextArea(props: ComponentProps<typeof plain.TextArea>) {
  return <plain.TextArea {...props} defaultValue={useWritten(props.name, props.defaultValue)} />
}

/** The same for a choice from a list. */
export function Choice(props: ComponentProps<typeof plain.Choice>) {
  return <plain.Choice {...props} defaultValue={useWritten(props.name, props.defaultValue)} />
}

/** The same for a tick box. */
export function Tick(props: ComponentProps<typeof plain.Tick>) {
  return <plain.Tick {...props} defaultChecked={useTicked(props.name, props.value, props.defaultChecked)} />
}

/** The same for one of several choices. */
export function Dot(props: ComponentProps<typeof plain.Dot>) {
  return <plain.Dot {...props} defaultChecked={useTicked(props.name, props.value, props.defaultChecked)} />
}
