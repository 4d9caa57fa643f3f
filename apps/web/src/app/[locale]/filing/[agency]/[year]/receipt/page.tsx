import { getFormatter, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { BackLink } from '@/frame/back-link.tsx'
import { PrintButton } from '@/frame/print-button.tsx'
import { signedIn } from '@/lib/asker.ts'
import { When } from '@/report/when.tsx'
import { workingReport } from '@/report/working-report.ts'
import { Facts } from '@/ui/facts.tsx'
import { Notice } from '@/ui/notice.tsx'

type Props = { params: Promise<{ agency: string; year: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('receipt'))('title'), robots: { index: false } }
}

/** The receipt of a submission: number, moment and hash, on one page that prints. */
export default async function ReceiptPage({ params }: Props) {
  const { agency, year } = await params
  await signedIn(`/filing/${agency}/${year}/receipt`)
  const report = await workingReport(agency, year)
  const t = await getTranslations('receipt')
  const timeliness = await getTranslations('timeliness')
  const format = await getFormatter()
  const { receipt } = report
  if (!receipt) notFound()
  return (
    <div className="max-w-3xl">
      <BackLink href={`/filing/${agency}/${year}`}>{t('back')}</BackLink>
      <h1 className="mb-4 text-2xl">{t('title')}</h1>
      <Notice tone="done" title={t('done')} className="mb-5"><p>{t('keep')}</p></Notice>
      <Facts of={[
        [t('number'), <b key="number" className="tabular-nums">{receipt.number}</b>],
        [t('agency'), report.agency.name],
        [t('year'), year],
        [t('at'), <When key="at" at={receipt.at} />],
        [t('timeliness'), report.timeliness ? timeliness(report.timeliness) : '–'],
        [t('signedBy'), format.list(report.signatures.map(({ name }) => name)) || '–'],
        [t('hash'), <code key="hash" className="text-sm break-all">{receipt.hash}</code>],
      ]} />
      <p className="no-print mt-5"><PrintButton>{t('print')}</PrintButton></p>
    </div>
  )
}
