'use client'
import { type ComponentProps, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { buttonClass } from './button.tsx'

type Given = Omit<ComponentProps<'input'>, 'type' | 'className' | 'onChange' | 'ref'> & { id: string; choose: ReactNode; take: (file: File) => void; ref?: RefObject<HTMLInputElement | null> }

/**
 * A file to be chosen: the browser words its own button in its own language, ours speaks the page's. `children` says what
 * was chosen; `take` is handed each file, the same one again where it is chosen again.
 */
export function FileBox({ id, choose, take, ref, children, ...props }: Given) {
  const own = useRef<HTMLInputElement>(null)
  const box = ref ?? own
  const hand = () => {
    const file = box.current?.files?.[0]
    if (!file) return
    box.current!.value = ''
    take(file)
  }
  // One that was chosen before this script was there: nobody else heard of it.
  useEffect(hand, [])
  return (
    <div className="flex flex-wrap items-center gap-3">
      <input {...props} ref={box} id={id} type="file" onChange={hand} className="peer sr-only" />
      <label htmlFor={id} className={`${buttonClass('plain')} cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent`}>{choose}</label>
      <span className="min-w-0 text-quiet [overflow-wrap:anywhere]">{children}</span>
    </div>
  )
}
