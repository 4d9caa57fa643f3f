import { formats } from '@nianbao/report'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { goldenEdition } from '../../fixtures/golden/edition.ts'
import { writeHtml } from './index.ts'

interface Tag { name: string; attributes: Record<string, string>; text: string }

function tagsOf(page: string): Tag[] {
  const tags: Tag[] = []
  const textOf = (node: object): string => ('value' in node ? String(node.value) : 'childNodes' in node ? (node.childNodes as object[]).map(textOf).join('') : '')
  const walk = (node: object): void => {
    if ('tagName' in node && 'attrs' in node) tags.push({ name: String(node.tagName), attributes: Object.fromEntries((node.attrs as { name: string; value: string }[]).map(({ name, value }) => [name, value])), text: textOf(node) })
    if ('childNodes' in node) for (const child of node.childNodes as object[]) walk(child)
  }
  walk(parse(page))
  return tags
}

describe.each([['2021', false], ['2021', true], ['2019', false]] as const)('the page of a report in the form of %s (draft: %s)', async (format, draft) => {
  const page = new TextDecoder('utf-8', { fatal: true }).decode(await writeHtml(goldenEdition(format, draft)))
  const tags = tagsOf(page)
  const named = (name: string) => tags.filter((tag) => tag.name === name)

  test('stands alone: it fetches nothing, runs nothing and lets nothing be fetched', () => {
    expect(tags.filter(({ name, attributes }) => ['script', 'link', 'img', 'iframe', 'a', 'object', 'form'].includes(name) || 'src' in attributes || 'href' in attributes)).toEqual([])
    expect(page).not.toMatch(/https?:|\/\/|url\(|@import/u)
    expect(named('meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content).toMatch(/^default-src 'none'/u)
  })

  test('says its language, title and headings once each', () => {
    expect(named('html')[0]?.attributes.lang).toBe('zh-CN')
    expect(named('h1').map(({ text }) => text)).toEqual([goldenEdition().title])
    expect(named('h2').map(({ text }) => text)).toEqual(formats[format].sections.map(({ heading }) => heading.zh))
    const ids = tags.flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('names for every figure headers that are there, and gives each header its scope', () => {
    const headers = new Map(named('th').map((tag) => [tag.attributes.id, tag]))
    const figures = named('td').filter(({ attributes }) => 'headers' in attributes)
    expect(figures.map(({ text }) => text)).toEqual(formats[format].cells.map(({ id }) => goldenEdition(format).cells[id]!.raw))
    formats[format].cells.forEach((cell, at) => {
      const said = figures[at]!.attributes.headers!.split(' ').map((id) => headers.get(id)?.text)
      expect(said).not.toContain(undefined)
      for (const part of cell.label.zh.split(/ \/ | · /u)) expect(said, cell.id).toContain(part)
    })
    for (const { attributes } of headers.values()) expect(['col', 'row', 'colgroup', 'rowgroup']).toContain(attributes.scope)
  })

  test('lets a keyboard scroll its wide tables, each named by its heading', () => {
    const frames = tags.filter(({ attributes }) => attributes.class === 'scroll')
    expect(frames.map(({ attributes }) => [attributes.role, attributes['aria-labelledby'], attributes.tabindex])).toEqual(['disclosure', 'requests', 'disputes'].map((id) => ['region', id, '0']))
  })

  test('is marked where it is a draft, and only there', () => {
    const marks = tags.filter(({ attributes }) => attributes.role === 'note').map(({ text }) => text)
    expect(marks).toEqual(draft ? ['草稿 · 不得对外'] : [])
    expect(named('title')[0]?.text.startsWith('草稿')).toBe(draft)
    expect(named('meta').some(({ attributes }) => attributes.content === 'noindex')).toBe(draft)
    expect(page.includes('草稿')).toBe(draft)
  })

  test('is marked on every printed page, over its tables, where it is a draft', () => {
    const mark = /@media print \{\n  @page \{ @top-right \{ content: "草稿 · 不得对外"[^]*?\.mark \{([^}]*)\}/u.exec(page)?.[1]
    expect(mark === undefined).toBe(!draft)
    // What is fixed is printed again on each page; cells are opaque, and stand in front of what has no higher place.
    if (mark) expect(mark).toMatch(/position: fixed[^]*z-index: [1-9]/u)
  })
})
