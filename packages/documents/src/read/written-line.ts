import { withRaised } from './note-mark.ts'

/** How a run of a line is set: above or below the others, struck out. */
export interface Look {
  raised: boolean
  struck: boolean
}

/** Puts a line together from its runs: raised marks of notes are kept apart from figures, struck-out text from what counts. */
export interface WrittenLine {
  say(words: string, look: Look): void
  /** What it says, and what in it is struck out ('' where nothing is). */
  written(): { text: string; struck: string }
}

/** A line without a run yet. */
export function writtenLine(): WrittenLine {
  let text = ''
  let raised = ''
  let struck = ''
  const lower = (after: string) => {
    if (raised !== '') text += withRaised(text, raised, after)
    raised = ''
  }
  return {
    say: (words, look) => {
      if (look.struck) struck += words
      else if (look.raised) raised += words
      else if (words !== '') {
        lower(words)
        text += words
      }
    },
    written: () => {
      lower('')
      return { text, struck: struck.trim() }
    },
  }
}
