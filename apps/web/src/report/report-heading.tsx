import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'
import { Facts } from '@/ui/facts.tsx'
import type { WorkingReport } from './editor/draft-of.ts'
import { Deadline } from './deadline.tsx'
import { StateMark, TimelinessMark } from './state-mark.tsx'
import { When } from './when.tsx'

/** Which report this is and where it stands: state, deadline, timeliness, and the dates that are known. */
export async function ReportHeading({ report }: { report: WorkingReport }) {
  const t = await getTranslations('report')
  const dates: [string, React.ReactNode][] = [
    [t('deadline'), report.deadline ? <Deadline key="deadline" at={report.deadline} /> : '–'],
    ...(report.firstSubmittedAt ? [[t('firstSubmittedAt'), <When key="first" at={report.firstSubmittedAt} />] satisfies [string, React.ReactNode]] : []),
    ...(report.publishedAt ? [[t('publishedAt'), <When key="published" at={report.publishedAt} />] satisfies [string, React.ReactNode]] : []),
  ]
  return (
    <header className="mb-5">
      <h1 className="text-2xl">{t('of', { agency: report.agency.name, year: String(report.year) })}</h1>
      <p className="mt-1 mb-2 flex flex-wrap gap-x-6"><StateMark state={report.state} /><TimelinessMark timeliness={report.timeliness} /></p>
      <details className="text-sm" open={false}>
        <summary className="text-accent">{t('facts')}</summary>
        <div className="mt-2 max-w-2xl">
          <Facts of={[
            ...dates,
            ...report.signatures.map((signature): [string, React.ReactNode] => [t('signedBy'), <span key={signature.at}>{signature.name} · <When at={signature.at} /></span>]),
            ...(report.clearance ? [[t('clearance'), `${report.clearance.name} · ${t(report.clearance.passed ? 'clearancePassed' : 'clearanceRefused')} · ${report.clearance.conclusion} · ${report.clearance.date}`] satisfies [string, string]] : []),
            ...(report.receipt ? [[t('receipt'), <Link key="receipt" href={`/filing/${report.agency.code}/${report.year}/receipt`}>{report.receipt.number}</Link>] satisfies [string, React.ReactNode]] : []),
            ...(report.published ? [[t('publicPage'), <Link key="public" href={`/agencies/${report.agency.code}/${report.year}`}>{t('publicEdition', { edition: String(report.published.edition) })}</Link>] satisfies [string, React.ReactNode]] : []),
            [t('version'), String(report.version)],
          ]} />
        </div>
      </details>
    </header>
  )
}
