import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { BackLink } from '@/frame/back-link.tsx'
import { signedIn } from '@/lib/asker.ts'
import { pick } from '@/lib/pick.ts'
import { today } from '@/lib/today.ts'
import { LedgerReport } from '@/report/ledger/ledger-report.tsx'
import { workingReport } from '@/report/working-report.ts'
import { Fold } from '@/ui/fold.tsx'
import { Notice } from '@/ui/notice.tsx'

type Props = { params: Promise<{ agency: string; year: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('ledger'))('title'), robots: { index: false } }
}

/** The day by this machine's clock, where the database cannot say. */
const shanghaiDay = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** Table three from a ledger of requests: counted in the browser, taken into the draft figure by figure. */
export default async function LedgerPage({ params }: Props) {
  const { agency, year } = await params
  await signedIn(`/filing/${agency}/${year}/ledger`)
  const report = await workingReport(agency, year)
  const t = await getTranslations('ledger')
  const isOpen = report.acts.includes('saveCells') && report.unlockedSections.includes('requests')
  const cells = report.cells.filter(({ id }) => id.startsWith('requests.')).map(({ id, raw }) => ({ id, raw }))
  return (
    <>
      <BackLink href={`/filing/${agency}/${year}`}>{t('back', { agency: report.agency.name, year })}</BackLink>
      <h1 className="mb-4 text-2xl">{t('title')}</h1>
      {isOpen ? (
        <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'ledger'])}>
          <LedgerReport
            today={(await today()) ?? shanghaiDay()}
            report={{ id: report.id, agency: report.agency.code, year: report.year, format: report.format, cells }}
            help={(
              <Fold plain title={t('help')}>
                <ul className="max-w-[44em] list-disc pl-5">
                  <li>{t('helpColumns')}</li>
                  <li>{t('helpWords')}</li>
                  <li>{t('helpTicks')}</li>
                  <li>{t('helpDays', { year: String(report.year) })}</li>
                  <li>{t('helpRows')}</li>
                  <li>{t('helpSheets')}</li>
                  <li>{t('helpApply')}</li>
                </ul>
              </Fold>
            )}
          />
        </NextIntlClientProvider>
      ) : <Notice tone="warning">{t('notNow')}</Notice>}
    </>
  )
}
