import { wordingsOf } from './align.ts'
import { groupTest } from './join-pieces.ts'
import type { Line } from './lines.ts'
import type { FormRow, RowReading } from './read-table.ts'
import type { RowCell } from './table-row.ts'
import { isFigureLike } from './values.ts'

/**
 * Doubts the figures of a row above or below which other figures stand in a row without a label: offices write two figures into
 * a cell (two years, two bodies, all and those of one kind), one below the other, and where no rule parts the rows each line of
 * them is a row. Which of the two is meant nobody says, nor whether the second are digits broken off the first.
 */
export function besideSecond(form: FormRow[], rows: RowReading[], ruled: Line[]): RowReading[] {
  const told = new Set(rows.flatMap((row) => row.candidate?.values.map((value) => value.line) ?? []))
  const isGroup = groupTest(form.map((each) => each.row))
  return rows.map((row, i) => {
    const number = row.values.find((value) => value !== null)?.line
    const at = ruled.findIndex((line) => line.number === number)
    if (at < 0) return row
    const { table, cells } = ruled[at]!.row!
    const own = new Map(cells.map((cell) => [cell.place, cell]))
    const first = Math.min(...row.values.flatMap((value) => own.get(value?.place ?? '')?.column ?? []))
    const wordings = wordingsOf(form[i]!.row)
    // A label of several lines may have its last ones beside the second figures.
    const isBare = (key: string) => key === '' || isGroup(key) || wordings.some((wording) => wording.includes(key))
    const isSecond = (line: Line) => line.row!.table === table && !told.has(line.number) && isBare(labelOf(line, first))
    const second = [...takeWhile(ruled.slice(0, at).toReversed(), isSecond), ...takeWhile(ruled.slice(at + 1), isSecond)].flatMap((line) => figuresOf(line, first))
    const isDoubled = (cell: RowCell | undefined) => cell !== undefined && second.some((other) => other.column < cell.end && cell.column < other.end)
    return second.length === 0 ? row : { ...row, values: row.values.map((value) => (value && isDoubled(own.get(value.place)) ? { ...value, unsure: true } : value)) }
  })
}

const takeWhile = <T>(all: T[], test: (one: T) => boolean): T[] => {
  const end = all.findIndex((one) => !test(one))
  return end < 0 ? all : all.slice(0, end)
}

const labelOf = ({ row }: Line, first: number): string => row!.cells.filter((cell) => !cell.above && cell.column < first).map((cell) => cell.key).join('')

/** The figures of a row ("3", "（3）", "其中3"), but not the numbers of its columns. */
function figuresOf({ row }: Line, first: number): RowCell[] {
  const figures = row!.cells.filter((cell) => !cell.above && cell.column >= first && /\p{Nd}/u.test(cell.raw) && isFigureLike(cell.raw.replace(/^其中[:：]?|[()（）\s]/g, '')))
  return figures.length > 1 && figures.every((cell, i) => Number(cell.raw) === i + 1) ? [] : figures
}
