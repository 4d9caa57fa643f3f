/** Fields that stand open: of each its code is heard and only its result is text. */
export interface Fields {
  begin(): void
  code(text: string): void
  separate(): void
  end(): void
  /** What stands here is a code, or a table of contents, which says again what the document says. */
  isSilent(): boolean
  /** At a paragraph's end: a code that goes on is no code but a mark that was lost. */
  rest(): void
  /** A table of contents whose end was never told. */
  isUnended(): boolean
}

/** Follows the fields of a document; `keepContents` lets a table of contents be heard. */
export function fieldsOf(keepContents: boolean): Fields {
  const open: { code: string; state: 'code' | 'result' | 'contents' }[] = []
  return {
    begin: () => open.push({ code: '', state: 'code' }),
    code: (text) => {
      const field = open.at(-1)
      if (field?.state === 'code') field.code += text
    },
    separate: () => {
      const field = open.at(-1)
      if (field) field.state = !keepContents && /^\s*TOC\b/i.test(field.code) ? 'contents' : 'result'
    },
    end: () => open.pop(),
    isSilent: () => open.some(({ state }) => state !== 'result'),
    rest: () => {
      while (open.at(-1)?.state === 'code') open.pop()
    },
    isUnended: () => open.some(({ state }) => state === 'contents'),
  }
}
