'use client'
import { cellOf, type Format } from '@nianbao/report'
import { useTranslations } from 'next-intl'
import { Notice } from '@/ui/notice.tsx'
import type { Preview } from './import-acts.ts'

/** The section that a text opens and closes with, where it stands outside of one. */
const outside = new Map<string, string>([['title', 'overview'], ['preamble', 'overview'], ['closing', 'otherMatters']])

/** What of the document an import leaves out because its sections are not open: how much, and which sections; nothing where all is open. */
export function Locked({ preview, headings, format }: { preview: Preview; headings: ReadonlyMap<string, string>; format: Format }) {
  const t = useTranslations('import')
  const cells = preview.cells.filter((cell) => cell.locked)
  const texts = preview.texts.filter((text) => text.locked)
  if (cells.length + texts.length === 0) return null
  const sections = new Set<string>([...cells.flatMap(({ id }) => cellOf(id, format)?.table ?? []), ...texts.map(({ place }) => outside.get(place) ?? place)])
  return (
    <Notice tone="warning" title={t('lockedTitle', { cells: cells.length, texts: texts.length })}>
      <p>{t('lockedHint')}</p>
      <ul className="list-disc pl-5">{[...headings].filter(([id]) => sections.has(id)).map(([id, heading]) => <li key={id}>{heading}</li>)}</ul>
    </Notice>
  )
}
