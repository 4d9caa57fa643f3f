'use client'
import { ledgerTemplate } from '@nianbao/report/ledger'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { buttonClass } from '@/ui/button.tsx'
import { Field } from '@/ui/field.tsx'
import { FileBox } from '@/ui/file-box.tsx'
import { Notice } from '@/ui/notice.tsx'
import { ScriptButton } from '@/ui/script-button.tsx'
import type { Ledger } from './use-ledger.ts'

/** Where the ledger is chosen; what reads it is fetched when one is. Nothing of the file leaves the browser. */
export function LedgerFile({ ledger: { chosen, choose } }: { ledger: Ledger }) {
  const t = useTranslations('ledger')
  const [reading, setReading] = useState(false)

  async function take(file: File) {
    setReading(true)
    const { readLedger, refusalOf } = await import('./read-ledger.ts')
    choose(await readLedger(file).then((sheets) => ({ name: file.name, sheets }), (error: unknown) => ({ name: file.name, refused: refusalOf(error) })))
    setReading(false)
  }
  return (
    <div className="grid gap-3">
      <Field id="ledger" label={t('file')} hint={t('fileHint')}>
        <FileBox id="ledger" choose={t('choose')} accept=".xlsx,.xlsm,.ods,.csv,.tsv,.txt,.xls,.et" aria-describedby="ledger-hint" take={take}>
          <span aria-live="polite">{reading ? t('reading') : (chosen?.name ?? t('noFile'))}</span>
        </FileBox>
      </Field>
      <div><ScriptButton className={buttonClass('quiet', true)} onClick={() => saveTemplate(t('templateName'))}>{t('template')}</ScriptButton></div>
      {chosen && 'refused' in chosen ? <Notice tone="error" alert title={t(`refused.${chosen.refused}`)} /> : null}
    </div>
  )
}

/** Made here and now; Excel takes it for Chinese by its first bytes. */
function saveTemplate(name: string) {
  const address = URL.createObjectURL(new Blob(['\ufeff', ledgerTemplate.map((row) => `${row.join(',')}\r\n`).join('')], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1_000)
}
