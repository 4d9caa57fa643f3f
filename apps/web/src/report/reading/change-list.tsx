'use client'
import { cellOf, type Format } from '@nianbao/report'
import { useLocale, useTranslations } from 'next-intl'
import { say } from '@/lib/say.ts'
import { Lines } from '@/ui/lines.tsx'
import type { WorkingReport } from '../editor/draft-of.ts'
import { inputId } from '../editor/use-grid.ts'

/** What the last submission changed against the one before it: every figure and paragraph, before and after. */
export function ChangeList({ changes, format }: { changes: WorkingReport['changes']; format: Format }) {
  const t = useTranslations('reading')
  const places = useTranslations('places')
  const locale = useLocale()
  return (
    <ul className="text-[0.9375rem]">
      {changes.map(({ cell, block, place, before, after }) => {
        const form = cell ? cellOf(cell, format) : undefined
        return (
          <li key={cell ?? block} className="border-t border-rule py-2 first:border-t-0">
            <a href={cell ? `#${inputId(cell)}` : `#block-${block}`} className="text-sm">{form ? say(form.label, locale) : place ? places(place) : cell}</a>
            {cell ? (
              <p className="tabular-nums"><del className="text-quiet"><span className="sr-only">{t('before')} </span>{before || t('blank')}</del> <span aria-hidden>→</span> <ins className="font-semibold no-underline"><span className="sr-only">{t('after')} </span>{after || t('blank')}</ins></p>
            ) : (
              <>
                {before === null ? null : <p className="mt-1 border-l-2 border-rule pl-2 text-quiet"><span className="text-sm">{t('before')} </span><del><Lines text={before} /></del></p>}
                {after === null ? null : <p className="mt-1 border-l-2 border-accent pl-2"><span className="text-sm text-quiet">{t('after')} </span><ins className="no-underline"><Lines text={after} /></ins></p>}
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
