'use server'
import { getLocale } from 'next-intl/server'
import { redirect } from '@/i18n/navigation.ts'
import { act } from '@/lib/acting.ts'
import { BackfillDocument, type BackfillInput, PreviewBackfillDocument, type PreviewBackfillInput } from '@/lib/graph/generated/graphql.ts'
import type { Outcome } from '@/lib/outcome.ts'
import type { Preview } from '../import/import-acts.ts'

/** What backfilling this text would put among the published reports; changes nothing. */
export async function previewBackfill(input: PreviewBackfillInput): Promise<Outcome<Preview>> {
  return act(PreviewBackfillDocument, input)
}

/** Puts it there and leads to the public page; refusals are answered. */
export async function backfill(input: BackfillInput): Promise<Outcome<null>> {
  const outcome = await act(BackfillDocument, input)
  if (outcome.status !== 'done') return outcome
  return redirect({ href: `/agencies/${input.agency}/${input.year}`, locale: await getLocale() })
}
