import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'
import { Notice } from '@/ui/notice.tsx'
import type { WorkingReport } from './editor/draft-of.ts'

type Likeness = WorkingReport['likenesses'][number]

/** The sections that another agency's report of the year is suspiciously like, as they were last submitted; `in`: the room whose pages the reader has before them. */
export async function LikenessNotice({ report: { likenesses, year }, in: room }: { report: WorkingReport; in: 'filing' | 'review' }) {
  if (likenesses.length === 0) return null
  const t = await getTranslations('likeness')
  const pageOf = ({ other, working, published }: Likeness) =>
    other && (working || published) ? (working ? `/${room}/${other.code}/${year}` : `/agencies/${other.code}/${year}`) : null
  return (
    <Notice tone="warning" title={t('title')} className="mb-6">
      <ul>
        {likenesses.map((likeness, index) => {
          const href = pageOf(likeness)
          const name = likeness.other?.name ?? t('someone')
          return (
            <li key={index}>
              {t.rich(likeness.section === 'overview' ? 'overview' : 'problems', {
                name, percent: String(Math.floor(likeness.share * 100)), other: (words) => (href ? <Link href={href}>{words}</Link> : <>{words}</>),
              })}
            </li>
          )
        })}
      </ul>
      <p className="mt-1 text-sm">{t(room === 'filing' ? 'mend' : 'hint')}</p>
    </Notice>
  )
}
