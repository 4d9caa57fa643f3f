'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import { buttonClass } from './button.tsx'

/** A modal dialog: traps the focus, closes on Escape, gives the focus back: to `back`, where what had it may be gone or out of use. */
export function Dialog({ open, onClose, title, close, back, children }: { open: boolean; onClose: () => void; title: ReactNode; close: string; back?: RefObject<HTMLElement | null>; children: ReactNode }) {
  return (
    <Base.Root open={open} onOpenChange={(next) => { if (!next) onClose() }}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Base.Popup finalFocus={back} className="fixed inset-x-0 top-0 z-50 mx-auto max-h-dvh w-full max-w-2xl overflow-y-auto border border-line bg-sheet p-5 shadow-lg sm:top-12 sm:max-h-[calc(100dvh-6rem)]">
          <Base.Title className="mb-3 text-lg">{title}</Base.Title>
          {children}
          <div className="mt-4 flex justify-end border-t border-rule pt-3">
            <Base.Close className={buttonClass('plain')}>{close}</Base.Close>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
