import { withoutNumbers } from './personal-data.ts'

/** Text without what typesetting put there: NFKC, no white space, no thousands separators; （） become (), ，becomes a comma. Numbers of persons are masked, so that no quotation holds one. */
export const plain = remembered((text: string): string =>
  withoutNumbers(text).normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '').replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''))

/** The sentences of a paragraph, plain; a semicolon ends one too. */
export const sentencesOf = remembered((paragraph: string): readonly string[] => paragraph.split(/[\r\n]+/).flatMap((line) => plain(line).split(/[。!?;]/)).filter(Boolean))

/** A sentence's clauses: a negation reaches no farther than the next comma ("没有发生行政复议，1起行政诉讼"). */
export const clausesOf = (sentence: string): string[] => sentence.split(/[,:]/).filter(Boolean)

/** A sentence up to 其中, without its brackets: what follows or stands inside them are parts, never the whole. */
export const wholeOf = (sentence: string): string => sentence.replace(/\([^()]*\)/g, '').replace(/,?(?:其中|具体为|分别是).*$/, '')

/** The same function, asked once per text: a dozen rules read the same paragraphs at each key stroke. It forgets all beyond 500 texts. */
function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = ask(text)
    if (answers.size >= 500) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
