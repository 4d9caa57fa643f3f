'use client'
import { useEffect, useRef } from 'react'
import { Notice } from '@/ui/notice.tsx'
import { useSaid } from './said.ts'

/** Names the act that was done and takes the focus, since the act's own form is often gone by then. */
export function SaidLine({ report }: { report: string }) {
  const said = useSaid(report)
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (said) line.current?.focus()
  }, [said])
  return <div ref={line} role="status" tabIndex={-1} className="focus-visible:outline-none">{said ? <Notice tone="done" className="mb-4">{said.sentence}</Notice> : null}</div>
}
