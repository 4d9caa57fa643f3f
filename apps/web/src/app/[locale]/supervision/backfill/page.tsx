import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { BackLink } from '@/frame/back-link.tsx'
import { askStaff } from '@/lib/api.ts'
import { signedIn } from '@/lib/asker.ts'
import { BoardAgenciesDocument, type BoardAgenciesQuery } from '@/lib/graph/generated/graphql.ts'
import { pick } from '@/lib/pick.ts'
import { officesOf, supervises } from '@/lib/places.ts'
import { latestYear } from '@/report/latest-year.ts'
import { BackfillReport } from '@/report/backfill/backfill-report.tsx'
import { Notice } from '@/ui/notice.tsx'

type Props = { searchParams: Promise<{ office?: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('backfill'))('title'), robots: { index: false } }
}

/** 补录: an earlier year's report of one of the office's agencies, read from its text, attested, and put among the published ones. */
export default async function BackfillPage({ searchParams }: Props) {
  const person = await signedIn('/supervision/backfill')
  const { office: asked } = await searchParams
  const t = await getTranslations('backfill')
  const board = await getTranslations('board')
  const office = officesOf(person.posts).filter(({ code }) => supervises(person.posts, code)).find(({ code }, _, all) => code === asked || all.length === 1 || !asked)
  return (
    <>
      <BackLink href="/supervision">{board('title')}</BackLink>
      <h1 className="mb-4 text-2xl">{t('title')}</h1>
      {office ? (
        <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'import', 'findings', 'acts', 'backfill', 'posting'])}>
          <BackfillReport {...await expected(office.code)} />
        </NextIntlClientProvider>
      ) : <Notice tone="warning">{t('notSupervisor')}</Notice>}
    </>
  )
}

/** The agencies of the office in the year that is open, a thousand at most, and the year before it. */
async function expected(office: string) {
  const year = await latestYear(office)
  const agencies: { code: string; name: string }[] = []
  let after: string | null | undefined = null
  for (let page = 0; page < 10 && after !== undefined; page++) {
    const { board }: BoardAgenciesQuery = await askStaff(BoardAgenciesDocument, { office, year, after })
    agencies.push(...board.nodes.map(({ agency }) => agency).filter(({ kind }) => kind !== 'OWN_LEVEL'))
    after = board.pageInfo.hasNextPage ? board.pageInfo.endCursor : undefined
  }
  return { agencies, year: year - 1 }
}
