'use client'
import { type ReactNode, useSyncExternalStore } from 'react'
import { listen, versionOf } from './editor/version-here.ts'

/** What can be done as long as the report is what the page was made of; once something was saved from this page, `otherwise`. */
export function WhileUnchanged({ report, version, otherwise, children }: { report: string; version: number; otherwise: string; children: ReactNode }) {
  const here = useSyncExternalStore(listen, () => versionOf(report), () => null)
  return here !== null && here > version ? <p className="text-sm">{otherwise}</p> : children
}
