'use client'
import type { BlockPlace } from '@nianbao/report'
import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/ui/button.tsx'
import { ScriptButton } from '@/ui/script-button.tsx'
import { useDraft, useEditing } from './editing.tsx'
import { LockedNote } from './locked-note.tsx'
import { Paragraph } from './paragraph.tsx'

/** The paragraphs of one place of the report, each a text box of its own that is saved by itself. */
export function Prose({ place, heading }: { place: BlockPlace; heading: string }) {
  const t = useTranslations('editor')
  const { addBlock, isLocked } = useEditing()
  const blocks = useDraft((draft) => draft.blocks)
  const here = blocks.filter((block) => block.place === place)
  // Title, preamble and closing belong to no section: a return that unlocks anything opens the overview's neighbours too.
  const locked = isLocked(place === 'title' || place === 'preamble' ? 'overview' : place === 'closing' ? 'otherMatters' : place)
  const add = (after: string | null, text: string) => {
    const key = addBlock(place, after, text)
    requestAnimationFrame(() => document.getElementById(`text-${key}`)?.focus())
  }
  return (
    <section id={place} aria-labelledby={`${place}-heading`}>
      <h2 id={`${place}-heading`} className="mb-2 text-lg">{heading}</h2>
      {locked ? <LockedNote /> : null}
      <div className="grid gap-2">
        {here.map((block, index) => (
          <Paragraph key={block.key} block={block} label={t('paragraph', { heading, number: index + 1 })} locked={locked} onSplit={(text) => add(block.key, text)} />
        ))}
      </div>
      {!locked && (place !== 'title' || here.length === 0) ? (
        <ScriptButton className={clsx(buttonClass('quiet', true), 'mt-1 -ml-2')} onClick={() => add(here.at(-1)?.key ?? null, '')} aria-label={t('addParagraphTo', { heading })}>{t('addParagraph')}</ScriptButton>
      ) : null}
    </section>
  )
}
