'use client'
import { useTranslations } from 'next-intl'
import type { Preview } from './import-acts.ts'
import { usePlace } from './use-place.ts'

/** Every text as it stands and as the document has it, title, opening and closing lines too; what changes is unfolded. */
export function PreviewTexts({ texts, headings }: { texts: Preview['texts']; headings: ReadonlyMap<string, string> }) {
  const t = useTranslations('import')
  const places = useTranslations('places')
  const placeIn = usePlace()
  const named = ({ place, heading }: Preview['texts'][number]) => heading || (headings.get(place) ?? places(place))
  return (
    <div>
      <h3 className="mb-1 text-lg">{t('texts')}</h3>
      {texts.filter(({ old, new: now }) => old.length + now.length > 0).map((text) => (
        <details key={text.place} className="border-t border-rule py-2" open={text.changed}>
          <summary>{named(text)} · {text.changed ? <b>{t('changes')}</b> : <span className="text-quiet">{t(text.locked ? 'locked' : 'same')}</span>}{text.source ? ` · ${placeIn(text.source)}` : ''}</summary>
          <div className="mt-2 grid gap-4 text-sm sm:grid-cols-2">
            <Texts title={t('old')} of={text.old} empty={t('blank')} />
            <Texts title={t(text.locked ? 'inDocument' : 'new')} of={text.new} empty={t('blank')} />
          </div>
        </details>
      ))}
    </div>
  )
}

function Texts({ title, of, empty }: { title: string; of: string[]; empty: string }) {
  return (
    <div className="min-w-0">
      <p className="text-quiet">{title}</p>
      {of.length === 0 ? <i className="text-quiet">{empty}</i> : of.map((paragraph, index) => <p key={index} className="my-1 [overflow-wrap:anywhere]">{paragraph}</p>)}
    </div>
  )
}
