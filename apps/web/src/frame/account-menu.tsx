import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'
import type { Person } from '@/lib/asker.ts'
import { signOut } from '@/lib/signing-in.ts'
import { Button } from '@/ui/button.tsx'

/** Who is signed in, with which posts, and the way out; a plain disclosure that needs no script. */
export async function AccountMenu({ person }: { person: Person }) {
  const t = await getTranslations('frame')
  const roles = await getTranslations('roles')
  return (
    <details className="relative">
      <summary className="list-none py-1 text-accent underline decoration-1 underline-offset-4" aria-label={t('account', { name: person.name })}>{person.name}<span aria-hidden> ▾</span></summary>
      <div className="absolute right-0 z-30 mt-1 w-72 border border-line bg-sheet p-4 shadow-md">
        <p className="font-medium">{person.name}</p>
        <p className="text-sm text-quiet [overflow-wrap:anywhere]">{person.email}</p>
        <ul className="my-3 grid gap-1 border-y border-rule py-2 text-sm">
          {person.posts.map((post) => <li key={`${post.agency.code}.${post.role}`}>{post.agency.name} · {roles(post.role)}</li>)}
        </ul>
        <p className="mb-3"><Link href="/account">{t('myAccount')}</Link></p>
        <form action={signOut}><Button type="submit" small>{t('signOut')}</Button></form>
      </div>
    </details>
  )
}
