import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { asker } from '@/lib/asker.ts'
import { pick } from '@/lib/pick.ts'
import { sidesOf } from '@/lib/places.ts'
import type { WorkingReport } from './editor/draft-of.ts'
import { EventList } from './event-list.tsx'
import { Reading } from './reading/reading.tsx'

/** A report to be read, signed or reviewed: the sheet, and beside it the acts that are in turn, findings and threads. */
export async function ReadView({ report, locale }: { report: WorkingReport; locale: string }) {
  // Made with the form: submitting the same form twice is one submission.
  const submissionKey = crypto.randomUUID()
  const sides = sidesOf((await asker())?.posts ?? [], report.agency)
  return (
    <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'acts', 'findings', 'threads', 'places', 'reading', 'posting', 'extend', 'reminding', 'withdrawal', 'signOffline'])}>
      <Reading report={report} sides={sides} locale={locale} submissionKey={submissionKey} />
      <EventList report={report} />
    </NextIntlClientProvider>
  )
}
