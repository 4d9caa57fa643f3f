import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { BackLink } from '@/frame/back-link.tsx'
import { signedIn } from '@/lib/asker.ts'
import { pick } from '@/lib/pick.ts'
import { ImportReport } from '@/report/import/import-report.tsx'
import { workingReport } from '@/report/working-report.ts'
import { Notice } from '@/ui/notice.tsx'

type Props = { params: Promise<{ agency: string; year: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('import'))('title'), robots: { index: false } }
}

/** Import: paste or choose a text, see every difference, then take it; nothing changes before that. */
export default async function ImportPage({ params }: Props) {
  const { agency, year } = await params
  await signedIn(`/filing/${agency}/${year}/import`)
  const report = await workingReport(agency, year)
  const t = await getTranslations('import')
  const words = pick(await getMessages(), ['common', 'refusals', 'states', 'import', 'places', 'findings', 'acts'])
  return (
    <>
      <BackLink href={`/filing/${agency}/${year}`}>{t('back', { agency: report.agency.name, year })}</BackLink>
      <h1 className="mb-4 text-2xl">{t('title')}</h1>
      {report.acts.includes('importReport') ? (
        // Stale means here that a new look is enough: the file is still there.
        <NextIntlClientProvider messages={{ ...words, refusals: { ...words.refusals, STALE: t('stale') } }}>
          <ImportReport report={{ id: report.id, version: report.version, agency: report.agency.code, year: report.year, format: report.format }} />
        </NextIntlClientProvider>
      ) : <Notice tone="warning">{t('notNow')}</Notice>}
    </>
  )
}
