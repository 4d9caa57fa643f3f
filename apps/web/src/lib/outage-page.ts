import type { Locale } from '../i18n/routing.ts'
import type { KeptForm } from './kept-form.ts'
import { escaped, plainPage, wordsOf } from './plain-page.ts'

/** The form once more, to be sent again to the same address, character for character. */
const formAgain = (fields: [string, string][], word: string) =>
  `<form method="post" enctype="multipart/form-data">${fields.map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`).join('')}<button>${word}</button></form>`

/**
 * The page that is sent with status 503 while the API or its database does not answer. A page to be read looks again by
 * itself; a form that was sent is kept, to be sent again.
 */
export function outagePage(locale: Locale, nonce: string, kept: KeptForm | null): string {
  const { outage } = wordsOf(locale)
  return plainPage(locale, nonce, {
    title: outage.title,
    head: kept ? '' : '<meta http-equiv="refresh" content="10">',
    main: `<section><p>${outage.explain}</p><p>${kept === null ? `${outage.kept} ${outage.itself}` : kept === 'inBrowser' ? outage.back : outage.form}</p></section>
${kept !== null && kept !== 'inBrowser' ? formAgain(kept.fields, outage.resend) : `<p><br><a href="">${outage.reload}</a></p>`}`,
  })
}
