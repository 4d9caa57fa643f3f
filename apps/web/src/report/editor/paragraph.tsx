'use client'
import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useHydrated } from '@/lib/use-hydrated.ts'
import { ScriptButton } from '@/ui/script-button.tsx'
import type { DraftBlock } from './draft.ts'
import { useDraft, useEditing } from './editing.tsx'

/** One paragraph: Enter begins the next one, Backspace in an empty one takes it away. */
export function Paragraph({ block, label, locked, onSplit }: { block: DraftBlock; label: string; locked: boolean; onSplit: (rest: string) => void }) {
  const t = useTranslations('editor')
  const isHydrated = useHydrated()
  const { writeBlock, removeBlock } = useEditing()
  const isConflict = useDraft((draft) => draft.conflicts.some((conflict) => conflict.kind === 'block' && conflict.id === block.id))
  const isOneLine = block.place === 'title'

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (locked || event.nativeEvent.isComposing) return
    const { selectionStart, selectionEnd, value } = event.currentTarget
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      if (isOneLine) return
      writeBlock(block.key, value.slice(0, selectionStart))
      onSplit(value.slice(selectionEnd))
    } else if (event.key === 'Backspace' && value === '') {
      event.preventDefault()
      removeBlock(block.key)
    }
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const paragraphs = event.clipboardData.getData('text/plain').split(/\r?\n/).map((line) => line.trim()).filter(Boolean)
    if (locked || isOneLine || paragraphs.length < 2) return
    event.preventDefault()
    const { selectionStart, selectionEnd, value } = event.currentTarget
    writeBlock(block.key, value.slice(0, selectionStart) + paragraphs[0])
    // Each lands right after this one, so that the last is put in first.
    onSplit(paragraphs.at(-1)! + value.slice(selectionEnd))
    for (const middle of paragraphs.slice(1, -1).reverse()) onSplit(middle)
  }

  return (
    <div id={block.id ? `block-${block.id}` : undefined} className="group relative">
      <textarea
        id={`text-${block.key}`}
        aria-label={label}
        readOnly={locked || !isHydrated}
        rows={isOneLine ? 1 : 2}
        value={block.text}
        onChange={(event) => writeBlock(block.key, event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        className={clsx('field-sizing-content w-full resize-y border py-2 pl-3 leading-7', locked || isOneLine ? 'pr-3' : 'pr-10', locked ? 'border-rule bg-locked' : 'border-rule bg-sheet hover:border-line', isConflict && 'border-warning bg-warning-soft', isOneLine && 'font-semibold')}
      />
      {locked || isOneLine ? null : (
        <ScriptButton onClick={() => removeBlock(block.key)} aria-label={t('removeParagraph', { label })} className="absolute top-1 right-1 size-7 bg-sheet/80 text-quiet opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 hover:text-error focus-visible:opacity-100">✕</ScriptButton>
      )}
    </div>
  )
}
