import type { State } from '@nianbao/report'
import type { Condition } from './policy-table.ts'
import { beginPlay, type Played, type Stage, type Step } from './play.ts'

/** A report that the matrix asks about: where it stands, and every fact about it that the table's conditions name. */
export interface Plant extends Played {
  name: string
  agency: string
  year: number
  state: State
  so: readonly Condition[]
  /** Planted for the sake of these mutations: of the others it is not asked, nor of its fields. */
  about?: readonly string[]
  /** A sheet that was handed in for another report of the agency. */
  otherSheet: string | null
}

interface Script {
  name: string
  agency: string
  state: State
  so: readonly Condition[]
  steps: readonly Step[]
  about?: readonly string[]
}

/** Which of the reports to plant; all without it. */
export type Wanted = (script: { agency: string; name: string }) => boolean

const submitted: Step[] = ['edit', 'explain', 'ask', 'sign', 'submit']
const reviewing: Step[] = [...submitted, 'begin', 'talk']
const returned: Step[] = [...reviewing, 'return', 'edit', 'answer']
const approved: Step[] = [...reviewing, 'clear', 'approve']
const published: Step[] = [...approved, 'publish', 'post']

/** One report for each state, and for each fact that is apart from the state; what the steps lead to is said here again, and compared with the record. */
const ofBureau: readonly Omit<Script, 'agency'>[] = [
  { name: 'draft', state: 'draft', so: ['never submitted'], steps: ['remind', 'edit'] },
  { name: 'signing', state: 'signing', so: ['never submitted'], steps: ['paper', 'edit', 'ask', 'attach', 'no paper'] },
  { name: 'signed', state: 'signing', so: ['never submitted', 'signed'], steps: ['edit', 'ask', 'sign'] },
  { name: 'submitted', state: 'submitted', so: ['before approval', 'cleared'], steps: [...submitted, 'talk', 'clear'] },
  { name: 'recalled', state: 'draft', so: ['before approval'], steps: [...submitted, 'talk', 'recall', 'edit', 'answer'] },
  { name: 'reviewing', state: 'reviewing', so: ['before approval', 'cleared'], steps: [...reviewing, 'clear'] },
  { name: 'returned', state: 'returned', so: ['before approval'], steps: returned },
  { name: 'signing again', state: 'signing', so: ['before approval'], steps: [...returned, 'ask'] },
  { name: 'approved', state: 'approved', so: ['cleared'], steps: approved },
  { name: 'published', state: 'published', so: ['public', 'cleared'], steps: published },
  { name: 'correcting', state: 'correcting', so: ['public', 'in correction'], steps: [...published, 'correct', 'edit'] },
  { name: 'correction signing', state: 'signing', so: ['public', 'in correction'], steps: [...published, 'correct', 'edit', 'ask'] },
  { name: 'correction returned', state: 'returned', so: ['public', 'in correction', 'before approval'], steps: [...published, 'correct', 'edit', 'ask', 'sign', 'submit', 'begin', 'talk', 'return', 'edit', 'answer'] },
  { name: 'withdrawal asked', state: 'published', so: ['public', 'cleared', 'withdrawal asked'], steps: [...published, 'withdraw'] },
  { name: 'withdrawn', state: 'published', so: [], steps: [...published, 'withdraw', 'confirm withdrawal'] },
  { name: 'public under review', state: 'reviewing', so: ['public', 'before approval', 'cleared'], steps: ['mode notify', ...reviewing, 'clear', 'publish', 'post', 'mode reviewFirst'] },
  { name: 'signed on paper', state: 'signing', so: ['never submitted', 'signed', 'signed on paper'], steps: ['paper', 'edit', 'ask', 'sign on paper', 'no paper'] },
]

/** One report for each way in which a fact can be missing that looks as if it were there. */
const missing: readonly Omit<Script, 'agency'>[] = [
  { name: 'signatures taken back', about: ['submit'], state: 'signing', so: ['never submitted'], steps: ['edit', 'ask', 'sign', 'send back', 'ask', 'paper', 'sign on paper', 'no paper', 'send back', 'ask'] },
  { name: 'returned for one section', about: ['saveCells', 'saveBlocks'], state: 'returned', so: ['before approval'], steps: [...reviewing, 'return one'] },
  { name: 'approved, not examined', about: ['publish'], state: 'approved', so: [], steps: [...reviewing, 'approve'] },
  { name: 'approved, the examination failed', about: ['publish'], state: 'approved', so: [], steps: [...reviewing, 'clear', 'clear failing', 'approve'] },
  { name: 'approved, changed since it was examined', about: ['publish'], state: 'approved', so: [], steps: [...reviewing, 'clear', 'return', 'edit', 'answer', 'ask', 'sign', 'submit', 'begin', 'approve'] },
  { name: 'approved, taken down since it was examined', about: ['publish'], state: 'approved', so: ['in correction'], steps: [...published, 'withdraw', 'confirm withdrawal', 'correct', 'ask', 'sign', 'submit', 'begin', 'approve'] },
]

/** The states in which desks differ most, for agencies that are not a bureau beneath an office. */
const ofOthers: readonly Omit<Script, 'agency'>[] = ofBureau.filter(({ name }) => ['draft', 'submitted', 'reviewing', 'approved', 'published'].includes(name))

/** 县政府本级 is never published by itself. */
const scripts: readonly Script[] = [
  ...[...ofBureau, ...missing].map((script) => ({ ...script, agency: 'CA-A' })),
  ...['CA-O', 'CA-S', 'CA', 'RC-O', 'RC'].flatMap((agency) => ofOthers.filter(({ name }) => agency !== 'CA-S' || name !== 'published').map((script) => ({ ...script, agency }))),
]

/** The first report year of the matrix; each report of an agency has one of its own. */
export const firstYear = 2021
/** A year that nobody opens. */
export const unopenedYear = 2055

/** What is so unless a script says otherwise. */
function completed({ agency, so }: Script): Condition[] {
  const unless = (other: Condition, plain: Condition): Condition[] => (so.includes(other) ? [] : [plain])
  return [...so, ...unless('signed', 'unsigned'), ...unless('withdrawal asked', 'no withdrawal asked'), ...(agency === 'CA-S' ? [] : ['own publication' as const])]
}

/** Plays every report into its state, through the product's own commands; throws where one does not stand as its script says. */
export async function plantAll(stage: Stage, wanted: Wanted = () => true): Promise<Plant[]> {
  const plants: Plant[] = []
  const used = new Map<string, number>()
  for (const script of scripts.filter(wanted)) {
    const { agency, name, state, steps, about } = script
    const nth = used.get(agency) ?? 0
    used.set(agency, nth + 1)
    const year = firstYear + nth
    const play = await beginPlay(stage, agency, year)
    for (const step of steps) {
      await play.step(step).catch((error: unknown) => {
        throw new Error(`the report "${name}" of ${agency} cannot ${step}`, { cause: error })
      })
    }
    const played = await play.end()
    if (played.state !== state) throw new Error(`the report "${name}" of ${agency} is ${played.state}, not ${state}`)
    plants.push({ ...played, name, agency, year, state, so: completed(script), about, otherSheet: null })
  }
  const sheetBeside = (of: Plant) => plants.find(({ agency, reportId, attachment }) => agency === of.agency && reportId !== of.reportId && attachment !== null)?.attachment ?? null
  return plants.map((plant) => ({ ...plant, otherSheet: plant.attachment && sheetBeside(plant) }))
}
