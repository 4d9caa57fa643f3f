import en from '../../messages/en.json'
import zh from '../../messages/zh-CN.json'
import type { Locale } from '../i18n/routing.ts'

const style = `
body{margin:0;background:#fbfaf6;color:#1c2126;font:1rem/1.65 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif}
header{background:#fff;border-bottom:2px solid #0e4a5a;padding:.65rem 1rem;font-weight:600;font-size:1.125rem}
header a,main a{color:#0e4a5a}header a{text-decoration:none}
main{max-width:44em;padding:2rem 1rem}h1{font-size:1.5rem;line-height:1.35;margin:0 0 1rem}
section{border-left:4px solid #7a4a00;background:#fdf4e0;padding:.75rem 1rem}p{margin:0 0 .5rem}
button{font:inherit;min-height:2.75rem;padding:0 1rem;margin-top:1rem;background:#0e4a5a;color:#fff;border:1px solid #0e4a5a;border-radius:2px}`

/** The portal's words in a language, for pages that are written out before anything else is asked. */
export const wordsOf = (locale: Locale) => (locale === 'en' ? en : zh)

/** A text where it stands among HTML. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A page that is written out here and needs nothing else: no session, no script, no file. `title`, `head` and `main` are HTML. */
export const plainPage = (locale: Locale, nonce: string, { title, head = '', main }: { title: string; head?: string; main: string }): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">${head}<title>${title}</title><style nonce="${nonce}">${style}</style></head>
<body><header><a href="/${locale}">${wordsOf(locale).frame.brand}</a></header>
<main><h1>${title}</h1>${main}</main></body></html>`
