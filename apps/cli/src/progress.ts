import type { Language } from './words.ts'

/** Milliseconds between two pictures of the bar, and between two plain lines where there is no terminal. */
const everyPicture = 100
const everyLine = 10_000

export interface Progress {
  /** One more file is done, with so many findings; `atOnce`: it was remembered and took no time. */
  step: (findings: number, atOnce?: boolean) => void
  /** Says a line without leaving half a bar in it. */
  say: (line: string) => void
  end: () => void
}

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/** How far the work has come, on standard error: a bar on a terminal, else a line now and then; one file alone needs neither. */
export function startProgress(total: number, what: 'check' | 'past' | 'parse' | 'convert', language: Language, stream: NodeJS.WriteStream = process.stderr): Progress {
  const isTerminal = stream.isTTY === true
  const begun = performance.now()
  let [done, fast, found, last, shown] = [0, 0, 0, begun, false]
  const words = {
    zh: { files: (count: string) => `${count} 份`, found: (count: number) => `发现 ${count} 条`, rate: (rate: string) => `每秒 ${rate} 份`, left: (time: string) => `剩余 ${time}`, past: '读取上年报告 ' },
    en: { files: (count: string) => `${count} files`, found: (count: number) => `${count} findings`, rate: (rate: string) => `${rate}/s`, left: (time: string) => `${time} left`, past: 'last year: ' },
  }[language]

  const line = () => {
    const seconds = (performance.now() - begun) / 1000
    const rate = seconds > 0 ? (done - fast) / seconds : 0
    return [
      `${what === 'past' ? words.past : ''}${words.files(`${done}/${total}`)}`,
      ...(what === 'check' ? [words.found(found)] : []),
      ...(rate > 0 ? [words.rate(rate.toFixed(1)), words.left(clock((total - done) / rate))] : []),
    ].join(' · ')
  }
  const wipe = () => {
    if (shown) stream.write('\r\u001b[K')
    shown = false
  }
  const draw = () => {
    const text = line()
    // A Chinese character takes two columns.
    const taken = [...text].reduce((sum, char) => sum + (char > '\u2000' ? 2 : 1), 0)
    const width = Math.max(0, Math.min(40, (stream.columns || 80) - taken - 5))
    const full = Math.round((width * done) / total)
    stream.write(`\r\u001b[K${width > 4 ? `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ` : ''}${text}`)
    shown = true
  }
  return {
    step: (findings, atOnce = false) => {
      done += 1
      fast += atOnce ? 1 : 0
      found += findings
      const now = performance.now()
      if (total < 2 || now - last < (isTerminal ? everyPicture : everyLine)) return
      last = now
      if (isTerminal) draw()
      else stream.write(`${line()}\n`)
    },
    say: (text) => {
      wipe()
      stream.write(`${text}\n`)
    },
    end: wipe,
  }
}
