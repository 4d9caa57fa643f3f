import { getFormatter, getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'
import { askStaff } from '@/lib/api.ts'
import { signedIn } from '@/lib/asker.ts'
import { MyReportsDocument } from '@/lib/graph/generated/graphql.ts'
import { ReportMarks } from '@/report/report-marks.tsx'
import { NextStep } from '@/report/next-step.tsx'
import { StateMark, TimelinessMark } from '@/report/state-mark.tsx'
import { Deadline } from '@/report/deadline.tsx'
import { ListCell, ListRow, ListTable } from '@/ui/list-table.tsx'
import { Empty } from '@/ui/panel.tsx'
import { Scroll } from '@/ui/scroll.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('filing'))('title'), robots: { index: false } }
}

/** My agencies' reports: state, deadline, on time or late, and what is to be done next. */
export default async function FilingPage() {
  await signedIn('/filing')
  const t = await getTranslations('filing')
  const format = await getFormatter()
  const { myReports } = await askStaff(MyReportsDocument, {})
  return (
    <>
      <h1 className="mb-5 text-2xl">{t('title')}</h1>
      {myReports.length === 0 ? <Empty>{t('none')}</Empty> : (
        <Scroll label={t('title')}>
          <ListTable caption={t('title')} head={[t('report'), t('state'), t('deadline'), t('timeliness'), t('next')]}>
            {myReports.toSorted((a, b) => b.year - a.year || a.agency.code.localeCompare(b.agency.code)).map((report) => (
              <ListRow key={report.id} heading={
                <>
                  <Link href={`/filing/${report.agency.code}/${report.year}`}>{t('reportOf', { agency: report.agency.name, year: String(report.year) })}</Link>
                  {report.lastReminder && !report.submittedAt ? (
                    <span className="block text-sm text-warning">{t('reminded', { date: format.dateTime(new Date(report.lastReminder.at), { dateStyle: 'medium' }) })}</span>
                  ) : null}
                </>
              }>
                <ListCell><span className="flex flex-wrap gap-x-4"><StateMark state={report.state} /><ReportMarks of={report} /></span></ListCell>
                <ListCell>{report.deadline ? <Deadline at={report.deadline} /> : '–'}</ListCell>
                <ListCell><TimelinessMark timeliness={report.timeliness} /></ListCell>
                <ListCell className="min-w-48"><NextStep report={report} /></ListCell>
              </ListRow>
            ))}
          </ListTable>
        </Scroll>
      )}
    </>
  )
}
