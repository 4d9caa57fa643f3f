'use client'
import type { ReactNode } from 'react'
import { buttonClass } from '@/ui/button.tsx'
import { ScriptButton } from '@/ui/script-button.tsx'

/** Opens the browser's print dialog. */
export function PrintButton({ children }: { children: ReactNode }) {
  return <ScriptButton className={buttonClass()} onClick={() => print()}>{children}</ScriptButton>
}
