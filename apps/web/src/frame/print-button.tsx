'use client'
import type { ReactNode } from 'react'
import { Button } from '@/ui/button.tsx'

/** Opens the browser's print dialog. */
export function PrintButton({ children }: { children: ReactNode }) {
  return <Button onClick={() => print()}>{children}</Button>
}
