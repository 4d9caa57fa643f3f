import type { CellId } from '@nianbao/report'
import { counted } from './counted.ts'
import { drawCounted } from './draw-counted.ts'
import { summed, written } from './figures.ts'
import { placeOf, placesOfDemo } from './places.ts'
import type { DemoYear } from './themes/index.ts'

/** The 200 cells that an agency writes for a year; a government's are the sums of its members'. */
export function figuresOf(code: string, year: DemoYear): Record<CellId, string> {
  if (placeOf(code).kind === 'government') return summed(membersOf(code, year).map((member) => figuresOf(member, year)))
  return written((counted[code] ?? drawCounted(code))[year])
}

/** The leaves whose figures a government's report gathers: all beneath it that lived at the year's end and filed. 体育局 never filed of 2023. */
export function membersOf(government: string, year: DemoYear): string[] {
  return placesOfDemo.filter(({ parent, from = '', to = '9999' }) => parent === government && from <= `${year}-12-31` && to > `${year}-12-31`)
    .filter(({ code }) => code !== 'YL-TIJ' || year !== 2023)
    .flatMap(({ code, kind }) => (kind === 'government' ? membersOf(code, year) : [code]))
}
