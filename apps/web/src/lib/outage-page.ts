import en from '../../messages/en.json'
import zh from '../../messages/zh-CN.json'
import type { Locale } from '../i18n/routing.ts'
import type { KeptForm } from './kept-form.ts'

const style = `
body{margin:0;background:#fbfaf6;color:#1c2126;font:1rem/1.65 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif}
header{background:#fff;border-bottom:2px solid #0e4a5a;padding:.65rem 1rem;font-weight:600;font-size:1.125rem}
header a,main a{color:#0e4a5a}header a{text-decoration:none}
main{max-width:44em;padding:2rem 1rem}h1{font-size:1.5rem;line-height:1.35;margin:0 0 1rem}
section{border-left:4px solid #7a4a00;background:#fdf4e0;padding:.75rem 1rem}p{margin:0 0 .5rem}
button{font:inherit;min-height:2.75rem;padding:0 1rem;margin-top:1rem;background:#0e4a5a;color:#fff;border:1px solid #0e4a5a;border-radius:2px}`

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The form once more, to be sent again to the same address, character for character. */
const formAgain = (fields: [string, string][], word: string) =>
  `<form method="post" enctype="multipart/form-data">${fields.map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`).join('')}<button>${word}</button></form>`

/**
 * The page that is sent with status 503 while the API or its database does not answer. It is written out here and
 * needs nothing else: no session, no script, no file. A page to be read looks again by itself; a form that was sent is
 * kept, to be sent again.
 */
export function outagePage(locale: Locale, nonce: string, kept: KeptForm | null): string {
  const { outage, frame } = locale === 'en' ? en : zh
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">${kept ? '' : '<meta http-equiv="refresh" content="10">'}<title>${outage.title}</title><style nonce="${nonce}">${style}</style></head>
<body><header><a href="/${locale}">${frame.brand}</a></header>
<main><h1>${outage.title}</h1><section><p>${outage.explain}</p><p>${kept === null ? `${outage.kept} ${outage.itself}` : kept === 'inBrowser' ? outage.back : outage.form}</p></section>
${kept !== null && kept !== 'inBrowser' ? formAgain(kept.fields, outage.resend) : `<p><br><a href="">${outage.reload}</a></p>`}</main></body></html>`
}
