import { NextIntlClientProvider } from 'next-intl'
import { getFormatter, getMessages, getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'
import type { BoardQuery } from '@/lib/graph/generated/graphql.ts'
import { pick } from '@/lib/pick.ts'
import { ListCell, ListRow, ListTable } from '@/ui/list-table.tsx'
import { Mark } from '@/ui/mark.tsx'
import { Scroll } from '@/ui/scroll.tsx'
import { RemindForm } from './acts/remind-form.tsx'
import { TickRow } from './acts/tick-row.tsx'
import { RemindedWhen } from './reminded-when.tsx'
import { ReportMarks } from './report-marks.tsx'
import { StateMark, TimelinessMark } from './state-mark.tsx'
import { SubmittedWhen } from './submitted-when.tsx'

/** The board's table; where somebody may be reminded, each such row has a box to tick, and one button under the table. */
export async function BoardRows({ board, office, year, from }: { board: BoardQuery['board']; office: string; year: number; from: string }) {
  const t = await getTranslations('board')
  const submitted = await getTranslations('submitted')
  const missing = board.nodes.filter(({ report }) => report?.acts.includes('remind'))
  const table = (
    <Scroll label={t('title')}>
      <ListTable caption={t('title')} head={[t('agency'), t('state'), t('timeliness'), submitted('first'), t('returns'), t('reminder')]}>
        {board.nodes.map((row) => (
          <ListRow key={row.agency.code} heading={
            <span className="flex items-baseline gap-2">
              {missing.length > 0 ? <TickRow report={row.report?.acts.includes('remind') ? row.report.id : null} label={t('tick', { agency: row.agency.name })} /> : null}
              {row.report ? <Link href={{ pathname: `/review/${row.agency.code}/${year}`, query: { from } }}>{row.agency.name}</Link> : row.agency.name}
            </span>
          }>
            <ListCell>
              {row.abolishedOn && !row.report ? <Abolished successors={row.agency.successors} /> : (
                <span className="flex flex-wrap gap-x-4"><StateMark state={row.begun ? row.state : null} />{row.report ? <ReportMarks of={row.report} /> : null}</span>
              )}
            </ListCell>
            <ListCell>{row.abolishedOn && !row.report ? '–' : <TimelinessMark timeliness={row.timeliness} />}</ListCell>
            <ListCell><SubmittedWhen of={row} published={row.report?.published} /></ListCell>
            <ListCell className="tabular-nums">{row.returns}</ListCell>
            <ListCell>{row.report?.lastReminder ? <RemindedWhen of={row.report.lastReminder} /> : '–'}</ListCell>
          </ListRow>
        ))}
      </ListTable>
    </Scroll>
  )
  if (missing.length === 0) return table
  return (
    <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'board', 'reminding'])}>
      <RemindForm office={office} year={year}>{table}</RemindForm>
    </NextIntlClientProvider>
  )
}

/** In place of a state: nothing is expected of an agency that was abolished, its successors answer for it. */
async function Abolished({ successors }: { successors: BoardQuery['board']['nodes'][number]['agency']['successors'] }) {
  const t = await getTranslations('board')
  const format = await getFormatter()
  const names = format.list(successors.map(({ agency }) => agency.name))
  return <Mark shape="⊘" wraps>{names ? t('abolishedInto', { names }) : t('abolished')}</Mark>
}
