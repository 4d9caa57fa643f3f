import { states } from '@nianbao/report'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { getPathname, Link } from '@/i18n/navigation.ts'
import { askStaff } from '@/lib/api.ts'
import { signedIn } from '@/lib/asker.ts'
import { boardAddress } from '@/lib/came-from.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { BoardDocument, type BoardQuery, type ReportState, type Timeliness } from '@/lib/graph/generated/graphql.ts'
import { pageAfter } from '@/lib/page-after.ts'
import { officesOf, supervises } from '@/lib/places.ts'
import { OpenYearForm } from '@/report/acts/open-year-form.tsx'
import { latestYear } from '@/report/latest-year.ts'
import { BoardRows } from '@/report/board-rows.tsx'
import { StateMark } from '@/report/state-mark.tsx'
import { WaitingWithdrawals } from '@/report/waiting-withdrawals.tsx'
import { buttonClass } from '@/ui/button.tsx'
import { Choice } from '@/ui/field.tsx'
import { Empty } from '@/ui/panel.tsx'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }>; searchParams: Query<'office' | 'year' | 'state' | 'timeliness' | 'after'> }

/** 未开始 is no state: nothing was opened, or a draft in which nobody has written. */
type Standing = ReportState | 'NONE'
/** In the order of a report's life. */
const standings: Standing[] = ['NONE', ...states.map((state) => state.toUpperCase() as ReportState)]
const timelinesses: Timeliness[] = ['ON_TIME', 'LATE', 'OVERDUE', 'PENDING']

/** No report is due for a year that has not begun. */
const isYear = (asked = ''): boolean => /^20\d\d$/.test(asked) && Number(asked) <= new Date().getFullYear()

export async function generateMetadata() {
  return { title: (await getTranslations('board'))('title'), robots: { index: false } }
}

/** Every agency that must file, where its report stands and whether it came on time; filters and pages are in the address. */
export default async function BoardPage({ params, searchParams }: Props) {
  const person = await signedIn('/supervision')
  const [{ locale }, asked] = await Promise.all([params, firstOf(searchParams)])
  const t = await getTranslations('board')
  const offices = officesOf(person.posts)
  const office = offices.find(({ code }) => code === asked.office) ?? offices[0]
  if (!office) return <><h1 className="mb-5 text-2xl">{t('title')}</h1><Empty>{t('noOffice')}</Empty></>
  if (!isYear(asked.year)) redirect(getPathname({ href: { pathname: '/supervision', query: { office: office.code, year: String(await latestYear(office.code)) } }, locale }))
  const year = Number(asked.year)
  const state = standings.find((known) => known === asked.state) ?? null
  const timeliness = timelinesses.find((known) => known === asked.timeliness) ?? null
  const { board } = await pageAfter(asked.after, (cursor) => askStaff(BoardDocument, { office: office.code, year, ...filterOf(state), timeliness, after: cursor }))
  const query = { office: office.code, year: String(year), ...(state && { state }), ...(timeliness && { timeliness }) }
  const from = boardAddress({ ...query, ...(asked.after && { after: asked.after }) })
  return (
    <>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mb-4 text-quiet">{t('of', { office: office.name, year: String(year) })}</p>
      <WaitingWithdrawals from={from} />
      <Counts board={board} />
      {board.total === 0 && board.counts.length > 0 ? <p className="mb-5 text-quiet">{t('unopened')}</p> : null}
      <Filter action={getPathname({ href: '/supervision', locale })} office={office.code} offices={offices} year={year} state={state} timeliness={timeliness} />
      {board.nodes.length === 0 ? <Empty>{t('none')}</Empty> : <BoardRows board={board} office={office.code} year={year} from={from} />}
      <p className="mt-4 flex gap-6">
        {asked.after ? <Link href={{ pathname: '/supervision', query }}>{t('first')}</Link> : null}
        {board.pageInfo.hasNextPage ? <Link href={{ pathname: '/supervision', query: { ...query, after: board.pageInfo.endCursor ?? '' } }}>{t('more')}</Link> : null}
      </p>
      {supervises(person.posts, office.code) ? (
        <>
          <p className="mt-8"><Link href={{ pathname: '/supervision/backfill', query: { office: office.code } }}>{t('backfill')}</Link></p>
          <OpenYearForm office={office.code} year={board.total === 0 ? year : year + 1} />
        </>
      ) : null}
    </>
  )
}

const filterOf = (standing: Standing | null): { state: ReportState | null; begun: boolean | null } =>
  standing === 'NONE' ? { state: null, begun: false } : { state: standing, begun: standing === null ? null : true }

/** How many stand where, in the order of a report's life; what nobody has begun is counted together, opened or not. */
function standingCounts(counts: BoardQuery['board']['counts']): [ReportState | null, number][] {
  const unbegun = counts.filter(({ begun }) => !begun).reduce((sum, { count }) => sum + count, 0)
  const inLife = counts.filter(({ begun }) => begun).toSorted((a, b) => standings.indexOf(a.state ?? 'NONE') - standings.indexOf(b.state ?? 'NONE'))
  return [[null, unbegun], ...inLife.map(({ state, count }): [ReportState | null, number] => [state, count])]
}

async function Counts({ board }: { board: BoardQuery['board'] }) {
  const t = await getTranslations('board')
  const figures: [string, number][] = [[t('total'), board.total], [t('onTime'), board.onTime], [t('late'), board.late], [t('overdue'), board.overdue], [t('pending'), board.pending]]
  return (
    <>
      <dl className="mb-3 flex flex-wrap gap-x-10 gap-y-2 border-y border-rule py-3">
        {figures.map(([name, count]) => <div key={name} className="flex flex-col-reverse"><dt className="text-sm text-quiet">{name}</dt><dd className="text-2xl leading-tight font-semibold tabular-nums">{count}</dd></div>)}
      </dl>
      <ul aria-label={t('byState')} className="mb-5 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem]">
        {standingCounts(board.counts).filter(([, count]) => count > 0).map(([state, count]) => <li key={state ?? 'NONE'} className="flex items-baseline gap-2"><StateMark state={state} /> <b className="tabular-nums">{count}</b></li>)}
      </ul>
    </>
  )
}

async function Filter({ action, office, offices, year, state, timeliness }: { action: string; office: string; offices: { code: string; name: string }[]; year: number; state: Standing | null; timeliness: Timeliness | null }) {
  const t = await getTranslations('board')
  const stateWords = await getTranslations('states')
  const timeWords = await getTranslations('timeliness')
  const now = new Date().getFullYear()
  const years = [...new Set([...Array.from({ length: 6 }, (_, index) => now - index), year])]
  return (
    <form action={action} className="mb-4 flex flex-wrap items-end gap-3">
      {offices.length > 1 ? <Select id="office" label={t('office')} value={office} options={offices.map(({ code, name }) => [code, name])} /> : <input type="hidden" name="office" value={office} />}
      <Select id="year" label={t('year')} value={String(year)} options={years.map((one) => [String(one), String(one)])} />
      <Select id="state" label={t('state')} value={state ?? ''} options={[['', t('all')], ...standings.map((one): [string, string] => [one, stateWords(one)])]} />
      <Select id="timeliness" label={t('timeliness')} value={timeliness ?? ''} options={[['', t('all')], ...timelinesses.map((one): [string, string] => [one, timeWords(one)])]} />
      <button type="submit" className={buttonClass('plain')}>{t('filter')}</button>
    </form>
  )
}

function Select({ id, label, value, options }: { id: string; label: string; value: string; options: [value: string, words: string][] }) {
  return (
    <div className="grid min-w-32 gap-1">
      <label htmlFor={id} className="text-sm font-medium">{label}</label>
      <Choice id={id} name={id} defaultValue={value}>{options.map(([one, words]) => <option key={one} value={one}>{words}</option>)}</Choice>
    </div>
  )
}
