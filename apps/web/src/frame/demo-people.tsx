import { demoCast, demoLeads, demoPassword } from '@nianbao/db/identity'
import { getLocale, getTranslations } from 'next-intl/server'
import { say } from '@/lib/say.ts'
import { SignInAs } from './sign-in-as.tsx'

const first = 9

/** The demo's people, each one press away: those a newcomer should try, those with a story, then everybody by agency. */
export async function DemoPeople({ next }: { next: string }) {
  const t = await getTranslations('signIn')
  const locale = await getLocale()
  const line = ({ name, email, about }: (typeof demoCast)[number]) => (
    <li key={email} className="grid grid-cols-[minmax(0,1fr)_max-content] items-center gap-3 border-t border-rule py-1.5">
      <span className="min-w-0 text-[0.9375rem]"><b className="font-medium">{name}</b> <span className="text-quiet">{say(about, locale)}</span><br /><span className="text-sm text-quiet [overflow-wrap:anywhere]">{email}</span></span>
      <SignInAs name={name} email={email} password={demoPassword} next={next} />
    </li>
  )
  return (
    <section aria-labelledby="demo">
      <h2 id="demo" className="text-lg">{t('demoTitle')}</h2>
      <p className="mb-3 text-quiet">{t('demoExplain', { password: demoPassword })}</p>
      <ul>{demoCast.slice(0, first).map(line)}</ul>
      <details className="border-y border-rule py-2">
        <summary className="text-accent">{t('demoMore', { count: demoLeads - first })}</summary>
        <ul className="mt-2">{demoCast.slice(first, demoLeads).map(line)}</ul>
      </details>
      <details className="border-b border-rule py-2">
        <summary className="text-accent">{t('demoOthers', { count: demoCast.length - demoLeads })}</summary>
        <ul className="mt-2">{demoCast.slice(demoLeads).map(line)}</ul>
      </details>
    </section>
  )
}
