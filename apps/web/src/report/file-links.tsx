import { useLocale, useTranslations } from 'next-intl'
import { routing } from '@/i18n/routing.ts'

const kinds = ['docx', 'pdf', 'xlsx', 'csv', 'json', 'html'] as const

/** A report as a file of each kind: plain links, so that no script is needed. `of` is the address without its ending; a draft's bear the mark, and an edition that was replaced is named by its number. */
export function FileLinks({ of, draft = false, edition, className = '' }: { of: string; draft?: boolean; edition?: number; className?: string }) {
  const t = useTranslations('files')
  const locale = useLocale()
  // A refusal is a page of its own, in the reader's language.
  const asked = new URLSearchParams({ ...(edition !== undefined && { edition: String(edition) }), ...(locale !== routing.defaultLocale && { lang: locale }) })
  const query = asked.size > 0 ? `?${asked}` : ''
  return (
    <div className={`no-print flex flex-wrap items-baseline gap-x-4 text-sm ${className}`}>
      <span className="text-quiet">{t(draft ? 'draft' : 'download')}</span>
      {kinds.map((kind) => <a key={kind} href={`${of}.${kind}${query}`} className="inline-block py-1">{t(`kinds.${kind}`)}</a>)}
    </div>
  )
}
