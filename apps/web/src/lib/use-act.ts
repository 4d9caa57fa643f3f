'use client'
import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import { type FormState, idle } from './outcome.ts'
import { keptFields } from './kept-fields.ts'
import { useHydrated } from './use-hydrated.ts'

/**
 * An act behind a form: what became of it, and a form whose fields keep what was written until the act is done. `again`
 * repeats the last try with the very values it had, whatever stands in the form by now. `onDone` is called also when the
 * form goes with the act.
 */
export function useAct<Value = null>(act: (before: FormState<Value>, form: FormData) => Promise<FormState<Value>>, onDone?: () => void) {
  const hasScripts = useHydrated()
  const andTell = async (before: FormState<Value>, form: FormData) => {
    const after = await act(before, form)
    if (after.status === 'done') onDone?.()
    return after
  }
  // In the server's page it is the act itself, which a form can name without scripts.
  const [state, action, pending] = useActionState<FormState<Value>, FormData>(hasScripts && onDone ? andTell : act, idle)
  const form = useRef<HTMLFormElement>(null)
  const fields = useRef<ReturnType<typeof keptFields>>(null)
  const tried = useRef<FormData>(null)
  useEffect(() => {
    if (!form.current) return
    const kept = keptFields(form.current)
    fields.current = kept
    return kept.stop
  }, [])
  useEffect(() => {
    if (state.status === 'done') fields.current?.clear()
  }, [state])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    tried.current = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
  }
  const again = () => {
    const values = tried.current ?? (form.current && new FormData(form.current))
    if (values) startTransition(() => action(values))
  }
  return { state, action, pending, form, onSubmit, again }
}
