const mark = '/CharProcs'

/**
 * A copy of the file in which fonts of drawn letters (Type 3, of which Chromium prints a hundred) have no drawings: pdf.js would look up and
 * play each, and only the width and the character of a letter are asked. What is taken out is blank, so that nothing moves.
 */
export function withoutDrawnLetters(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes)
  const file = Buffer.from(copy.buffer)
  for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + mark.length)) {
    const open = file.indexOf('<<', at)
    const close = file.indexOf('>>', open)
    if (open < 0 || close < 0) break
    // Nothing but names and references; whatever else stands there stays.
    if (/^\s*$/.test(file.toString('latin1', at + mark.length, open)) && /^[\w\s/.#-]*$/.test(file.toString('latin1', open + 2, close))) file.fill(' ', open + 2, close)
  }
  return copy
}
