import type { Recognised } from '@nianbao/report'
import type { BlockChange, CellChange } from '../index.ts'
import type { Hand } from './world.ts'

/** What was asked, as far as the checker needs it. */
export type Asked =
  | { act: 'saveCells'; changes: readonly CellChange[]; fills: boolean }
  | { act: 'saveBlocks'; changes: readonly BlockChange[]; seen: Readonly<Record<string, string>> }
  | { act: 'importReport'; version: number; recognised: Recognised }
  | { act: 'submit'; key: string }
  | { act: 'requestSignature'; version: number }
  | { act: 'sign' | 'check' | 'signOffline'; contentHash: string }
  | { act: string; changes?: undefined; version?: undefined }

/** How it was answered: done, refused with a code and its facts, or thrown, which is a fault. */
export type Answered =
  | { how: 'done'; value: unknown }
  | { how: 'refused'; code: string; version: number | null }
  | { how: 'fault'; error: string }

/** One call of one client. `began` and `ended` are ticks of one counter: what ended before another began came before it. */
export interface Call {
  hand: Hand
  personId: string
  asked: Asked
  answered: Answered
  began: number
  ended: number
}

/** A call that was done, and its answer. */
export type Done = Call & { answered: { how: 'done'; value: unknown } }

export const isDone = (call: Call): call is Done => call.answered.how === 'done'
