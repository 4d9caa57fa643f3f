import { getFormatter, getTranslations } from 'next-intl/server'
import type { AgencyPeopleQuery, Role } from '@/lib/graph/generated/graphql.ts'
import { ActForm } from '@/report/acts/act-form.tsx'
import { When } from '@/report/when.tsx'
import { Fold } from '@/ui/fold.tsx'
import { Mark } from '@/ui/mark.tsx'
import { InvitedForm } from './invited-form.tsx'
import { disablePerson, enablePerson, endPost, handOver, invite } from './people-acts.ts'
import { PersonFields } from './person-fields.tsx'

type Agency = NonNullable<AgencyPeopleQuery['agency']>
type Holder = NonNullable<Agency['people']>[number]

/** One person of an agency: how they stand, their roles there, and what the asking person may do about them. */
export async function PersonEntry({ agency, holders, me }: { agency: Agency; holders: Holder[]; me: string }) {
  const t = await getTranslations('people')
  const acts = await getTranslations('acts')
  const { person } = holders[0]!
  const isMe = person.id === me
  const managed = !isMe && holders.every(({ role }) => agency.rolesToGive.includes(role))
  const hidden = { person: person.id, name: person.name }
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-rule py-4 md:grid-cols-[17rem_minmax(0,1fr)]">
      <div>
        <h2 className="text-base">{person.name}{isMe ? <span className="font-normal text-quiet"> · {t('you')}</span> : null}</h2>
        <p className="text-sm text-quiet [overflow-wrap:anywhere]">{person.email}</p>
        <Standing person={person} />
      </div>
      <div className="grid content-start gap-2">
        <ul aria-label={t('roles', { name: person.name })} className="grid gap-2">
          {holders.map((holder) => <RoleLine key={holder.role} agency={agency} holder={holder} isMe={isMe} />)}
        </ul>
        {managed ? (
          <div className="flex flex-wrap gap-x-6 gap-y-2">
            {person.invitedUntil && !person.disabledAt ? (
              <InvitedForm id={`invite-${person.id}`} act={invite} hidden={{ ...hidden, agency: agency.code }} label={acts('invite')} folded={acts('invite')} done={null} small><p className="text-sm text-quiet">{t('inviteLead')}</p></InvitedForm>
            ) : null}
            {person.disabledAt ? (
              <Fold plain title={acts('enablePerson')} className="open:basis-full"><ActForm act={enablePerson} hidden={hidden} label={acts('enablePerson')} small><p className="text-sm text-quiet">{t('enableLead', { name: person.name })}</p></ActForm></Fold>
            ) : (
              <Fold plain title={acts('disablePerson')} className="open:basis-full"><ActForm act={disablePerson} hidden={hidden} label={acts('disablePerson')} look="danger" small><p className="text-sm text-quiet">{t('disableLead', { name: person.name })}</p></ActForm></Fold>
            )}
          </div>
        ) : null}
      </div>
    </li>
  )
}

async function Standing({ person }: { person: Holder['person'] }) {
  const t = await getTranslations('people')
  const format = await getFormatter()
  if (person.disabledAt) return <Mark shape="⊘" tone="error">{t('disabled')}</Mark>
  if (!person.invitedUntil) return <Mark shape="●" tone="done">{t('active')}</Mark>
  const until = new Date(person.invitedUntil)
  // Whether it works still is the database's word; the page only says until when.
  return <Mark shape="◌" tone="warning" wraps>{t('invited', { until: format.dateTime(until, { dateStyle: 'medium' }) })}</Mark>
}

async function RoleLine({ agency, holder: { role, since, person }, isMe }: { agency: Agency; holder: Holder; isMe: boolean }) {
  const t = await getTranslations('people')
  const acts = await getTranslations('acts')
  const roles = await getTranslations('roles')
  const hidden: Record<string, string> & { agency: string; role: Role } = { agency: agency.code, role }
  // An agency keeps one who holds it: the last of them hands it over.
  const isLast = (role === 'SUPERVISOR' || role === 'ADMIN') && !agency.people?.some((other) => other.role === role && other.person.id !== person.id && !other.person.disabledAt)
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="w-32 font-medium">{roles(role)}</span>
      <span className="w-40 text-[0.9375rem] text-quiet">{t.rich('since', { day: () => <When at={since} day /> })}</span>
      {isMe ? (
        <InvitedForm id={`hand-over-${role}`} act={handOver} hidden={hidden} label={acts('handOver')} folded={acts('handOver')} done="handed">
          <p className="text-sm text-quiet">{t('handOverLead', { role: roles(role) })}</p>
          <PersonFields id={`hand-over-${role}`} />
        </InvitedForm>
      ) : null}
      {agency.rolesToGive.includes(role) && !isLast ? (
        <Fold plain title={acts('endPost')} className="open:basis-full">
          <ActForm act={endPost} hidden={{ ...hidden, person: person.id }} label={acts('endPost')} look="danger" small><p className="text-sm text-quiet">{t('endLead', { name: person.name, role: roles(role) })}</p></ActForm>
        </Fold>
      ) : null}
    </li>
  )
}
