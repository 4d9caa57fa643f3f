import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { BackLink } from '@/frame/back-link.tsx'
import { askStaff } from '@/lib/api.ts'
import { signedIn } from '@/lib/asker.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { ManagedAgenciesDocument, type ManagedAgenciesQuery } from '@/lib/graph/generated/graphql.ts'
import { pick } from '@/lib/pick.ts'
import { officesOf, supervises } from '@/lib/places.ts'
import { today } from '@/lib/today.ts'
import { latestYear } from '@/report/latest-year.ts'
import { BackfillReport } from '@/report/backfill/backfill-report.tsx'
import { Notice } from '@/ui/notice.tsx'

type Props = { searchParams: Query<'office'> }

export async function generateMetadata() {
  return { title: (await getTranslations('backfill'))('title'), robots: { index: false } }
}

/** 补录: an earlier year's report of one of the office's agencies, read from its text, attested, and put among the published ones. */
export default async function BackfillPage({ searchParams }: Props) {
  const person = await signedIn('/supervision/backfill')
  const { office: asked } = await firstOf(searchParams)
  const t = await getTranslations('backfill')
  const board = await getTranslations('board')
  const office = officesOf(person.posts).filter(({ code }) => supervises(person.posts, code)).find(({ code }, _, all) => code === asked || all.length === 1 || !asked)
  return (
    <>
      <BackLink href="/supervision">{board('title')}</BackLink>
      <h1 className="mb-4 text-2xl">{t('title')}</h1>
      {office ? (
        <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'import', 'places', 'findings', 'acts', 'backfill', 'posting'])}>
          <BackfillReport {...await expected(office.code)} />
        </NextIntlClientProvider>
      ) : <Notice tone="warning">{t('notSupervisor')}</Notice>}
    </>
  )
}

/** The agencies that the office acts on, a thousand at most, those abolished since with them; and the year before the one that is open. */
async function expected(office: string) {
  const t = await getTranslations('backfill')
  const day = await today()
  const agencies: { code: string; name: string }[] = []
  let after: string | null | undefined = null
  for (let page = 0; page < 10 && after !== undefined; page++) {
    const { managedAgencies }: ManagedAgenciesQuery = await askStaff(ManagedAgenciesDocument, { search: null, first: 100, after })
    const own = managedAgencies.nodes.filter((agency) => agency.office?.code === office && agency.kind !== 'OWN_LEVEL')
    agencies.push(...own.map(({ code, name, validTo }) => ({ code, name: validTo && day && validTo <= day ? t('abolished', { name, year: validTo.slice(0, 4) }) : name })))
    after = managedAgencies.pageInfo.hasNextPage ? managedAgencies.pageInfo.endCursor : undefined
  }
  return { agencies, year: (await latestYear(office)) - 1 }
}
