import type { Edition } from './edition.ts'
import { htmlTable } from './html-table.ts'
import { draftStyle, style } from './html-style.ts'
import { escaped } from './html-escape.ts'
import { layout } from './layout.ts'
import { writer } from './writer.ts'

const paragraph = (text: string) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`

/** Writes an edition as one HTML file for an agency's own website: nothing is fetched, no script, tables with their headers told to assistive technology, readable on a phone and printed as the form. */
export async function writeHtml(edition: Edition): Promise<Uint8Array> {
  const { title, name, agency, preamble, sections, closing, mark } = layout(edition)
  const parts = sections.map(({ id, heading, blocks, table }) => [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}">${escaped(heading)}</h2>`,
    ...blocks.map(paragraph),
    ...(table ? [htmlTable(table, heading)] : []),
    '</section>',
  ].join('\n'))
  const page = [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // The page brings no script and fetches nothing; text that tries to is refused by the browser as well.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<title>${escaped(mark ? `${mark} · ${name}` : name)}</title>`,
    `<meta name="generator" content="${writer}">`,
    `<meta name="author" content="${escaped(agency)}">`,
    ...(mark ? ['<meta name="robots" content="noindex">'] : []),
    ...(edition.publishedAt ? [`<meta name="date" content="${edition.publishedAt.toISOString()}">`] : []),
    `<style>${style}${mark ? draftStyle(mark) : ''}</style>`,
    '</head>',
    '<body>',
    ...(mark ? [`<div class="mark" role="note">${escaped(mark)}</div>`] : []),
    '<main>',
    ...(title ? [`<h1>${escaped(title).replace(/(?=\d{4}年)/u, '<wbr>')}</h1>`] : []),
    ...preamble.map(paragraph),
    ...parts,
    ...(closing.length > 0 ? [`<footer style="text-align:right">\n${closing.map(paragraph).join('\n')}\n</footer>`] : []),
    '</main>',
    '</body>',
    '</html>',
  ]
  return new TextEncoder().encode(`${page.join('\n')}\n`)
}
