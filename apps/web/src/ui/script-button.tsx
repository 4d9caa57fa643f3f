'use client'
import type { ComponentProps } from 'react'
import { useHydrated } from '@/lib/use-hydrated.ts'

/** A bare button whose act is its script's: before that is there it cannot be pressed, since nobody would hear. */
export function ScriptButton({ disabled = false, ...props }: Omit<ComponentProps<'button'>, 'type'>) {
  const isHydrated = useHydrated()
  return <button type="button" {...props} disabled={disabled || !isHydrated} />
}
