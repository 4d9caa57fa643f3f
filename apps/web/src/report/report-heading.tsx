import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Link } from '@/i18n/navigation.ts'
import { Facts } from '@/ui/facts.tsx'
import type { WorkingReport } from './editor/draft-of.ts'
import { Deadline } from './deadline.tsx'
import { FileLinks } from './file-links.tsx'
import { RemindedWhen } from './reminded-when.tsx'
import { ReportMarks } from './report-marks.tsx'
import { SignatureLine } from './signature-line.tsx'
import { StateMark, TimelinessMark } from './state-mark.tsx'
import { When } from './when.tsx'

type Fact = [name: string, value: ReactNode]

/** Which report this is and where it stands: state, marks, deadline, timeliness, behind one press everything that is on record, and the report as it stands as a file. */
export async function ReportHeading({ report }: { report: WorkingReport }) {
  const t = await getTranslations('report')
  return (
    <header className="mb-5">
      <h1 className="text-2xl">{t('of', { agency: report.agency.name, year: String(report.year) })}</h1>
      <p className="mt-1 mb-2 flex flex-wrap gap-x-6"><StateMark state={report.state} />{report.timeliness ? <TimelinessMark timeliness={report.timeliness} /> : null}<ReportMarks of={report} /></p>
      <details className="text-sm" open={false}>
        <summary className="text-accent">{t('facts')}</summary>
        <div className="mt-2 max-w-2xl"><Facts of={[...(await dates(report)), ...(await people(report)), ...(await publicity(report)), [t('version'), String(report.version)]]} /></div>
      </details>
      <FileLinks of={`/downloads/drafts/${report.id}`} draft className="mt-1" />
    </header>
  )
}

async function dates({ deadline, extensions, lastReminder, firstSubmittedAt }: WorkingReport): Promise<Fact[]> {
  const t = await getTranslations('report')
  return [
    [t('deadline'), deadline ? <Deadline key="deadline" at={deadline} /> : '–'],
    ...extensions.map((one): Fact => [t('extended'), <span key={one.at}><Deadline at={one.deadline} /> · {one.reason} · {one.by}</span>]),
    ...(lastReminder ? [[t('reminder'), <span key="reminder">{lastReminder.by} · <RemindedWhen of={lastReminder} /></span>] satisfies Fact] : []),
    ...(firstSubmittedAt ? [[t('firstSubmittedAt'), <When key="first" at={firstSubmittedAt} />] satisfies Fact] : []),
  ]
}

async function people({ signatures, clearance, receipt, agency, year }: WorkingReport): Promise<Fact[]> {
  const t = await getTranslations('report')
  return [
    ...signatures.map((signature): Fact => [t(signature.role === 'CHECKER' ? 'checkedBy' : 'signedBy'), <SignatureLine key={signature.at} of={signature} />]),
    ...(clearance ? [[t('clearance'), `${clearance.name} · ${t(clearance.passed ? 'clearancePassed' : 'clearanceRefused')} · ${clearance.conclusion} · ${clearance.date}${clearance.current ? '' : t('clearanceEarlier')}`] satisfies Fact] : []),
    ...(receipt ? [[t('receipt'), <Link key="receipt" href={`/filing/${agency.code}/${year}/receipt`}>{receipt.number}</Link>] satisfies Fact] : []),
  ]
}

async function publicity({ published, publishedAt, postings, correctionReason, agency, year }: WorkingReport): Promise<Fact[]> {
  const t = await getTranslations('report')
  const [posting] = postings
  return [
    ...(publishedAt ? [[t('publishedAt'), <When key="published" at={publishedAt} day={published?.backfilled} />] satisfies Fact] : []),
    ...(published ? [[t('publicPage'), <Link key="public" href={`/agencies/${agency.code}/${year}`}>{t('publicEdition', { edition: String(published.edition) })}</Link>] satisfies Fact] : []),
    ...(posting ? [[t('posting'), <span key="posting"><a href={posting.address} rel="noreferrer">{posting.address}</a> · {posting.date} · {posting.by}</span>] satisfies Fact] : []),
    ...(correctionReason ? [[t('correctionReason'), correctionReason] satisfies Fact] : []),
  ]
}
