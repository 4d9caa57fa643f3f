import { getTranslations } from 'next-intl/server'
import { Choices } from './choices.tsx'

/** An agency that can be chosen as a place. */
export interface Candidate {
  code: string
  name: string
  kind: string
}

/** Under which government and which office an agency stands, of those that the person looks after; `self`: it may be its own office. */
export async function PlaceChoices({ candidates, parent, office, self }: { candidates: readonly Candidate[]; parent?: Omit<Candidate, 'kind'> | null; office?: Omit<Candidate, 'kind'> | null; self: string }) {
  const t = await getTranslations('registry')
  const among = (kind: string, now?: Omit<Candidate, 'kind'> | null) =>
    [...new Map([...(now ? [now] : []), ...candidates.filter((one) => one.kind === kind)].map(({ code, name }) => [code, name] as const))]
  const offices = among('OFFICE', office).filter(([code]) => code !== self)
  return (
    <>
      <Choices id="parent" name="parent" label={t('parent')} defaultValue={parent?.code} key={`parent-${parent?.code}`} of={among('GOVERNMENT', parent)} />
      <Choices id="office" name="office" label={t('office')} defaultValue={office?.code} key={`office-${office?.code}`} of={[...offices, [self, t('ownOffice')] as const]} />
    </>
  )
}
