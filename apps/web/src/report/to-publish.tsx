import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'
import { askStaff } from '@/lib/api.ts'
import { ToPublishDocument } from '@/lib/graph/generated/graphql.ts'
import { Notice } from '@/ui/notice.tsx'
import { isCleared } from './acts/cleared.ts'
import { latestYear } from './latest-year.ts'

/** On the desk of an office that publishes for its agencies (统一公开): the reports of the year that are approved and cleared, each a press away. Nothing when none is. */
export async function ToPublish({ offices }: { offices: readonly string[] }) {
  const boards = await Promise.all(offices.map(async (office) => askStaff(ToPublishDocument, { office, year: await latestYear(office) })))
  const waiting = boards.flatMap(({ board }) => board.nodes).flatMap(({ report }) => (report && report.acts.includes('publish') && isCleared(report) ? [report] : []))
  if (waiting.length === 0) return null
  const t = await getTranslations('review')
  return (
    <Notice title={t('toPublish', { count: waiting.length })} className="mb-6">
      <ul className="mt-1 grid gap-1">
        {waiting.map(({ id, agency, year }) => <li key={id}><Link href={`/review/${agency.code}/${year}`}>{t('withdrawalOf', { agency: agency.name, year: String(year) })}</Link></li>)}
      </ul>
    </Notice>
  )
}
