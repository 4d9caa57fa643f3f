'use client'
import type { CellId } from '@nianbao/report'
import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { useEditing } from './editing.tsx'
import { between, cellAt, type Grid, type Place, placeOf } from './grid.ts'
import { copied, linesOf, pasted } from './paste.ts'

/** The DOM id of a cell's input. */
export const inputId = (cell: CellId) => `cell-${cell.replaceAll('.', '-')}`

/** Gives the focus to a cell's input and brings it into view. */
export function focusCell(cell: CellId) {
  const input = document.getElementById(inputId(cell))
  input?.scrollIntoView({ block: 'center', inline: 'center' })
  input?.focus({ preventScroll: true })
}

const steps: Record<string, [down: number, right: number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }

/** Handlers for the element around one table: arrows, Enter, Ctrl+Home/End, Shift+arrows or Shift+click for a range, copy, paste, Delete, Ctrl+Z. */
export function useGrid(grid: Grid) {
  const { store, cellOf, write, undo } = useEditing()
  const range = useRef<{ from: Place; to: Place } | null>(null)
  const container = useRef<HTMLDivElement>(null)

  return useMemo(() => {
    const cellOfTarget = (target: EventTarget) => (target instanceof HTMLInputElement ? (target.dataset.cell ?? null) : null)

    function show(next: { from: Place; to: Place } | null) {
      range.current = next
      for (const shown of container.current?.querySelectorAll('[data-in-range]') ?? []) shown.removeAttribute('data-in-range')
      if (!next || (next.from.line === next.to.line && next.from.column === next.to.column)) return
      for (const cell of between(grid, next.from, next.to).flat()) document.getElementById(inputId(cell))?.setAttribute('data-in-range', '')
    }

    const selected = (): CellId[][] | null => (range.current ? between(grid, range.current.from, range.current.to) : null)

    function go(place: Place) {
      const cell = cellAt(grid, place)
      if (cell) focusCell(cell)
    }

    function onKeyDown(event: KeyboardEvent) {
      const cell = cellOfTarget(event.target)
      const here = cell ? placeOf(grid, cell) : null
      if (!cell || !here || event.nativeEvent.isComposing) return
      const input = event.target as HTMLInputElement
      const ctrl = event.ctrlKey || event.metaKey
      if (ctrl && (event.key === 'Home' || event.key === 'End')) {
        event.preventDefault()
        return go(event.key === 'Home' ? { line: 0, column: 0 } : { line: grid.length - 1, column: Number.MAX_SAFE_INTEGER })
      }
      if (ctrl && event.key === 'z') {
        event.preventDefault()
        return undo()
      }
      if (event.key === 'Enter') {
        event.preventDefault()
        return go({ line: here.line + (event.shiftKey ? -1 : 1), column: here.column })
      }
      if ((event.key === 'Delete' || event.key === 'Backspace') && range.current && (selected()?.flat().length ?? 0) > 1) {
        event.preventDefault()
        return write(Object.fromEntries(selected()!.flat().map((id) => [id, ''])))
      }
      const step = steps[event.key]
      if (!step || ctrl || event.altKey) return
      if (event.shiftKey) {
        event.preventDefault()
        const from = range.current?.from ?? here
        const to = range.current?.to ?? here
        const line = Math.max(0, Math.min(grid.length - 1, to.line + step[0]))
        return show({ from, to: { line, column: Math.max(0, Math.min(grid[line]!.length - 1, to.column + step[1])) } })
      }
      // Sideways the caret goes first: only from a whole selection or the text's edge does the arrow leave the cell.
      const { selectionStart: start, selectionEnd: end, value } = input
      const whole = start === 0 && end === value.length
      if (step[1] < 0 && !whole && start !== 0) return
      if (step[1] > 0 && !whole && end !== value.length) return
      event.preventDefault()
      const line = grid[here.line]!
      const column = here.column + step[1]
      if (step[1] !== 0 && (column < 0 || column >= line.length)) return
      go({ line: here.line + step[0], column })
    }

    function onFocus(event: FocusEvent) {
      const cell = cellOfTarget(event.target)
      const here = cell ? placeOf(grid, cell) : null
      if (!here) return
      show({ from: here, to: here })
      ;(event.target as HTMLInputElement).select()
    }

    function onPointerDown(event: PointerEvent) {
      const cell = cellOfTarget(event.target)
      const here = cell ? placeOf(grid, cell) : null
      if (!event.shiftKey || !here || !range.current) return
      event.preventDefault()
      show({ from: range.current.from, to: here })
    }

    function onCopy(event: ClipboardEvent) {
      const cells = selected()
      if (!cells || cells.flat().length < 2) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', copied(cells, (id) => store.get().cells[id] ?? ''))
    }

    function onPaste(event: ClipboardEvent) {
      const cell = cellOfTarget(event.target)
      const text = event.clipboardData.getData('text/plain')
      if (!cell || text === '') return
      const lines = linesOf(text)
      const input = event.target as HTMLInputElement
      const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length
      // A single value pasted inside a text belongs to the text.
      if (lines.length === 1 && lines[0]!.length === 1 && !whole) return
      event.preventDefault()
      const start = range.current ? cellAt(grid, { line: Math.min(range.current.from.line, range.current.to.line), column: Math.min(range.current.from.column, range.current.to.column) }) : cell
      write(pasted(grid, start ?? cell, text, cellOf))
    }

    return { ref: container, onKeyDown, onFocus, onPointerDown, onCopy, onPaste }
  }, [grid, store, cellOf, write, undo])
}
