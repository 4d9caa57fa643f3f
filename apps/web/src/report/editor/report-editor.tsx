'use client'
import { useLocale, useTranslations } from 'next-intl'
import { say } from '@/lib/say.ts'
import { buttonClass } from '@/ui/button.tsx'
import { Panel } from '@/ui/panel.tsx'
import { ActForm } from '../acts/act-form.tsx'
import { fillZeros, requestSignature } from '../acts/acts.ts'
import { ActsPanel, hasActs } from '../acts/acts-panel.tsx'
import { SaidLine } from '../acts/said-line.tsx'
import { SectionNav } from '../section-nav.tsx'
import { ThreadList } from '../threads/thread-list.tsx'
import { Dialogs } from './dialogs.tsx'
import type { WorkingReport } from './draft-of.ts'
import { EditingProvider, useDraft, useEditing } from './editing.tsx'
import { FindingsCount } from './findings-count.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { Prose } from './prose.tsx'
import { SaveLine } from './save-line.tsx'
import { TableSection } from './table-section.tsx'
import { useEditingOf } from './use-editing.ts'

/** The report as it is being written: six sections down the page, findings and threads beside them, everything saved as it is typed. */
export function ReportEditor({ report, person, importHref, ledgerHref, submissionKey }: { report: WorkingReport; person: { id: string; email: string }; importHref: string; ledgerHref: string; submissionKey: string }) {
  const locale = useLocale()
  const editing = useEditingOf(report, person.id, locale)
  return (
    <EditingProvider value={editing}>
      <Body importHref={importHref} ledgerHref={ledgerHref} submissionKey={submissionKey} />
      <Dialogs email={person.email} />
    </EditingProvider>
  )
}

function Body({ importHref, ledgerHref, submissionKey }: { importHref: string; ledgerHref: string; submissionKey: string }) {
  const t = useTranslations('editor')
  const { report, format, locale, isLocked } = useEditing()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="sticky top-0 z-10 -mx-4 flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line bg-paper px-4 py-2 xl:col-span-2">
        <SaveLine />
        <FindingsCount />
        <span className="ml-auto flex flex-wrap gap-2">
          {report.acts.includes('saveCells') && !isLocked('requests') ? <a href={ledgerHref} className={buttonClass('plain', true)}>{t('ledger')}</a> : null}
          <a href={importHref} className={buttonClass('plain', true)}>{t('import')}</a>
        </span>
        <SectionNav oneLine sections={format.sections.map(({ id, heading }) => ({ id, heading: say(heading, locale) }))} label={t('sections')} />
      </div>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-8">
        <Prose place="title" heading={t('title')} />
        <Prose place="preamble" heading={t('preamble')} />
        {format.sections.map(({ id, heading, kind }) =>
          kind === 'table' ? <TableSection key={id} table={id as 'disclosure'} /> : <Prose key={id} place={id as 'overview'} heading={say(heading, locale)} />)}
        <Prose place="closing" heading={t('closing')} />
      </div>
      <aside className="grid content-start gap-6 xl:sticky xl:top-24 xl:max-h-[calc(100dvh-7rem)] xl:overflow-y-auto xl:pr-1">
        <FindingsPanel />
        {report.threads.length > 0 ? <Panel id="threads" title={t('threads')}><ThreadList report={report} /></Panel> : null}
        <NextActs />
        {hasActs(report) ? <ActsPanel report={report} submissionKey={submissionKey} aside /> : <SaidLine report={report.id} />}
      </aside>
    </div>
  )
}

/** The acts that finish the writing: fill what is blank with 0, ask for the signature. */
function NextActs() {
  const t = useTranslations('editor')
  const acts = useTranslations('acts')
  const { report, store } = useEditing()
  const save = useDraft((draft) => draft.save)
  const errors = useDraft((draft) => draft.findings.filter(({ severity, scope }) => severity === 'error' && scope === 'report').length)
  const version = useDraft((draft) => draft.version)
  const blanks = useDraft((draft) => Object.values(draft.cells).filter((text) => text.trim() === '').length)
  return (
    <Panel id="next" title={t('next')}>
      <div className="grid gap-4">
        {report.acts.includes('saveCells') && blanks > 0 ? (
          <ActForm act={fillZeros} hidden={{ report: report.id }} label={t('fillZeros', { count: blanks })} disabled={save !== 'saved'} />
        ) : null}
        {report.acts.includes('requestSignature') ? (
          <ActForm act={requestSignature} hidden={{ report: report.id, version }} label={acts('requestSignature')} told={t('signatureRequested')} look="primary" disabled={save !== 'saved' || store.get().conflicts.length > 0}>
            <p className="text-sm text-quiet">{errors > 0 ? t('errorsLeft', { count: errors }) : blanks > 0 ? t('blanksLeft', { count: blanks }) : t('readyToSign')}</p>
          </ActForm>
        ) : null}
      </div>
    </Panel>
  )
}
