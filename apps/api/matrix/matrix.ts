import { askAgencyActs, askAgencyFields, askTooLate } from './ask-agencies.ts'
import { askActs } from './ask-acts.ts'
import { askFields } from './ask-fields.ts'
import { askFiles } from './ask-files.ts'
import { askBoards, askLists, askOneself } from './ask-lists.ts'
import { askPublic } from './ask-public.ts'
import { askQuestions } from './ask-questions.ts'
import { type Asker, askersNow } from './asking.ts'
import type { Plant } from './plants.ts'
import { inWorld, settings } from './settings.ts'
import { Tally } from './tally.ts'
import { usual } from './verdict.ts'
import { asks, concerns } from './who-asks.ts'
import type { World } from './world.ts'

/** The parts of the matrix; a mutant is asked by the parts that could see it. */
export const parts = ['lists', 'boards', 'public', 'acts', 'fields', 'questions', 'agencies', 'modes', 'paper', 'chain'] as const
export type Part = (typeof parts)[number]

export interface Asked {
  only?: readonly Part[]
  /** Of the acts, these alone. */
  mutations?: ReadonlySet<string>
  plants?: (plant: Plant) => boolean
  askers?: (asker: Asker) => boolean
  /** Stop after so many disagreements. */
  most?: number
  /** Told how long each part took, in milliseconds. */
  took?: (part: Part, ms: number) => void
}

const named = (...names: string[]) => ({ name, agency }: Plant) => agency === 'CA-A' && names.includes(name)

/** Asks the whole matrix, or parts of it, of a planted world, and answers what was found. */
export async function askMatrix(world: World, { only = parts, mutations, plants: wanted = () => true, askers: who = () => true, most, took }: Asked = {}): Promise<Tally> {
  const tally = new Tally(most)
  const askers = (await askersNow(world)).filter(who)
  const plants = world.plants.filter(wanted)
  const anywhere = inWorld(world)
  const few = (mutation: string) => ({ among: concerns, mutations: new Set([mutation]) })
  const work: Record<Part, () => Promise<unknown>> = {
    lists: async () => {
      await askLists(world, askers, plants, tally)
      await askOneself(world, askers, tally)
    },
    boards: () => askBoards(world, askers, plants.filter(({ agency, year }) => agency !== 'CA-A' || year < 2026), tally),
    public: () => askPublic(world, askers, plants.filter(({ about }) => !about), tally),
    acts: () => askActs(world, askers, plants, tally, { among: asks, mutations }),
    fields: () => askFields(world, askers, plants.filter(({ about }) => !about), tally, asks),
    questions: () => askQuestions(world, askers, plants, tally),
    agencies: async () => {
      await askAgencyActs(world, askers, tally, mutations)
      await askTooLate(world, askers, tally, mutations)
      if (!mutations) await askAgencyFields(world, askers, tally)
    },
    // 统一公开 and 报备: who publishes, and when.
    modes: async () => {
      for (const mode of ['central', 'notify'] as const) {
        await settings.mode(anywhere, mode)
        await askActs(world, askers, plants.filter(named('submitted', 'reviewing', 'approved', 'returned')), tally, { ...few('publish'), settings: [`mode ${mode}`, 'no check asked for'] })
      }
      await settings.mode(anywhere, 'reviewFirst')
    },
    // 线下签批, and the files that belong to it.
    paper: async () => {
      await settings.paper(anywhere, true)
      const now = [...usual, 'paper allowed'] as const
      await askActs(world, askers, plants.filter(named('draft', 'signing', 'signed', 'submitted')), tally, { ...few('signOffline'), settings: now })
      await askFiles(world, askers, plants.filter(named('draft', 'signing', 'signed', 'signed on paper', 'submitted', 'published')), tally, now)
      await settings.paper(anywhere, false)
    },
    // Three steps: 复核 before 签发.
    chain: async () => {
      await settings.chain(anywhere, 3)
      for (const mutation of ['check', 'sign']) {
        await askActs(world, askers, plants.filter(named('draft', 'signing', 'signing again', 'submitted')), tally, { ...few(mutation), settings: ['mode reviewFirst', 'check asked for'] })
      }
      await settings.chain(anywhere, 2)
    },
  }
  for (const part of parts) {
    if (!only.includes(part) || tally.full) continue
    const begun = performance.now()
    await work[part]()
    took?.(part, performance.now() - begun)
  }
  return tally
}
