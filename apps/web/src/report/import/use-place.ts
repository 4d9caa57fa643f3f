'use client'
import { useTranslations } from 'next-intl'

/** Puts a place of a document into words: "L12" is line 12, "tbl2!R5C4" is row 5 of table 2 (which column, where cells are merged, no eye can count), "p3@72,510" is page 3; a sheet's cell is called as the sheet calls it. */
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
    return place
  }
}
