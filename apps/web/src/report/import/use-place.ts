'use client'
import { useTranslations } from 'next-intl'

/** Puts a place of a document into words: "L12" is line 12, "tbl2!R5C4" is row 5 of table 2 (which column, where cells are merged, no eye can count), "p3@72,510" is page 3; of a JSON file a path is its part and paragraph; a sheet's cell is called as the sheet calls it. */
export function usePlace(): (place: string) => string {
  const t = useTranslations('import.places')
  return (place) => {
    const [, line] = /^L(\d+)$/.exec(place) ?? []
    if (line) return t('line', { line })
    const [, paragraph] = /^P(\d+)$/.exec(place) ?? []
    if (paragraph) return t('paragraph', { paragraph })
    const [, table, row] = /^tbl(\d+)!R(\d+)C\d+$/.exec(place) ?? []
    if (table) return t('cell', { table, row: row! })
    const [, page] = /^p(\d+)@/.exec(place) ?? []
    if (page) return t('page', { page })
    const [, section, block] = /^sections\[(\d+)\]\.(?:heading|blocks\[(\d+)\])$/.exec(place) ?? []
    if (section) return block ? t('sectionParagraph', { section: Number(section) + 1, paragraph: Number(block) + 1 }) : t('section', { section: Number(section) + 1 })
    const [, part, at] = /^(preamble|closing)\[(\d+)\]$/.exec(place) ?? []
    if (part) return t(part === 'preamble' ? 'preamble' : 'closing', { paragraph: Number(at) + 1 })
    if (place === 'title') return t('title')
    if (/^cells\.|^\w+!R\d+C\d+$/.test(place)) return t('inTables')
    return place
  }
}
