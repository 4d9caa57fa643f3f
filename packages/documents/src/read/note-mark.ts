/** What marks a note: a number or several, one of the usual signs, a letter, with 注 before it or in brackets of its own. */
const mark = /^[[(（［〔【〈]?\s*((?:注\s*)?\d{1,2}(?:\s*[,，、\-–~]\s*\d{1,2})*|注|[*＊※†‡§#△▲①-⑳⑴-⒇]+|[a-zA-Z])\s*[\])）］〕】〉]?$/u

/** Behind these raised letters belong to a note: to a figure, or to what a sentence says. */
const figure = /[\d%％]\s*$/
const sentence = /[\p{Script=Han}）)”》」』]\s*$/u

/**
 * Raised text as it stands in a line: beside a figure, or behind a Chinese character, a number or sign is the mark of a note, `[1]`, and
 * must not become a digit of the figure. Elsewhere, as in m², it is written like any other.
 */
export function withRaised(before: string, raised: string, after: string): string {
  const note = mark.exec(raised.trim())?.[1]
  if (note === undefined) return raised
  const isBeside = figure.test(before) || (/^\s*\d/.test(after) && !/[A-Za-z]\s*$/.test(before))
  return isBeside || (sentence.test(before) && !/^[a-zA-Z]$/.test(note)) ? `[${note.replace(/\s/g, '')}]` : raised
}
