import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pick } from '@/lib/pick.ts'
import { Notice } from '@/ui/notice.tsx'
import { ActForm } from './acts/act-form.tsx'
import { undoImport } from './acts/acts.ts'
import type { WorkingReport } from './editor/draft-of.ts'
import { When } from './when.tsx'
import { WhileUnchanged } from './while-unchanged.tsx'

/** The last import, with one button that takes it back as long as that is possible. */
export async function LastImport({ report }: { report: WorkingReport }) {
  const last = report.lastImport
  if (!last?.undoable || !report.acts.includes('importReport')) return null
  const t = await getTranslations('import')
  const words = pick(await getMessages(), ['common', 'refusals', 'states'])
  return (
    <Notice tone="done" className="mb-6" title={t('imported', { name: last.name })}>
      <p className="mb-2 text-sm">{last.by} · <When at={last.at} /> · {t('undoUntil')}</p>
      {/* Stale means here that the report was changed since the import, most often by the reader; not found, that it was undone, in another window. */}
      <NextIntlClientProvider messages={{ ...words, refusals: { ...words.refusals, STALE: t('undoStale'), NOT_FOUND: t('undoGone') } }}>
        <WhileUnchanged report={report.id} version={report.version} otherwise={t('undoStale')}>
          <ActForm act={undoImport} hidden={{ report: report.id, import: last.id }} label={t('undo')} small />
        </WhileUnchanged>
      </NextIntlClientProvider>
    </Notice>
  )
}
