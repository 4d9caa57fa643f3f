import { getTranslations } from 'next-intl/server'
import { Lines } from '@/ui/lines.tsx'
import { Notice } from '@/ui/notice.tsx'
import type { WorkingReport } from './editor/draft-of.ts'
import { When } from './when.tsx'

/** Why the agency itself has the report back (内部退回, 撤回), by whom and since when; nothing once signature was asked for again. */
export async function SentBackNotice({ report: { sentBack } }: { report: WorkingReport }) {
  const t = await getTranslations('report')
  if (!sentBack) return null
  return (
    <Notice tone="warning" title={t(sentBack.act === 'recall' ? 'recalled' : 'sentBack')} className="mb-6">
      {sentBack.note ? <p><Lines text={sentBack.note} /></p> : null}
      <p className="mt-1 text-sm">{sentBack.by} · <When at={sentBack.at} /></p>
    </Notice>
  )
}
