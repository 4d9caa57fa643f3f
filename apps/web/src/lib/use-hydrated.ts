'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in the server's page and until its scripts are at work: what is typed before that would be heard by nobody. */
export function useHydrated(): boolean {
  return useSyncExternalStore(never, () => true, () => false)
}
