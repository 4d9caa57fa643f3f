'use client'
import { useActionState, useEffect, useRef } from 'react'
import { type FormState, idle } from './outcome.ts'
import { keptFields } from './kept-fields.ts'

/** An act behind a form: what became of it, and a form whose fields keep what was written until the act is done. */
export function useAct(act: (before: FormState, form: FormData) => Promise<FormState>) {
  const [state, action, pending] = useActionState(act, idle)
  const form = useRef<HTMLFormElement>(null)
  const fields = useRef<ReturnType<typeof keptFields>>(null)
  useEffect(() => {
    if (!form.current) return
    const kept = keptFields(form.current)
    fields.current = kept
    return kept.stop
  }, [])
  useEffect(() => {
    if (state.status === 'done') fields.current?.clear()
  }, [state])
  return { state, action, pending, form }
}
