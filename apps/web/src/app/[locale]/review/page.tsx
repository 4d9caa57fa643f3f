import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'
import { askStaff } from '@/lib/api.ts'
import { signedIn } from '@/lib/asker.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { QueueDocument } from '@/lib/graph/generated/graphql.ts'
import { pageAfter } from '@/lib/page-after.ts'
import { officesOf, supervises } from '@/lib/places.ts'
import { StateMark, TimelinessMark } from '@/report/state-mark.tsx'
import { WaitingWithdrawals } from '@/report/waiting-withdrawals.tsx'
import { SubmittedWhen } from '@/report/submitted-when.tsx'
import { ToPublish } from '@/report/to-publish.tsx'
import { ListCell, ListRow, ListTable } from '@/ui/list-table.tsx'
import { Empty } from '@/ui/panel.tsx'
import { Scroll } from '@/ui/scroll.tsx'

type Props = { searchParams: Query<'after'> }

export async function generateMetadata() {
  return { title: (await getTranslations('review'))('title'), robots: { index: false } }
}

/** What waits for the office: submitted and under review, those that came back marked as such. */
export default async function ReviewPage({ searchParams }: Props) {
  const { posts } = await signedIn('/review')
  const { after } = await firstOf(searchParams)
  const t = await getTranslations('review')
  const submitted = await getTranslations('submitted')
  const { queue } = await pageAfter(after, (cursor) => askStaff(QueueDocument, { after: cursor }))
  return (
    <>
      <h1 className="mb-5 text-2xl">{t('title')}</h1>
      <WaitingWithdrawals />
      {after ? null : <ToPublish offices={officesOf(posts).map(({ code }) => code).filter((code) => supervises(posts, code))} />}
      {queue.nodes.length === 0 ? <Empty>{t('none')}</Empty> : (
        <Scroll label={t('title')}>
          <ListTable caption={t('title')} head={[t('agency'), t('year'), t('state'), t('timeliness'), submitted('first'), t('threads')]}>
            {queue.nodes.map((report) => {
              const open = report.threads.filter((thread) => thread.state === 'OPEN')
              const answered = open.filter((thread) => thread.messages.at(-1)?.side === 'AGENCY').length
              return (
                <ListRow key={report.id} heading={<Link href={`/review/${report.agency.code}/${report.year}`}>{report.agency.name}</Link>}>
                  <ListCell>{report.year}</ListCell>
                  <ListCell><StateMark state={report.state} />{report.lastReturn ? <span className="ml-2 text-sm text-warning">{t('again')}</span> : null}</ListCell>
                  <ListCell><TimelinessMark timeliness={report.timeliness} /></ListCell>
                  <ListCell><SubmittedWhen of={report} /></ListCell>
                  <ListCell className="whitespace-nowrap">{open.length === 0 ? '–' : t('openThreads', { open: open.length, answered })}</ListCell>
                </ListRow>
              )
            })}
          </ListTable>
        </Scroll>
      )}
      {queue.pageInfo.hasNextPage ? <p className="mt-4"><Link href={{ pathname: '/review', query: { after: queue.pageInfo.endCursor ?? '' } }}>{t('more')}</Link></p> : null}
    </>
  )
}
